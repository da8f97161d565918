#include "export/ics_export.h"

#include "evaluation/project.h"
#include "export/compact_date.h"
#include "export/figure_pinned.h"
#include "export/figure_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <set>

namespace pactline
{
namespace
{

struct Calendar {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr int longestLine = 75; ///< in bytes, without its end

struct CalendarDay {
    QString name; ///< the same in every calendar made of the agreement
    PartialDate when;
    QString summary;
    QString description;
    QString category;
    bool hypothetical = false;
    QString hypothesis; ///< under which it is shown

    bool sameAs(const CalendarDay& other) const
    {
        return when == other.when && summary == other.summary && description == other.description &&
               hypothetical == other.hypothetical;
    }
};

QByteArray escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text.toUtf8();
}

/// Long lines go on behind a line break and a space, which is not put into a letter.
QByteArray folded(const QByteArray& line)
{
    QByteArray out;
    int length = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype next = i + 1;
        while (next < line.size() && (line[next] & 0xC0) == 0x80)
            ++next;
        if (length + int(next - i) > longestLine) {
            out += "\r\n ";
            length = 1;
        }
        out += line.mid(i, next - i);
        length += int(next - i);
        i = next;
    }
    return out + "\r\n";
}

/// Makes the list of days.
class CalendarMaker
{
public:
    explicit CalendarMaker(const FigureRequest& request)
        : m_request(request), m_projection(*request.projection),
          m_agreement(m_projection.agreement())
    {
    }

    std::vector<CalendarDay> days()
    {
        addChanges();
        for (std::uint32_t i = 0; i < m_agreement.events.size(); ++i)
            addEvent({i});
        if (m_request.probabilities)
            addMedians();
        std::ranges::stable_sort(m_days, {},
                                 [](const CalendarDay& day) { return day.when.firstDay(); });
        const QString hypothesis =
            m_request.probabilities ? hypotheticalText(*m_request.probabilities, m_request.language)
                                    : hypothesisText(m_projection, m_request.language);
        for (CalendarDay& day : m_days)
            day.hypothesis = hypothesis;
        return std::move(m_days);
    }

private:
    DateRange toCome() const { return {m_request.playhead.plusDays(1), std::nullopt}; }

    void addChanges()
    {
        Scenario plain = m_projection.scenario();
        plain.suppose.clear();
        const auto expected = project(m_projection.sharedAgreement(), plain);
        using Key = std::tuple<ClauseIndex, Date, ClauseState>;
        std::set<Key> certain;
        for (const Change& change : expected->changes(toCome()))
            certain.emplace(change.clause, change.day, change.after->state);
        const auto shown = clausesShown(m_request);
        for (const Change& change : m_projection.changes(toCome()))
            if (std::ranges::find(shown, change.clause) != shown.end())
                addChange(change,
                          !certain.contains(Key{change.clause, change.day, change.after->state}));
    }

    void addChange(const Change& change, bool hypothetical)
    {
        const QString& language = m_request.language;
        CalendarDay day;
        day.name = freeName(QString::fromStdString(m_agreement[change.clause].id.text) +
                            QLatin1Char('-') + causeName(change.after->startCause.kind));
        day.when = change.after->knownFrom;
        day.summary = changeText(m_projection, change, language);
        QStringList sentences{startCauseText(m_projection, change.clause, *change.after, language)};
        if (change.after->state == ClauseState::InForce && change.after->speaking)
            sentences << localized(
                *contentOf(m_agreement, m_projection.scenario(), *change.after->speaking).text,
                language);
        day.description = sentences.join(QStringLiteral("\n"));
        day.category = change.after->state == ClauseState::InForce ? Calendar::tr("Begins")
                                                                   : Calendar::tr("Ends");
        day.hypothetical = hypothetical;
        if (m_request.probabilities && m_request.probabilities->wavers(change.clause)) {
            day.hypothetical = true;
            day.summary = labelled(
                localized(m_agreement[change.clause].title, language),
                likelyStateText(*m_request.probabilities, change.clause, change.day, language),
                language);
            sentences = voiceTexts(*m_request.probabilities, change.clause, change.day, language);
            day.description = sentences.join(QStringLiteral("\n"));
        }
        m_days.push_back(std::move(day));
    }

    /// The days by which uncertain events have happened, and terms ended, with one half.
    void addMedians()
    {
        const Probabilities& probabilities = *m_request.probabilities;
        const QString& language = m_request.language;
        for (const EventIndex event : m_agreement.contingentEvents()) {
            const auto median = probabilities.chances().of(event).dayOf(0.5);
            if (probabilities.chances().uncertain(event) && median)
                addMedian(QStringLiteral("event-") +
                              QString::fromStdString(m_agreement[event].id.text),
                          localized(m_agreement[event].title, language), *median,
                          eventDayText(probabilities, event, language));
        }
        const auto shown = clausesShown(m_request);
        for (const Exposure& each : probabilities.mostExposed(m_request.playhead)) {
            if (!each.end.median || std::ranges::find(shown, each.clause) == shown.end())
                continue;
            addMedian(QString::fromStdString(m_agreement[each.clause].id.text),
                      localized(m_agreement[each.clause].title, language), *each.end.median,
                      endTexts(probabilities, each.clause, m_request.playhead, language)
                          .join(QLatin1Char('\n')));
        }
    }

