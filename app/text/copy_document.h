#pragma once

#include <QString>

#include <vector>

namespace pactline
{

/// A text to be copied, block by block, before it is plain, Markdown or HTML.
struct CopyBlock {
    enum class Kind { Title, Heading, Paragraph, Item, Source, Note };

    Kind kind = Kind::Paragraph;
    QString text;
    int depth = 0;   ///< of an item
    int number = 0;  ///< of a source
    QString address; ///< of a source; may be empty
};

using CopyDocument = std::vector<CopyBlock>;

QString toPlainText(const CopyDocument& document);
QString toMarkdown(const CopyDocument& document);
QString toHtml(const CopyDocument& document);

} // namespace pactline
