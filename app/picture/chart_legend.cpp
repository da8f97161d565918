#include "picture/chart_legend.h"

#include "picture/line_breaks.h"
#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace pactline
{
namespace
{

constexpr double samplePx = 15;
constexpr double sampleGapPx = 5;
constexpr double columnGapPx = 6;
constexpr double mostRowPx = 17;
constexpr double leastRowPx = 14;
constexpr double linePx = 13;    ///< of a name in two lines, which stand closer than entries do
constexpr double leastGapPx = 3; ///< between entries of two lines
constexpr double mostGapPx = 4;
constexpr double keyPx = 15;

/// What is said of one line or share, before it has a place.
struct Entry {
    QString name;
    QString shortName;
    double numberWidth = 0;
    double dateWidth = 0;
    bool mayBeEarlier = false; ///< than the day shown, and then marked so
};

double widestNumber(const SeriesLine& line, const QFontMetricsF& metrics, const QString& language)
{
    double widest = 0;
    for (const SeriesPoint& point : line.points)
        widest = std::max(widest, metrics.horizontalAdvance(pointValueText(line, point, language)));
    return widest;
}

/// Days are all about as wide; periods are not.
double widestDate(const SeriesLine& line, const QFontMetricsF& metrics, const QString& language)
{
    const Date wide{std::chrono::year{2028} / 9 / 30};
    double widest = metrics.horizontalAdvance(shortDayText(wide, language));
    if (line.kind == SeriesLine::Kind::Periods)
        for (const SeriesPoint& point : line.points)
            widest = std::max(widest, metrics.horizontalAdvance(pointDateText(point, language)));
    return widest;
}

std::vector<Entry> entriesOf(const ChartData& data, const Agreement& agreement,
                             const PictureStyle& style)
{
    const QFontMetricsF bold{style.font(TextRole::SmallBold)};
    const QFontMetricsF plain{style.font(TextRole::Small)};
    std::vector<Entry> entries;
    for (const PlotLine& each : data.lines) {
        const QString side = each.onRight ? QStringLiteral("\u00A0→") : QString{};
        entries.push_back({localized(each.line->title, style.language) + side,
                           shortTitle(*each.line, style.language) + side,
                           widestNumber(*each.line, bold, style.language),
                           widestDate(*each.line, plain, style.language),
                           each.line->kind != SeriesLine::Kind::Step});
    }
    for (const Beneficiary& who : data.shares) {
        const QString name = shareText(who, agreement, style.language);
        entries.push_back({name, name, bold.horizontalAdvance(QStringLiteral("000")), 0, false});
    }
    return entries;
}

/// The whole name, in as many lines as it takes, or else the short one, or what fits of it.
QStringList fitted(const Entry& entry, const QFont& font, std::span<const double> widths)
{
    for (const QString& name : {entry.name, entry.shortName})
        if (const auto words = wrappedWithin(name, font, widths))
            return *words;
    return {QFontMetricsF{font}.elidedText(entry.shortName, Qt::ElideRight, widths.front())};
}

/// Standings to be told apart: none where everything is official.
std::vector<Standing> standingsIn(const ChartData& data)
{
    std::set<Standing> found;
    for (const PlotLine& line : data.lines)
        for (const SeriesPoint& point : line.line->points)
            found.insert(point.standing);
    if (found.empty() || *found.rbegin() == Standing::Official)
        return {};
    return {found.begin(), found.end()};
}

double keyWidth(const std::vector<Standing>& standings, const PictureStyle& style)
{
    const QFontMetricsF metrics{style.font(TextRole::Small)};
    double width = 0;
    for (const Standing standing : standings)
        width += style.px(samplePx + sampleGapPx + columnGapPx) +
                 metrics.horizontalAdvance(standingText(standing));
    return width;
}

/// Lays out entries one below the other.
class LegendLayout
{
public:
    LegendLayout(std::vector<Entry> entries, const QRectF& room, const PictureStyle& style)
        : m_entries(std::move(entries)), m_room(room), m_style(style),
          m_font(style.font(TextRole::Small)), m_metrics(m_font)
    {
    }

    /// `dates`: the entries' numbers may be those of another day.
    ChartLegend layOut(std::vector<Standing> standings, bool dates)
    {
        ChartLegend legend;
        const double count = double(m_entries.size());
        const double key = standings.empty() ? 0 : m_style.px(keyPx);
        const bool keyFits = count * m_style.px(leastRowPx) + key <= m_room.height();
        m_height = m_room.height() - (keyFits ? key : 0);
        m_dated = dates && count * m_style.px(2 * linePx + leastGapPx) <= m_height;
        m_datedHeight =
            std::min(m_style.px(2 * linePx + mostGapPx), m_height / std::max(count, 1.0));
        m_rowHeight = std::min(m_style.px(mostRowPx), m_height / std::max(count, 1.0));
        m_rowHeight = std::max(m_rowHeight, m_style.px(leastRowPx));
        placeRows(legend);
        if (key == 0 || !keyFits || m_top + key > m_room.bottom() + 1)
            return legend;
        if (keyWidth(standings, m_style) > m_room.width())
            std::erase(standings, Standing::Official);
        legend.standings = std::move(standings);
        legend.key = {m_room.left(), m_top, m_room.width(), key};
        return legend;
    }

private:
    void placeRows(ChartLegend& legend)
    {
        double spare = m_height - double(m_entries.size()) * m_rowHeight;
        m_top = m_room.top();
        for (const Entry& entry : m_entries) {
            if (m_top + m_rowHeight > m_room.top() + m_height + 1)
                return;
            LegendRow row = rowOf(entry, m_dated || spare >= m_style.px(linePx));
            const bool second = !m_dated && row.words.size() > 1;
            spare -= second ? m_style.px(linePx) : 0;
            m_top += m_dated ? m_datedHeight : m_rowHeight + (second ? m_style.px(linePx) : 0);
            legend.rows.push_back(std::move(row));
        }
    }

    /// Two lines where the second has room for a word beside the date.
    LegendRow rowOf(const Entry& entry, bool second) const
    {
        const double line = m_dated ? m_style.px(linePx) : m_rowHeight;
        const double left = m_room.left() + m_style.px(samplePx + sampleGapPx);
        const double mark = m_metrics.horizontalAdvance(QStringLiteral("◄ "));
        const double number =
            std::ceil(entry.numberWidth + (entry.mayBeEarlier && !m_dated ? mark : 0)) + 1;
        const double date = m_dated ? std::ceil(entry.dateWidth) + 1 : 0;
        const auto beside = [&](double column) {
            return m_room.right() - left - (column > 0 ? column + m_style.px(columnGapPx) : 0);
        };
        LegendRow row;
        row.sample = {m_room.left(), m_top, m_style.px(samplePx), line};
        row.number = {m_room.right() - number, m_top, number, line};
        if (m_dated)
            row.date = {m_room.right() - date, m_top + line, date, line};
        const std::array widths{beside(number), beside(date)};
        row.words = fitted(entry, m_font, std::span{widths}.first(second ? 2 : 1));
        row.name = {left, m_top, beside(number), line};
        // Nothing is left of it where not even the dots have room.
        if (row.words.last().isEmpty() || row.words.last().endsWith(QChar{0x2026}))
            giveNameAll(row, entry, beside(0) + m_style.px(columnGapPx));
        return row;
    }

    /// A name is worth more than its number, which the chart itself tells. It may come closer to
    /// the axis than a number does.
    void giveNameAll(LegendRow& row, const Entry& entry, double width) const
    {
        row.words = fitted(entry, m_font, std::span{&width, 1});
        row.name.setWidth(width);
        row.number.setLeft(row.number.right());
    }

    std::vector<Entry> m_entries;
    QRectF m_room;
    const PictureStyle& m_style;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_datedHeight = 0;
    double m_height = 0;
    double m_rowHeight = 0;
    double m_top = 0;
    bool m_dated = false;
};

/// The standing that all numbers of the line share, or else the strongest.
Standing sampleStanding(const SeriesLine& line)
{
    const Standing first = line.points.empty() ? Standing::Official : line.points.front().standing;
    const bool same = std::ranges::all_of(
        line.points, [&](const SeriesPoint& point) { return point.standing == first; });
    return same ? first : Standing::Official;
}

void paintLineSample(QPainter& painter, const QRectF& rect, SeriesLine::Kind kind,
                     Standing standing, const QColor& colour, const PictureStyle& style)
{
    const double y = std::round(rect.center().y()) + 0.5;
    const bool period = kind == SeriesLine::Kind::Periods;
    if (kind != SeriesLine::Kind::Points) {
        painter.setPen(linePen(colour, style.px(period ? chartPeriodPx : chartLinePx), standing));
        painter.drawLine(QPointF{rect.left(), y}, QPointF{rect.right(), y});
    }
    if (kind == SeriesLine::Kind::Step)
        paintTick(painter, {rect.center().x(), y}, colour, style);
    else if (!period)
        paintMark(painter, {rect.center().x(), y}, style.px(chartMarkPx), standing, colour, style);
}

void paintKey(QPainter& painter, const ChartLegend& legend, const PictureStyle& style)
{
    painter.setFont(style.font(TextRole::Small));
    double x = legend.key.left();
    for (const Standing standing : legend.standings) {
        const QString word = standingText(standing);
        const QRectF sample{x, legend.key.top(), style.px(samplePx), legend.key.height()};
        paintLineSample(painter, sample, SeriesLine::Kind::Line, standing,
                        style.palette->secondaryText, style);
        const double width = painter.fontMetrics().horizontalAdvance(word) + 1;
        painter.setPen(style.palette->secondaryText);
        painter.drawText(QRectF{sample.right() + style.px(sampleGapPx), legend.key.top(), width,
                                legend.key.height()},
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        x = sample.right() + style.px(sampleGapPx + columnGapPx) + width;
    }
}

QColor entryColour(const ChartData& data, std::size_t entry, const Palette& palette)
{
    return data.shares.empty() ? colourOf(data, entry, palette)
                               : palette.beneficiary(data.shares[entry]);
}

ReadOutWords wordsOf(const SeriesLine& line, Date day, Date knownUntil, const QString& language)
{
    const auto readOut = readOutOn(line, day, knownUntil);
    if (!readOut)
        return {};
    const SeriesPoint& point = line.points[readOut->point];
    const bool named =
        readOut->age != ReadOut::Age::OfTheDay || line.kind == SeriesLine::Kind::Periods;
    return {pointValueText(line, point, language),
            named ? pointDateText(point, language) : QString{},
            readOut->age == ReadOut::Age::Earlier, readOutText(line, *readOut, language)};
}

} // namespace

std::vector<ReadOutWords> readOuts(const ChartData& data, const Agreement& agreement, Date day,
                                   const QString& language)
{
    std::vector<ReadOutWords> all;
    for (const PlotLine& line : data.lines)
        all.push_back(wordsOf(*line.line, day, agreement.checked, language));
    for (const Beneficiary& who : data.shares) {
        const double count = balanceIn(data.balance, day).of(who);
        all.push_back({countText(count, language),
                       {},
                       false,
                       shareCountText(who, count, agreement, language)});
    }
    return all;
}

ChartLegend layOutLegend(const ChartData& data, const Agreement& agreement, const QRectF& room,
                         const PictureStyle& style)
{
    LegendLayout layout{entriesOf(data, agreement, style), room, style};
    return layout.layOut(standingsIn(data), !data.lines.empty());
}

void paintLegendNames(QPainter& painter, const ChartLegend& legend, const ChartData& data,
                      const PictureStyle& style)
{
    for (std::size_t i = 0; i < legend.rows.size(); ++i) {
        const LegendRow& row = legend.rows[i];
        const QColor colour = entryColour(data, i, *style.palette);
        if (data.shares.empty()) {
            const SeriesLine& line = *data.lines[i].line;
            paintLineSample(painter, row.sample, line.kind, sampleStanding(line), colour, style);
        } else {
            painter.setPen(QPen{colour, 1});
            painter.setBrush(shareBrush(data.shares[i], style));
            painter.drawRect(QRectF{row.sample.left() + 0.5,
                                    std::round(row.sample.center().y() - style.px(5)) + 0.5,
                                    style.px(samplePx - 4), style.px(10)});
            painter.setBrush(Qt::NoBrush);
        }
        painter.setFont(style.font(TextRole::Small));
        painter.setPen(style.palette->secondaryText);
        for (int word = 0; word < row.words.size(); ++word)
            painter.drawText(row.name.translated(0, word * style.px(linePx)),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.words[word]);
    }
    paintKey(painter, legend, style);
}

void paintLegendNumbers(QPainter& painter, const ChartLegend& legend, const ChartData& data,
                        std::span<const ReadOutWords> words, const PictureStyle& style)
{
    const auto flags = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;
    for (std::size_t i = 0; i < std::min(legend.rows.size(), words.size()); ++i) {
        const LegendRow& row = legend.rows[i];
        const bool marked = words[i].earlier && row.date.isEmpty();
        painter.setFont(style.font(TextRole::SmallBold));
        painter.setPen(entryColour(data, i, *style.palette));
        if (!row.number.isEmpty())
            painter.drawText(row.number, flags,
                             marked ? QStringLiteral("◄ ") + words[i].number : words[i].number);
        if (row.date.isEmpty())
            continue;
        painter.setFont(style.font(TextRole::Small));
        painter.setPen(style.palette->secondaryText);
        painter.drawText(row.date, flags, words[i].date);
    }
}

} // namespace pactline
