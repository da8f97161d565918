#include "details/point_page.h"

#include "details/day_overview.h"
#include "details/source_rows.h"
#include "text/due_text.h"
#include "text/point_text.h"

namespace pactline
{
namespace
{

class PointPage : public DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(PointPage)

public:
    PointPage(Session& session, const PointIndex& index)
        : m_session(session), m_index(index),
          m_text(pointText(session.agreement(), index, session.language())), m_writer(this, session)
    {
        if (const Probabilities* const probabilities = session.probabilities())
            m_text.money =
                seriesMoneyText(*probabilities, series(), session.playhead(), session.language());
        m_writer.title(m_text.line);
        m_writer.pill(m_text.standing, m_writer.palette().secondaryText, m_text.date);
        writeNumber();
        writeNeighbours();
        writeSourcesOf();
        m_writer.rule();
        m_writer.add(new DayOverview{session, DayOverview::fewChanges});
        m_writer.finish();
    }

    bool follow(Date, Date) override { return m_text.money.isEmpty() || !series().due; }
    CopyDocument copy() override { return pointCopy(m_text); }

private:
    const Series& series() const { return m_session.agreement()[m_index.series]; }

    void writeNumber()
    {
        m_writer.beginSection({QStringLiteral("section/number")}, tr("The number"));
        PanelRow* row = m_writer.row(PanelRow::Look::Line, {tr("Value"), {}, m_text.value, {}},
                                     QStringLiteral("value"));
        row->setStrong(true);
        m_writer.remark(m_text.series);
        if (!m_text.note.isEmpty())
            m_writer.paragraph(m_text.note);
        m_writer.remark(m_text.meaning);
        if (!m_text.about.isEmpty())
            m_writer.remark(m_text.about);
        if (!m_text.money.isEmpty())
            m_writer.remark(m_text.money)->setObjectName(QStringLiteral("money"));
        m_writer.endPart();
    }

    void writeNeighbours()
    {
        const auto count = m_session.agreement().lineOf(m_index).points.size();
        if (count < 2)
            return;
        m_writer.beginSection({QStringLiteral("section/neighbours"), true, 0, 1},
                              tr("Before and after"));
        if (m_index.point > 0)
            writeNeighbour(m_index.point - 1, QStringLiteral("before"));
        if (m_index.point + 1 < count)
            writeNeighbour(m_index.point + 1, QStringLiteral("after"));
        m_writer.endPart();
    }

    void writeNeighbour(std::uint32_t other, const QString& name)
    {
        PointIndex target = m_index;
        target.point = other;
        m_writer.link({pointName(m_session.agreement(), target, m_session.language()), {}, {}, {}},
                      name, [this, target] { m_session.select(target); });
    }

    void writeSourcesOf()
    {
        m_writer.beginSection({QStringLiteral("section/sources"), true, 0, 3}, tr("Sources"),
                              QString::number(m_text.sources.size()));
        if (m_text.sources.empty())
            m_writer.remark(tr("The file names none for this number."));
        writeSources(m_writer, m_text.sources);
        m_writer.endPart();
    }

    Session& m_session;
    PointIndex m_index;
    PointText m_text;
    PanelWriter m_writer;
};

} // namespace

std::unique_ptr<DetailsPage> makePointPage(Session& session, const PointIndex& point)
{
    return std::make_unique<PointPage>(session, point);
}

} // namespace pactline
