#pragma once

#include "evaluation/resolve.h"
#include "text/explanation_text.h"

namespace pactline
{

/// How a term ends, as an opening to its operands: "Ends at the earlier of:".
QString ruleText(const ResolvedOperand& until);

/// The expression's parts, each with its value, flattened with their depth.
std::vector<OperandText> operandTexts(const ResolvedOperand& until, const Agreement& agreement,
                                      const QString& language);

} // namespace pactline
