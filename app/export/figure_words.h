#pragma once

#include <QCoreApplication>

namespace pactline
{

/// The words of figures, for translators.
struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

} // namespace pactline
