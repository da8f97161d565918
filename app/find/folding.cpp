#include "find/folding.h"

#include "search/search_index.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <utility>

namespace pactline
{
namespace
{

constexpr int lettersBefore = 24; ///< of an excerpt, before the word that it is about

/// What Unicode does not take apart, or not as somebody types it.
constexpr std::array<std::pair<char16_t, const char*>, 16> plain{{
    {u'œ', "oe"},
    {u'Œ', "oe"},
    {u'æ', "ae"},
    {u'Æ', "ae"},
    {u'ß', "ss"},
    {u'ø', "o"},
    {u'Ø', "o"},
    {u'ł', "l"},
    {u'\u2018', "'"},
    {u'\u2019', "'"},
    {u'\u02BC', "'"},
    {u'\u2011', " "},
    {u'\u2032', "'"},
    {u'\u201C', "\""},
    {u'\u201D', "\""},
    {u'\u2026', "..."},
}};

/// A text as it is compared, and from where in the original each of its units comes.
struct Folded {
    QString text;
    std::vector<int> origin; ///< one more than there are units
};

void foldUnit(QChar unit, QString& into)
{
    if (unit.unicode() < 0x80 && unit != QLatin1Char('-')) {
        into += unit.isSpace() ? QLatin1Char(' ') : unit.toLower();
        return;
    }
    const auto known =
        std::ranges::find(plain, unit.unicode(), &std::pair<char16_t, const char*>::first);
    if (known != plain.end()) {
        into += QLatin1String(known->second);
        return;
    }
    if (unit.isSpace() || unit.category() == QChar::Punctuation_Dash) {
        into += QLatin1Char(' ');
        return;
    }
    if (unit.category() == QChar::Mark_NonSpacing)
        return;
    const QString parts = unit.decomposition();
    if (parts.isEmpty()) {
        into += unit.toCaseFolded();
        return;
    }
    for (const QChar part : parts)
        foldUnit(part, into);
}

Folded foldedWithOrigin(const QString& text)
{
    Folded result;
    result.text.reserve(text.size());
    for (int i = 0; i < text.size(); ++i) {
        foldUnit(text[i], result.text);
        result.origin.resize(std::size_t(result.text.size()), i);
    }
    result.origin.push_back(int(text.size()));
    return result;
}

bool beginsWordIn(const QString& text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

/// Sorted, and those that touch or overlap made one.
std::vector<Stretch> joined(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::from);
    std::vector<Stretch> result;
    for (const Stretch& stretch : stretches) {
        if (result.empty() || stretch.from > result.back().from + result.back().length) {
            result.push_back(stretch);
            continue;
        }
        const int end =
            std::max(result.back().from + result.back().length, stretch.from + stretch.length);
        result.back().length = end - result.back().from;
    }
    return result;
}

} // namespace

std::string folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar unit : text)
        foldUnit(unit, result);
    return result.toStdString();
}

std::vector<std::string> wordsOf(const QString& typed)
{
    std::vector<std::string> words;
    for (const QString& word :
         QString::fromStdString(folded(typed)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

std::vector<Stretch> stretchesOf(const QString& text, const std::vector<std::string>& words)
{
    const Folded folded = foldedWithOrigin(text);
    std::vector<Stretch> stretches;
    for (const std::string& wanted : words) {
        const QString word = QString::fromStdString(wanted);
        for (auto at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
            if (word.size() == 1 && !beginsWordIn(folded.text, at))
                continue;
            const int from = folded.origin[std::size_t(at)];
            // The last unit may stand for a part of a letter, which is then marked whole.
            const int last = folded.origin[std::size_t(at + word.size() - 1)];
            int end = folded.origin[std::size_t(at + word.size())];
            end = std::max(end, last + 1);
            stretches.push_back({from, end - from});
        }
    }
    return joined(std::move(stretches));
}

std::vector<Stretch> scatteredStretches(const QString& text, const QString& typed)
{
    const Folded title = foldedWithOrigin(text);
    std::string letters;
    for (const std::string& word : wordsOf(typed))
        letters += word;
    std::vector<Stretch> stretches;
    // Places are those of bytes; a title of other letters than ASCII is left without marks.
    if (title.text.toStdString().size() != std::size_t(title.text.size()))
        return stretches;
    for (const std::size_t at :
         scatteredIn(title.text.toStdString(), letters).value_or(std::vector<std::size_t>{}))
        stretches.push_back({title.origin[at], 1});
    return joined(std::move(stretches));
}

QString excerpt(const QString& text, const std::vector<std::string>& words, int mostLetters)
{
    const QString line = text.simplified();
    const auto stretches = stretchesOf(line, words);
    int from = stretches.empty() ? 0 : std::max(0, stretches.front().from - lettersBefore);
    if (line.size() <= mostLetters || from <= lettersBefore)
        from = 0;
    // Whole words at the beginning.
    const auto space = line.indexOf(QLatin1Char(' '), from);
    if (from > 0 && space >= 0 && space < stretches.front().from)
        from = int(space) + 1;
    QString part = line.mid(from, mostLetters);
    if (from > 0)
        part.prepend(QStringLiteral("… "));
    if (from + mostLetters < line.size())
        part += QStringLiteral("…");
    return part;
}

} // namespace pactline
