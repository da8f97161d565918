#include "keys/mnemonics.h"

#include <QMenu>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace pactline
{
namespace
{

constexpr auto keptProperty = "keepsMnemonics";

/// A letter that every keyboard types without ado.
bool canChoose(QChar letter)
{
    return letter.unicode() < 0x80 && letter.isLetterOrNumber();
}

/// Where the mark stands in a text; "&&" is an ampersand.
std::optional<int> markIn(const QString& text)
{
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return i;
        ++i;
    }
    return std::nullopt;
}

/// The places in a text at which a mark may stand: beginnings of words, then the rest.
std::vector<int> candidates(const QString& text)
{
    std::vector<int> beginnings;
    std::vector<int> others;
    for (int i = 0; i < text.size(); ++i) {
        if (!canChoose(text[i]))
            continue;
        const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
        (begins ? beginnings : others).push_back(i);
    }
    beginnings.insert(beginnings.end(), others.begin(), others.end());
    return beginnings;
}

/// Shares letters out among texts: whoever finds all of its letters taken asks their holders for
/// another one.
class Sharing
{
public:
    explicit Sharing(const QStringList& texts) : m_texts(texts), m_places(std::size_t(texts.size()))
    {
        for (int i = 0; i < texts.size(); ++i)
            if (const auto mark = markIn(texts[i]); mark && take(i, *mark))
                m_fixed.insert(i);
        for (int i = 0; i < texts.size(); ++i) {
            std::set<QChar> asked;
            if (!m_fixed.contains(i))
                place(i, asked);
        }
    }

    QStringList result() const
    {
        QStringList marked;
        for (int i = 0; i < m_texts.size(); ++i) {
            QString text = m_texts[i];
            const auto& at = m_places[std::size_t(i)];
            if (!m_fixed.contains(i)) {
                text = unmarked(text);
                if (at)
                    text.insert(*at, QLatin1Char('&'));
            }
            marked << text;
        }
        return marked;
    }

private:
    static QString unmarked(QString text)
    {
        if (const auto mark = markIn(text))
            text.remove(*mark, 1);
        return text;
    }

    QChar letterAt(int text, int place) const { return unmarked(m_texts[text])[place].toLower(); }

    bool take(int text, int place)
    {
        const QChar letter = letterAt(text, place);
        if (m_holders.contains(letter))
            return false;
        m_holders[letter] = text;
        m_places[std::size_t(text)] = place;
        return true;
    }

    bool place(int text, std::set<QChar>& asked)
    {
        const auto places = candidates(unmarked(m_texts[text]));
        for (const int at : places)
            if (take(text, at))
                return true;
        for (const int at : places) {
            const QChar letter = letterAt(text, at);
            const int holder = m_holders[letter];
            if (m_fixed.contains(holder) || !asked.insert(letter).second || !place(holder, asked))
                continue;
            m_holders[letter] = text;
            m_places[std::size_t(text)] = at;
            return true;
        }
        return false;
    }

    const QStringList& m_texts;
    std::vector<std::optional<int>> m_places;
    std::map<QChar, int> m_holders;
    std::set<int> m_fixed;
};

void giveMnemonics(QMenu& menu)
{
    QList<QAction*> actions;
    QStringList texts;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        actions << action;
        texts << action->text();
    }
    const QStringList marked = withMnemonics(texts);
    for (int i = 0; i < actions.size(); ++i)
        if (actions[i]->text() != marked[i])
            actions[i]->setText(marked[i]);
}

void keepInside(QMenu& menu)
{
    for (QAction* action : menu.actions())
        if (action->menu())
            keepMnemonics(*action->menu());
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain = text;
    if (const auto mark = markIn(plain))
        plain.remove(*mark, 1);
    return plain.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

QStringList withMnemonics(const QStringList& texts)
{
    return Sharing{texts}.result();
}

void keepMnemonics(QMenu& menu)
{
    if (menu.property(keptProperty).toBool())
        return;
    menu.setProperty(keptProperty, true);
    const auto give = [&menu] {
        giveMnemonics(menu);
        keepInside(menu);
    };
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, give);
    // Once more when whoever fills the menu on that signal has done so.
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, give, Qt::QueuedConnection);
    keepInside(menu);
}

} // namespace pactline
