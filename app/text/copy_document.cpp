#include "text/copy_document.h"

#include <QRegularExpression>

namespace pactline
{
namespace
{

using Kind = CopyBlock::Kind;

/// Items and sources follow each other without an empty line.
bool belongsTo(const CopyBlock& block, const CopyBlock& before)
{
    const bool listed = block.kind == Kind::Item || block.kind == Kind::Source;
    return listed && before.kind == block.kind;
}

QString indent(int depth)
{
    return QString(qsizetype(depth) * 2, QLatin1Char(' '));
}

QString plainBlock(const CopyBlock& block)
{
    switch (block.kind) {
    case Kind::Title:
        return block.text + QLatin1Char('\n') + QString(block.text.size(), QLatin1Char('='));
    case Kind::Heading:
        return block.text + QLatin1Char('\n') + QString(block.text.size(), QLatin1Char('-'));
    case Kind::Paragraph:
    case Kind::Note:
        return block.text;
    case Kind::Item:
        return indent(block.depth) + QStringLiteral("- ") + block.text;
    case Kind::Source: {
        const QString line = QStringLiteral("[%1] %2").arg(block.number).arg(block.text);
        return block.address.isEmpty() ? line : line + QStringLiteral(" <%1>").arg(block.address);
    }
    }
    return {};
}

/// Words that Markdown would take for its own marks.
QString escaped(QString text)
{
    static const QRegularExpression marks{QStringLiteral("([\\\\`*_\\[\\]<>#])")};
    return text.replace(marks, QStringLiteral("\\\\1"));
}

QString markdownBlock(const CopyBlock& block)
{
    const QString text = escaped(block.text);
    switch (block.kind) {
    case Kind::Title:
        return QStringLiteral("# ") + text;
    case Kind::Heading:
        return QStringLiteral("## ") + text;
    case Kind::Paragraph:
        return text;
    case Kind::Note:
        return QLatin1Char('*') + text + QLatin1Char('*');
    case Kind::Item:
        return indent(block.depth) + QStringLiteral("- ") + text;
    case Kind::Source: {
        const QString name =
            block.address.isEmpty() ? text : QStringLiteral("[%1](<%2>)").arg(text, block.address);
        return QStringLiteral("%1. %2").arg(block.number).arg(name);
    }
    }
    return {};
}

QString htmlBlock(const CopyBlock& block)
{
    const QString text = block.text.toHtmlEscaped();
    switch (block.kind) {
    case Kind::Title:
        return QStringLiteral("<h1>%1</h1>").arg(text);
    case Kind::Heading:
        return QStringLiteral("<h2>%1</h2>").arg(text);
    case Kind::Paragraph:
        return QStringLiteral("<p>%1</p>").arg(text);
    case Kind::Note:
        return QStringLiteral("<p><em>%1</em></p>").arg(text);
    case Kind::Item:
        return QStringLiteral("<div style=\"margin-left: %1em\">• %2</div>")
            .arg(1 + 2 * block.depth)
            .arg(text);
    case Kind::Source: {
        const QString name =
            block.address.isEmpty()
                ? text
                : QStringLiteral("<a href=\"%1\">%2</a>").arg(block.address.toHtmlEscaped(), text);
        return QStringLiteral("<div>[%1] %2</div>").arg(block.number).arg(name);
    }
    }
    return {};
}

template <typename Write>
QString joined(const CopyDocument& document, Write write)
{
    QString text;
    const CopyBlock* before = nullptr;
    for (const CopyBlock& block : document) {
        if (before)
            text += belongsTo(block, *before) ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += write(block);
        before = &block;
    }
    return text + QLatin1Char('\n');
}

} // namespace

QString toPlainText(const CopyDocument& document)
{
    return joined(document, plainBlock);
}

QString toMarkdown(const CopyDocument& document)
{
    return joined(document, markdownBlock);
}

QString toHtml(const CopyDocument& document)
{
    return QStringLiteral("<html><body>\n") + joined(document, htmlBlock) +
           QStringLiteral("</body></html>\n");
}

} // namespace pactline
