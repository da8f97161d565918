#pragma once

#include "export/figure_layout.h"

#include <QStringList>

#include <functional>
#include <span>

class QIODevice;

namespace pactline
{

/// Told how much is done, from 0 to 1; answers whether to go on.
using Progress = std::function<bool(double)>;

/// Writes what was prepared, on any thread. Returns what went wrong; empty when all went well, and
/// when it was stopped.
using Encoder = std::function<QString(QIODevice&, const Progress&)>;

/// Writes bytes that are known already.
Encoder encoderOf(const QByteArray& bytes);

/// What is about to be written: made by a format, in the windows' thread.
struct PreparedExport {
    Encoder encode;
    QStringList notes{}; ///< what is otherwise than it was asked for, in sentences
    QString problem{};   ///< why there is nothing to write; else empty
    bool speaks = false; ///< words are still asked for while it is encoded
};

/// One kind of file. A row in the table is all that a new one needs: dialog, filters, `--format`
/// and `--help` read it.
struct ExportFormat {
    enum class Kind {
        Picture, ///< of pixels: has a size and a resolution
        Moving,  ///< the same, and a length of time
        Drawing, ///< of lines and text: has a size
        Data     ///< has neither
    };

    const char* id;     ///< for `--format`
    const char* suffix; ///< of its files, without the first point
    const char* name;   ///< in English; formatName() translates
    Kind kind;
    Overflow overflow; ///< what it does with lanes for which there is no room
    PreparedExport (*prepare)(const FigureRequest&);

    bool isData() const { return kind == Kind::Data; }
    bool hasPixels() const { return kind == Kind::Picture || kind == Kind::Moving; }
};

std::span<const ExportFormat> exportFormats();

/// "PNG picture".
QString formatName(const ExportFormat& format);
/// For a file dialog: "PNG picture (*.png)".
QString fileFilter(const ExportFormat& format);

const ExportFormat* formatNamed(const QString& id);
/// By the ending of a file's name, the longest that fits; null where none does.
const ExportFormat* formatOfFile(const QString& file);

/// Writes a file whole or not at all: what was there stays until the new one is complete. Returns
/// what went wrong; empty when all went well or `progress` stopped it.
QString writeFile(const Encoder& encode, const QString& file, const Progress& progress);

} // namespace pactline