    void addMedian(const QString& name, const QString& what, Date when, const QString& text)
    {
        if (when <= m_request.playhead)
            return;
        CalendarDay day;
        day.name = freeName(name + QStringLiteral("-median"));
        day.when = PartialDate{when};
        day.summary =
            Calendar::tr("%1: median of an uncertain date", "an event or a clause").arg(what);
        day.description = text;
        day.category = Calendar::tr("Uncertain");
        day.hypothetical = true;
        m_days.push_back(std::move(day));
    }

    void addEvent(EventIndex event)
    {
        const EventOutcome& outcome = m_projection.hypothesis().of(event);
        const auto happens = m_projection.hypothesis().dayOf(event);
        if (!happens || *happens <= m_request.playhead)
            return;
        CalendarDay day;
        day.name = QStringLiteral("event-") + QString::fromStdString(m_agreement[event].id.text);
        day.when = outcome.known;
        day.summary = localized(m_agreement[event].title, m_request.language);
        day.description = localized(m_agreement[event].text, m_request.language);
        day.category = Calendar::tr("Event");
        day.hypothetical = m_agreement[event].contingent();
        m_days.push_back(std::move(day));
    }

    QString freeName(const QString& wanted)
    {
        QString name = wanted;
        for (int count = 2; !m_names.insert(name).second; ++count)
            name = wanted + QLatin1Char('-') + QString::number(count);
        return name;
    }

    const FigureRequest& m_request;
    const Projection& m_projection;
    const Agreement& m_agreement;
    std::vector<CalendarDay> m_days;
    std::set<QString> m_names;
};

/// The days of two scenarios: what both have stands once, the rest says whose it is.
std::vector<CalendarDay> comparedDays(std::vector<CalendarDay> days,
                                      const std::vector<CalendarDay>& others)
{
    const std::vector<CalendarDay> own = days;
    const auto has = [](const std::vector<CalendarDay>& all, const CalendarDay& day) {
        return std::ranges::any_of(all, [&](const auto& each) { return each.sameAs(day); });
    };
    for (CalendarDay& day : days)
        if (!has(others, day))
            day.summary = Calendar::tr("In A: %1").arg(day.summary);
    for (CalendarDay day : others) {
        if (has(own, day))
            continue;
        day.name += QStringLiteral("-in-b");
        day.summary = Calendar::tr("In B: %1").arg(day.summary);
        days.push_back(std::move(day));
    }
    std::ranges::stable_sort(days, {}, [](const CalendarDay& day) { return day.when.firstDay(); });
    return days;
}

std::vector<CalendarDay> daysOf(const FigureRequest& request)
{
    std::vector<CalendarDay> days = CalendarMaker{request}.days();
    if (!request.pinned)
        return days;
    const FigureRequest other = pinnedFigure(request);
    return comparedDays(std::move(days), CalendarMaker{other}.days());
}

QByteArray eventOf(const CalendarDay& day, const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    QString description = day.description;
    QString summary = day.summary;
    QByteArray categories = escaped(day.category);
    if (!day.when.exact())
        description.prepend(Calendar::tr("Known as: %1.", "a date without its day")
                                .arg(dateText(day.when, request.language)) +
                            QLatin1Char('\n'));
    if (day.hypothetical) {
        summary = Calendar::tr("Hypothetical: %1").arg(summary);
        description.prepend(day.hypothesis + QLatin1Char('\n'));
        categories += ',' + escaped(Calendar::tr("Hypothetical"));
    }
    description += QLatin1Char('\n') + localized(agreement.notice, request.language);
    QByteArray text;
    for (const QByteArray& line :
         {QByteArray{"BEGIN:VEVENT"},
          "UID:" + escaped(day.name) + '@' + escaped(QString::fromStdString(agreement.id)) +
              ".pactline",
          "DTSTAMP:" + compactDate(agreement.checked) + "T000000Z",
          "DTSTART;VALUE=DATE:" + compactDate(day.when.firstDay()),
          "DTEND;VALUE=DATE:" + compactDate(day.when.dayAfter()), "SUMMARY:" + escaped(summary),
          "DESCRIPTION:" + escaped(description.trimmed()), "CATEGORIES:" + categories,
          QByteArray{day.hypothetical ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED"},
          QByteArray{"TRANSP:TRANSPARENT"}, QByteArray{"END:VEVENT"}})
        text += folded(line);
    return text;
}

} // namespace

PreparedExport prepareIcs(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    text += folded("PRODID:-//Pactline//Pactline//" + request.language.toUpper().toUtf8());
    text += "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    text += folded("X-WR-CALNAME:" + escaped(localized(agreement.title, request.language)));
    for (const CalendarDay& day : daysOf(request))
        text += eventOf(day, request);
    text += "END:VCALENDAR\r\n";
    return {encoderOf(text)};
}

} // namespace pactline
