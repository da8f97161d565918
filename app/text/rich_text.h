#pragma once

#include <QString>

namespace pactline
{

/// In the weight of headings. That of <b> is not shipped: it would be made up by smearing the
/// letters.
inline QString semibold(const QString& html)
{
    return QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(html);
}

} // namespace pactline
