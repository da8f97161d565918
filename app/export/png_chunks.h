#pragma once

#include <QByteArray>

class QIODevice;

namespace pactline
{

// A PNG is a signature and chunks behind each other:
//
//     length (4) | type (4) | that many bytes | sum of type and bytes (4)

QByteArray pngSignature();

/// A text that a PNG carries.
struct PngText {
    enum class Outcome {
        Found,
        Missing,
        Damaged, ///< a chunk has not its length or its sum
        Packed,  ///< it is there, compressed
        TooLong, ///< longer than any recipe
    };

    Outcome outcome = Outcome::Missing;
    QByteArray text; ///< UTF-8
};

/// Walks the chunks to the text with that keyword; of the others no more is read than how long
/// they are.
PngText pngText(QIODevice& file, const QByteArray& keyword);

/// Where the first chunk, which describes the picture, ends; 0 where there is no such.
qsizetype pngHeaderEnd(const QByteArray& png);

/// The number as a PNG writes it.
QByteArray bigEndian(quint32 number);

/// The whole of a chunk, with its length and its sum.
QByteArray pngChunk(const QByteArray& type, const QByteArray& data);

/// A chunk of international text, not compressed.
QByteArray pngTextChunk(const QByteArray& keyword, const QByteArray& text);

} // namespace pactline
