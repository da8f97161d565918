#pragma once

#include "export/export_formats.h"

#include <QBuffer>
#include <gtest/gtest.h>

namespace pactline
{

/// The figure as a file of that format.
inline QByteArray written(const char* format, const FigureRequest& figure)
{
    const PreparedExport prepared = formatNamed(format)->prepare(figure);
    EXPECT_EQ(prepared.problem.toStdString(), "");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_EQ(prepared.encode(buffer, [](double) { return true; }).toStdString(), "");
    return buffer.data();
}

} // namespace pactline
