#include "export/png_chunks.h"

#include "recipe/recipe.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

namespace pactline
{
namespace
{

constexpr qsizetype signatureBytes = 8;
constexpr qsizetype headerBytes = 8; ///< length and type
constexpr qsizetype sumBytes = 4;
constexpr quint32 mostChunkBytes = 0x7FFFFFFF;
constexpr int mostChunks = 1'000'000;
/// Behind the keyword: whether and how it is compressed, a language and a translated keyword.
constexpr quint32 mostTextChunk = quint32(largestRecipe) + 512;

/// The cyclic redundancy check of PNG.
quint32 sumOf(const QByteArray& bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
}

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// keyword 0 compressed method language 0 translated keyword 0 text
PngText internationalText(const QByteArray& data, qsizetype behindKeyword)
{
    using Outcome = PngText::Outcome;
    if (behindKeyword + 2 > data.size())
        return {Outcome::Damaged, {}};
    const qsizetype language = data.indexOf('\0', behindKeyword + 2);
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    if (translated < 0)
        return {Outcome::Damaged, {}};
    if (data[behindKeyword] != '\0')
        return {Outcome::Packed, {}};
    return {Outcome::Found, data.mid(translated + 1)};
}

PngText textIn(const QByteArray& type, const QByteArray& data, qsizetype behindKeyword)
{
    if (type == "iTXt")
        return internationalText(data, behindKeyword);
    if (type == "zTXt")
        return {PngText::Outcome::Packed, {}};
    return {PngText::Outcome::Found, QString::fromLatin1(data.mid(behindKeyword)).toUtf8()};
}

/// The text of one chunk, with the file behind its length and type; nothing where it has another
/// keyword.
PngText readText(QIODevice& file, const QByteArray& type, quint32 length, const QByteArray& keyword)
{
    using Outcome = PngText::Outcome;
    const QByteArray wanted = keyword + '\0';
    if (!file.peek(wanted.size()).startsWith(wanted))
        return {Outcome::Missing, {}};
    if (length > mostTextChunk)
        return {Outcome::TooLong, {}};
    const QByteArray data = file.peek(qint64(length) + sumBytes);
    if (data.size() < qsizetype(length) + sumBytes)
        return {Outcome::Damaged, {}};
    const QByteArray content = data.left(length);
    if (sumOf(type + content) != numberAt(data, length))
        return {Outcome::Damaged, {}};
    return textIn(type, content, wanted.size());
}

bool isText(const QByteArray& type)
{
    return type == "iTXt" || type == "tEXt" || type == "zTXt";
}

} // namespace

QByteArray pngSignature()
{
    return QByteArray("\x89PNG\r\n\x1A\n", signatureBytes);
}

PngText pngText(QIODevice& file, const QByteArray& keyword)
{
    using Outcome = PngText::Outcome;
    qint64 at = signatureBytes;
    for (int chunk = 0; chunk < mostChunks; ++chunk) {
        if (!file.seek(at))
            return {Outcome::Damaged, {}};
        const QByteArray header = file.read(headerBytes);
        if (header.size() < headerBytes)
            return {Outcome::Damaged, {}};
        const quint32 length = numberAt(header, 0);
        const qint64 next = at + headerBytes + qint64(length) + sumBytes;
        if (length > mostChunkBytes || next > file.size())
            return {Outcome::Damaged, {}};
        const QByteArray type = header.mid(4);
        if (type == "IEND")
            return {Outcome::Missing, {}};
        if (isText(type)) {
            PngText text = readText(file, type, length, keyword);
            if (text.outcome != Outcome::Missing)
                return text;
        }
        at = next;
    }
    return {Outcome::Missing, {}};
}

qsizetype pngHeaderEnd(const QByteArray& png)
{
    constexpr qsizetype end = signatureBytes + headerBytes + 13 + sumBytes;
    const bool header = png.startsWith(pngSignature()) && png.size() >= end &&
                        numberAt(png, signatureBytes) == 13 &&
                        png.mid(signatureBytes + 4, 4) == "IHDR";
    return header ? end : 0;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray typed = type + data;
    return bigEndian(quint32(data.size())) + typed + bigEndian(sumOf(typed));
}

QByteArray pngTextChunk(const QByteArray& keyword, const QByteArray& text)
{
    return pngChunk("iTXt", keyword + QByteArray(5, '\0') + text);
}

} // namespace pactline
