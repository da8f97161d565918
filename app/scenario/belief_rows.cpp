#include "scenario/belief_rows.h"

#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace pactline
{
BeliefRows::BeliefRows(const QString& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_lines(new QVBoxLayout{this}),
      m_add(new QPushButton{tr("Add a date")})
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    m_add->setObjectName("addBeliefDate");
    m_add->setProperty("role", "link");
    m_lines->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.back().share->setFocus();
    });
}

void BeliefRows::setPoints(const BeliefPoints& points)
{
    for (const Row& row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const BeliefPoint& point : points)
        addRow(typedShare(point.share, m_language), dateText(point.date, m_language));
}

void BeliefRows::addRow(const QString& share, const QString& date)
{
    Row row{new QWidget, formField("beliefShare", {}, shareFieldPx),
            formField("beliefDate", {}, dateFieldPx)};
    auto* line = new QHBoxLayout{row.widget};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("✕"));
    remove->setProperty("role", "flat");
    remove->setObjectName("removeBeliefDate");
    remove->setToolTip(tr("Remove this date"));
    row.share->setText(share);
    row.date->setText(date);
    line->addWidget(row.share);
    line->addWidget(formLabel(tr("before", "a share … a date")));
    line->addWidget(row.date);
    line->addWidget(remove);
    line->addStretch();
    m_lines->insertWidget(int(m_rows.size()), row.widget);
    row.widget->setVisible(true); // at once, so that it can have the keyboard
    m_rows.push_back(row);
    for (QLineEdit* field : {row.share, row.date})
        connect(field, &QLineEdit::textEdited, this, &BeliefRows::edited);
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    nameRows();
}

void BeliefRows::setTabOrderBehind(QWidget* before)
{
    m_before = before;
    nameRows();
}

void BeliefRows::removeRow(const QWidget* widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    QWidget* gone = found->widget;
    m_rows.erase(found);
    gone->hide();
    gone->deleteLater(); // it is one of its own buttons that asks
    nameRows();
    (m_rows.empty() ? static_cast<QWidget*>(m_add) : m_rows.back().date)->setFocus();
    emit edited();
}

/// Names that tell the rows apart, and the order in which Tab walks them.
void BeliefRows::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].share->setAccessibleName(tr("Share %1", "of a belief").arg(i + 1));
        m_rows[i].date->setAccessibleName(tr("Before which date: share %1").arg(i + 1));
        auto* remove = m_rows[i].widget->findChild<QToolButton*>("removeBeliefDate");
        remove->setAccessibleName(tr("Remove date %1").arg(i + 1));
        QWidget* before = i > 0 ? m_rows[i - 1].widget->findChild<QToolButton*>() : m_before;
        if (before)
            setTabOrder(before, m_rows[i].share);
        setTabOrder(m_rows[i].share, m_rows[i].date);
        setTabOrder(m_rows[i].date, remove);
        setTabOrder(remove, m_add);
    }
}

Read<BeliefPoints> BeliefRows::points() const
{
    std::vector<TypedPoint> points;
    for (const Row& row : m_rows) {
        const auto date = dateIn(*row.date, m_language);
        const auto share = shareIn(*row.share);
        if (!date)
            return failure(date.error());
        if (!share)
            return failure(share.error());
        if (*date && !*share)
            return failure(
                tr("Before %1 lies no share yet; write one, such as %2, or remove the row")
                    .arg(dateText(**date, m_language), typedShare(0.1, m_language)));
        if (*date)
            points.push_back(
                {{**share, **date},
                 tr("%1 before %2", "a share, a date").arg(row.share->text(), row.date->text())});
    }
    if (points.empty())
        return failure(tr("Write at least one share with the date before which it lies."));
    const auto ordered = inOrder(std::move(points));
    if (!ordered)
        return failure(typedMistakeText(ordered.error(), m_language));
    return *ordered;
}

} // namespace pactline
