#include "export/figure_about.h"

#include "export/figure_text.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace pactline
{
namespace
{

const QString rdfSpace = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dcSpace = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpSpace = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfSpace = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pactlineSpace = QStringLiteral("https://pactline.org/ns/1.0/");

/// One property in one language, as XMP wants its texts.
void writeAlternative(QXmlStreamWriter& xml, const char* name, const QString& text)
{
    xml.writeStartElement(dcSpace, QLatin1String(name));
    xml.writeStartElement(rdfSpace, QStringLiteral("Alt"));
    xml.writeStartElement(rdfSpace, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSequence(QXmlStreamWriter& xml, const char* name, const char* container,
                   const QString& text)
{
    xml.writeStartElement(dcSpace, QLatin1String(name));
    xml.writeStartElement(rdfSpace, QLatin1String(container));
    xml.writeTextElement(rdfSpace, QStringLiteral("li"), text);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter& xml, const FigureAbout& about)
{
    const QString time = QString::fromStdString(toIso(about.day)) + QStringLiteral("T00:00:00Z");
    writeAlternative(xml, "title", about.title);
    writeAlternative(xml, "description", about.subject);
    if (!about.rights.isEmpty())
        writeAlternative(xml, "rights", about.rights);
    writeSequence(xml, "creator", "Seq", QLatin1String(madeBy));
    writeSequence(xml, "language", "Bag", about.language);
    xml.writeTextElement(xmpSpace, QStringLiteral("CreatorTool"), QLatin1String(madeBy));
    xml.writeTextElement(xmpSpace, QStringLiteral("CreateDate"), time);
    xml.writeTextElement(xmpSpace, QStringLiteral("ModifyDate"), time);
    xml.writeTextElement(pdfSpace, QStringLiteral("Producer"), QLatin1String(madeBy));
    if (!about.recipe.isEmpty())
        xml.writeTextElement(pactlineSpace, QStringLiteral("recipe"), about.recipe);
}

} // namespace

FigureAbout aboutFigure(const FigureRequest& request)
{
    return {figureText(request, request.parts.chart).title,
            figureDescription(request),
            QString::fromStdString(request.projection->agreement().licence),
            request.language,
            request.projection->agreement().checked,
            QString::fromUtf8(request.recipe)};
}

QByteArray xmpOf(const FigureAbout& about)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml{&buffer};
    for (const auto& [space, prefix] :
         {std::pair{rdfSpace, "rdf"}, std::pair{dcSpace, "dc"}, std::pair{xmpSpace, "xmp"},
          std::pair{pdfSpace, "pdf"}, std::pair{pactlineSpace, "pactline"}})
        xml.writeNamespace(space, QLatin1String(prefix));
    xml.writeStartElement(rdfSpace, QStringLiteral("RDF"));
    xml.writeStartElement(rdfSpace, QStringLiteral("Description"));
    xml.writeAttribute(rdfSpace, QStringLiteral("about"), {});
    writeProperties(xml, about);
    xml.writeEndElement();
    xml.writeEndElement();
    return QByteArray{"<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"} +
           buffer.data() + "</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace pactline
