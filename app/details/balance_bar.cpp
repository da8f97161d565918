#include "details/balance_bar.h"

#include "text/chart_text.h"
#include "text/state_text.h"
#include "theme/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double barPx = 18;
constexpr double labelPx = 18;
constexpr double labelGapPx = 8;

Balance balanceShown(const Session& session)
{
    if (session.probabilities())
        return expectedBalanceOn(*session.probabilities(), session.playhead());
    return balanceOn(session.projection(), session.playhead());
}

} // namespace

BalanceBar::BalanceBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&session, &Session::playheadChanged, this, &BalanceBar::follow);
    connect(&session, &Session::projectionChanged, this, &BalanceBar::follow);
    connect(&session, &Session::themeChanged, this, qOverload<>(&QWidget::update));
    follow();
}

void BalanceBar::follow()
{
    const Balance balance = balanceShown(m_session);
    if (balance == m_balance)
        return;
    m_balance = balance;
    QStringList words;
    for (const Part& part : parts())
        words << part.text;
    const QString all = words.isEmpty() ? nothingInForceText() : words.join(QStringLiteral(", "));
    const QString told = m_session.probabilities()
                             ? tr("clauses in force, the number to be expected: %1").arg(all)
                             : all;
    setAccessibleName(told);
    setToolTip(told);
    updateGeometry();
    update();
}

std::vector<BalanceBar::Part> BalanceBar::parts() const
{
    const Palette& palette = paletteOf(m_session.theme());
    std::vector<Part> parts;
    for (std::uint32_t i = 0; i < m_balance.perParty.size(); ++i) {
        const QString name = localized(m_session.agreement().parties[i].name, m_session.language());
        parts.push_back({m_balance.perParty[i], palette.beneficiary(PartyIndex{i}),
                         tr("%1 for %2", "a number, a party")
                             .arg(countText(m_balance.perParty[i], m_session.language()), name)});
    }
    const double shared = m_balance.both + m_balance.neither;
    parts.push_back({shared, palette.both,
                     tr("%1 both or neither").arg(countText(shared, m_session.language()))});
    std::erase_if(parts, [](const Part& part) { return part.count < 1e-9; });
    return parts;
}

/// Each under its part of the bar, as far as the others leave room; one row after the other where
/// they do not fit into one.
std::vector<QRectF> BalanceBar::placed(const std::vector<Part>& parts, double width) const
{
    const QFontMetricsF metrics{fontFor(TextRole::SmallBold)};
    std::vector<QRectF> rects;
    double x = 0;
    double end = 0;
    double top = scaledPx(barPx);
    for (const Part& part : parts) {
        const double needed = std::ceil(metrics.horizontalAdvance(part.text)) + 1;
        if (end > 0 && end + needed > width) {
            top += scaledPx(labelPx);
            end = 0;
        }
        const double left = std::max(std::min(x, width - needed), end);
        rects.emplace_back(left, top, needed, scaledPx(labelPx));
        end = left + needed + labelGapPx;
        x += width * part.count / std::max(m_balance.total(), 1.0);
    }
    return rects;
}

std::vector<QRectF> BalanceBar::labelRects() const
{
    return placed(parts(), width());
}

int BalanceBar::heightForWidth(int width) const
{
    const auto rects = placed(parts(), width);
    return int(rects.empty() ? scaledPx(barPx) : rects.back().bottom()) + 1;
}

void BalanceBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setFont(fontFor(TextRole::SmallBold));
    const double total = std::max(m_balance.total(), 1.0);
    const std::vector<Part> parts = this->parts();
    if (parts.empty()) {
        painter.setPen(paletteOf(m_session.theme()).secondaryText);
        painter.drawText(QRectF{0, 0, double(width()), double(scaledPx(barPx))},
                         Qt::AlignLeft | Qt::AlignVCenter, nothingInForceText());
        return;
    }
    const std::vector<QRectF> labels = placed(parts, width());
    double x = 0;
    std::size_t index = 0;
    for (const Part& part : parts) {
        const double width = this->width() * part.count / total;
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.colour);
        painter.drawRoundedRect(QRectF{x, 2, std::max(width - 2, 2.0), scaledPx(barPx) - 5.0}, 3,
                                3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(part.colour);
        painter.drawText(labels[index++], Qt::AlignLeft | Qt::AlignVCenter, part.text);
        x += width;
    }
}

} // namespace pactline
