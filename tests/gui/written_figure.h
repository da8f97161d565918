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

/// Writes the figure in the format that the file's name ends in; returns what went wrong.
inline QString writtenTo(const QString& file, const FigureRequest& figure)
{
    const PreparedExport prepared = formatOfFile(file)->prepare(figure);
    if (!prepared.problem.isEmpty())
        return prepared.problem;
    return writeFile(prepared.encode, file, [](double) { return true; });
}

} // namespace pactline
