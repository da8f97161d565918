#include "details/change_list.h"

#include "details/panel_row.h"
#include "text/date_text.h"
#include "text/event_text.h"
#include "text/likelihood_text.h"
#include "theme/typography.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

QVBoxLayout* linesIn(QWidget* widget, int spacing)
{
    auto* lines = new QVBoxLayout{widget};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing);
    return lines;
}

} // namespace

ChangeList::ChangeList(Session& session, const QString& heading, const QString& name,
                       std::size_t most, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(heading), m_name(name), m_most(most)
{
    linesIn(this, 0);
}

void ChangeList::show(std::optional<Date> day)
{
    const auto projection = m_session.sharedProjection();
    if (day == m_day && projection == m_projection)
        return;
    m_day = day;
    m_projection = projection;
    setVisible(day.has_value());
    // What was clicked may be among the rows that go: it must live until its signal is through.
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = nullptr;
    if (day)
        write(*day);
}

void ChangeList::write(Date day)
{
    m_inside = new QWidget{this};
    auto* lines = linesIn(m_inside, 1);
    auto* heading = new QLabel{QLocale{m_session.language()}.toUpper(m_heading)};
    heading->setProperty("role", "caps");
    heading->setFont(fontFor(TextRole::Caps));
    lines->addWidget(heading);
    auto changes = changesOn(m_session.projection(), day, m_session.language());
    const Probabilities* const probabilities = m_session.probabilities();
    for (ClauseLine& change : changes)
        if (probabilities && voicesOn(*probabilities, change.clause, day).size() > 1)
            change.words =
                likelyStateText(*probabilities, change.clause, day, m_session.language());
    const QString count = tr("%n clause(s)", nullptr, int(changes.size()));
    lines->addWidget(link(QStringLiteral("day"), dayText(day, m_session.language()), count,
                          [this, day] { m_session.setPlayhead(day); }));
    for (std::size_t i = 0; i < std::min(m_most, changes.size()); ++i)
        lines->addWidget(link(QString::number(changes[i].clause.value), changes[i].title,
                              changes[i].words,
                              [this, clause = changes[i].clause] { m_session.select(clause); }));
    if (changes.size() > m_most) {
        auto* more = new QLabel{tr("and %n more", nullptr, int(changes.size() - m_most))};
        more->setProperty("role", "secondary");
        lines->addWidget(more);
    }
    layout()->addWidget(m_inside);
    m_inside->show();
}

PanelRow* ChangeList::link(const QString& name, const QString& words, const QString& behind,
                           const std::function<void()>& onClick)
{
    auto* row =
        new PanelRow{PanelRow::Look::Link, {words, {}, behind, {}}, paletteOf(m_session.theme())};
    row->setObjectName(m_name + QLatin1Char('/') + name);
    connect(row, &QAbstractButton::clicked, this, onClick);
    return row;
}

} // namespace pactline
