#include "details/change_list.h"

#include "details/panel_row.h"
#include "text/date_text.h"
#include "text/event_text.h"
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
    const Palette& palette = paletteOf(m_session.theme());
    const QString& language = m_session.language();
    m_inside = new QWidget{this};
    auto* lines = linesIn(m_inside, 1);
    auto* heading = new QLabel{QLocale{language}.toUpper(m_heading)};
    heading->setProperty("role", "caps");
    heading->setFont(fontFor(TextRole::Caps));
    lines->addWidget(heading);
    const auto changes = changesOn(m_session.projection(), day, language);
    auto* date = new PanelRow{
        PanelRow::Look::Link,
        {dayText(day, language), {}, tr("%n clause(s)", nullptr, int(changes.size())), {}},
        palette};
    date->setObjectName(m_name + QStringLiteral("/day"));
    connect(date, &QAbstractButton::clicked, this, [this, day] { m_session.setPlayhead(day); });
    lines->addWidget(date);
    for (std::size_t i = 0; i < std::min(m_most, changes.size()); ++i) {
        const ClauseLine& change = changes[i];
        auto* row =
            new PanelRow{PanelRow::Look::Link, {change.title, {}, change.words, {}}, palette};
        row->setObjectName(m_name + QLatin1Char('/') + QString::number(change.clause.value));
        connect(row, &QAbstractButton::clicked, this,
                [this, clause = change.clause] { m_session.select(clause); });
        lines->addWidget(row);
    }
    if (changes.size() > m_most) {
        auto* more = new QLabel{tr("and %n more", nullptr, int(changes.size() - m_most))};
        more->setProperty("role", "secondary");
        lines->addWidget(more);
    }
    layout()->addWidget(m_inside);
    m_inside->show();
}

} // namespace pactline
