#include "export/embedded_recipe.h"

#include "export/png_chunks.h"
#include "recipe/recipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

namespace pactline
{
namespace
{

struct EmbeddedRecipe {
    Q_DECLARE_TR_FUNCTIONS(EmbeddedRecipe)
};

constexpr qint64 largestFigure = qint64{512} << 20;
constexpr qint64 largestDrawing = qint64{64} << 20; ///< an SVG is read as a whole
constexpr qint64 startBytes = 4'096;
constexpr qsizetype windowBytes = qsizetype{1} << 20;
constexpr qsizetype largestPacket = qsizetype{1} << 20;

FoundRecipe nothing(const QString& problem)
{
    return {{}, problem};
}

QString noRecipeText()
{
    return EmbeddedRecipe::tr("there is no recipe in this picture: it was not made with Pactline, "
                              "or was saved anew by another program; open the original");
}

QString damagedText(const QString& how)
{
    return EmbeddedRecipe::tr("the file is damaged (%1); fetch it once more", "what is wrong")
        .arg(how);
}

QString tooLargeText(qint64 most)
{
    return EmbeddedRecipe::tr("the file is larger than %1 MB; no figure of Pactline is, so name "
                              "another")
        .arg(most >> 20);
}

FoundRecipe bounded(QByteArray text)
{
    if (text.size() <= qsizetype(largestRecipe))
        return {std::move(text), {}};
    return nothing(EmbeddedRecipe::tr("what stands in the recipe's place is longer than %1 KiB; "
                                      "no figure's recipe is, so this is none")
                       .arg(largestRecipe >> 10));
}

FoundRecipe recipeInPng(QIODevice& file)
{
    const PngText read = pngText(file, pngRecipeKeyword);
    switch (read.outcome) {
    case PngText::Outcome::Found:
        return bounded(read.text);
    case PngText::Outcome::Missing:
        return nothing(noRecipeText());
    case PngText::Outcome::Damaged:
        return nothing(damagedText(EmbeddedRecipe::tr("a piece of the PNG has not its length or "
                                                      "its sum")));
    case PngText::Outcome::Packed:
        return nothing(EmbeddedRecipe::tr("the recipe in this picture was packed by another "
                                          "program; open the original"));
    case PngText::Outcome::TooLong:
        return bounded(QByteArray(qsizetype(largestRecipe) + 1, ' '));
    }
    return nothing(noRecipeText());
}

/// Walks XML to the element that `isWanted` and gives its text.
template <typename IsWanted>
FoundRecipe recipeInXml(const QByteArray& bytes, const IsWanted& isWanted)
{
    QXmlStreamReader xml{bytes};
    xml.setNamespaceProcessing(false);
    // A name that stands for other text could stand for a billion of them.
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            return nothing(EmbeddedRecipe::tr("the drawing declares entities, as no figure of "
                                              "Pactline does; open the original"));
        if (!xml.isStartElement() || !isWanted(xml))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!xml.hasError())
            return bounded(text.toUtf8());
    }
    if (xml.hasError())
        return nothing(damagedText(EmbeddedRecipe::tr("line %1: %2", "where, what is wrong")
                                       .arg(xml.lineNumber())
                                       .arg(xml.errorString())));
    return nothing(noRecipeText());
}

FoundRecipe recipeInSvg(QIODevice& file)
{
    if (file.size() > largestDrawing)
        return nothing(tooLargeText(largestDrawing));
    return recipeInXml(file.readAll(), [](const QXmlStreamReader& xml) {
        return xml.name() == QLatin1String("metadata") &&
               xml.attributes().value(QLatin1String("id")) == QLatin1String(svgRecipeId);
    });
}

/// Where the bytes stand in the file, from there on; -1 where they do not.
qint64 placeOf(const QByteArray& wanted, qint64 from, QIODevice& file)
{
    for (qint64 at = from; file.seek(at);) {
        const QByteArray window = file.read(windowBytes);
        const qsizetype found = window.indexOf(wanted);
        if (found >= 0)
            return at + found;
        if (window.size() < windowBytes)
            return -1;
        at += window.size() - wanted.size() + 1;
    }
    return -1;
}

FoundRecipe recipeInPdf(QIODevice& file)
{
    static const QByteArray begin = "<rdf:RDF";
    static const QByteArray end = "</rdf:RDF>";
    FoundRecipe last = nothing(noRecipeText());
    for (qint64 at = placeOf(begin, 0, file); at >= 0; at = placeOf(begin, at + 1, file)) {
        file.seek(at);
        QByteArray packet = file.read(largestPacket);
        const qsizetype length = packet.indexOf(end);
        if (!packet.contains(pdfRecipeProperty))
            continue;
        if (length < 0) {
            last = nothing(damagedText(EmbeddedRecipe::tr("the PDF's description has no end")));
            continue;
        }
        packet.truncate(length + end.size());
        last = recipeInXml(packet, [](const QXmlStreamReader& xml) {
            return xml.qualifiedName() == QLatin1String(pdfRecipeProperty);
        });
        if (last.problem.isEmpty())
            return last;
    }
    return last;
}

enum class FileKind { Png, Svg, Pdf, Other };

FileKind kindOf(const QByteArray& start)
{
    if (start.startsWith(pngSignature()))
        return FileKind::Png;
    if (start.startsWith("%PDF-"))
        return FileKind::Pdf;
    const QByteArray text = start.trimmed();
    const bool markup = text.startsWith('<') || text.startsWith("\xEF\xBB\xBF<");
    return markup && text.contains("<svg") ? FileKind::Svg : FileKind::Other;
}

} // namespace

QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text)
{
    const qsizetype behindHeader = pngHeaderEnd(png);
    QByteArray result = png;
    return behindHeader > 0 ? result.insert(behindHeader, pngTextChunk(keyword, text)) : result;
}

bool isFigure(QIODevice& file)
{
    return kindOf(file.peek(startBytes)) != FileKind::Other;
}

FoundRecipe recipeInFigure(QIODevice& file)
{
    if (file.size() > largestFigure)
        return nothing(tooLargeText(largestFigure));
    switch (kindOf(file.peek(startBytes))) {
    case FileKind::Png:
        return recipeInPng(file);
    case FileKind::Svg:
        return recipeInSvg(file);
    case FileKind::Pdf:
        return recipeInPdf(file);
    case FileKind::Other:
        return nothing(EmbeddedRecipe::tr("this is neither PNG, SVG nor PDF; name a figure that "
                                          "Pactline wrote"));
    }
    return {};
}

FoundRecipe recipeInFile(const QString& name)
{
    const QFileInfo info{name};
    if (!info.exists())
        return nothing(EmbeddedRecipe::tr("there is no such file; check its name and folder"));
    // A pipe or a device may never end.
    if (!info.isFile())
        return nothing(EmbeddedRecipe::tr("this is no file; name a figure or a recipe"));
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return nothing(EmbeddedRecipe::tr("the file cannot be read: %1; check who may read it")
                           .arg(file.errorString()));
    if (isFigure(file) || !name.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive))
        return recipeInFigure(file);
    return bounded(file.read(qint64(largestRecipe) + 1));
}

bool isFigureOrRecipe(const QString& name)
{
    QFile file{name};
    if (!QFileInfo{name}.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return isFigure(file) || looksLikeRecipe(file.peek(startBytes).toStdString());
}

} // namespace pactline
