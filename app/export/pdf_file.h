#pragma once

#include "export/figure_about.h"

namespace pactline
{

/// The document that Qt wrote with its information replaced: Qt says by which clock it was made,
/// and cannot say what it is about. The same pages give the same bytes.
QByteArray withAbout(const QByteArray& document, const FigureAbout& about);

} // namespace pactline
