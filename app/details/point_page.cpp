#include "details/point_page.h"

#include "details/day_overview.h"
#include "details/panel_writer.h"
#include "text/chart_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QLabel>

namespace pactline
{
namespace
{

class PointPage : public DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(PointPage)

public:
    PointPage(Session& session, const PointIndex& index)
        : m_session(session), m_index(index), m_palette(paletteOf(session.theme())),
          m_writer(this, m_palette)
    {
        m_writer.title(localized(line().title, language()));
        m_writer.pill(standingText(point().standing), m_palette.secondaryText,
                      longPointDateText(point(), language()));
        writeNumber();
        writeNeighbours();
        writeSources();
        m_writer.rule();
        m_writer.add(new DayOverview{session});
        m_writer.finish();
    }

    bool follow(Date, Date) override { return true; }

private:
    const SeriesLine& line() const { return m_session.agreement().lineOf(m_index); }
    const SeriesPoint& point() const { return m_session.agreement()[m_index]; }
    const Series& series() const { return m_session.agreement()[m_index.series]; }
    const QString& language() const { return m_session.language(); }

    QString exactText(const SeriesPoint& point) const
    {
        const QString value = valueText(line(), point.value, language());
        return point.approximate ? tr("about %1", "a number").arg(value) : value;
    }

    void writeNumber()
    {
        m_writer.section(tr("The number"));
        m_writer.row(tr("Value"), exactText(point()), true, m_palette.text);
        m_writer.remark(
            tr("%1, in %2", "a series, its unit")
                .arg(localized(series().title, language()), localized(series().unit, language())));
        if (!point().note.empty())
            m_writer.paragraph(localized(point().note, language()));
        m_writer.remark(standingMeaning(point().standing));
        if (!series().note.empty())
            m_writer.remark(localized(series().note, language()));
    }

    void writeNeighbours()
    {
        if (line().points.size() < 2)
            return;
        m_writer.section(tr("Before and after"));
        if (m_index.point > 0)
            writeNeighbour(m_index.point - 1);
        if (m_index.point + 1 < line().points.size())
            writeNeighbour(m_index.point + 1);
    }

    void writeNeighbour(std::uint32_t other)
    {
        const SeriesPoint& neighbour = line().points[other];
        PointIndex target = m_index;
        target.point = other;
        m_writer.action(tr("%1, %2", "a number, its date")
                            .arg(exactText(neighbour), pointDateText(neighbour, language())),
                        this, [this, target] { m_session.select(target); });
    }

    void writeSources()
    {
        m_writer.section(tr("Sources"));
        if (point().sources.empty())
            m_writer.remark(tr("The file names none for this number."));
        for (const SourceIndex source : point().sources) {
            const SourceText text = sourceText(m_session.agreement(), source, language());
            m_writer.link(text.text, text.link, text.grade, text.title);
        }
    }

    Session& m_session;
    PointIndex m_index;
    const Palette& m_palette;
    PanelWriter m_writer;
};

} // namespace

std::unique_ptr<DetailsPage> makePointPage(Session& session, const PointIndex& point)
{
    return std::make_unique<PointPage>(session, point);
}

} // namespace pactline
