#include "keys/key_list.h"

#include "keys/gestures.h"
#include "keys/menu_actions.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace pactline
{
namespace
{

struct KeyListText {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

void addTo(std::vector<KeyGroup>& groups, const QString& heading, KeyLine line)
{
    const auto found = std::ranges::find(groups, heading, &KeyGroup::heading);
    KeyGroup& group = found == groups.end() ? groups.emplace_back(KeyGroup{heading, {}}) : *found;
    group.lines.push_back(std::move(line));
}

QString rowHtml(const KeyLine& line)
{
    return QStringLiteral("<tr><td width=\"60%\">%1</td><td width=\"40%\">%2</td></tr>")
        .arg(line.what.toHtmlEscaped(), line.how.toHtmlEscaped());
}

} // namespace

std::vector<KeyGroup> keyGroups(QMenu& menu, const KeyChoices& choices)
{
    std::vector<KeyGroup> groups;
    for (const MenuAction& entry : actionsIn(menu)) {
        if (!choices.has(*entry.action))
            continue;
        const QString heading = entry.path.isEmpty() ? KeyListText::tr("Choices")
                                                     : entry.path.join(QStringLiteral(" › "));
        addTo(groups, heading, {entry.title, keysText(*entry.action), entry.action});
    }
    for (const GestureGroup& gestures : gestureGroups())
        for (const Gesture& gesture : gestures.gestures)
            addTo(groups, gestures.heading, {gesture.what, gesture.how, nullptr});
    return groups;
}

QString plainText(const std::vector<KeyGroup>& groups)
{
    QStringList blocks;
    for (const KeyGroup& group : groups) {
        QStringList lines{group.heading};
        for (const KeyLine& line : group.lines)
            lines << line.what + QLatin1Char('\t') + line.how;
        blocks << lines.join(QLatin1Char('\n'));
    }
    return blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString htmlText(const std::vector<KeyGroup>& groups, const QString& title)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
    for (const KeyGroup& group : groups) {
        html += QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"2\">")
                    .arg(group.heading.toHtmlEscaped());
        for (const KeyLine& line : group.lines)
            html += rowHtml(line);
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace pactline
