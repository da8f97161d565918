#include "scenario/belief_field.h"

#include "text/belief_label.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"
#include "theme/style_sheet.h"
#include "theme/typography.h"

#include <QFocusEvent>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr int fieldPaddingPx = 18;
constexpr int fieldFramePx = 8; ///< borders, and what a line edit keeps at its ends
constexpr int buttonPx = 18;

/// Whether it is meant as a belief, so that the reasons are those of one.
bool meantAsBelief(const QString& typed)
{
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    return looksLikeBelief(typed.toStdString()) || typed.contains(QLatin1Char(' ')) ||
           typed.contains(QChar{0x2013}) || std::ranges::none_of(typed, isDigit);
}

/// As long as most are: a share before a month, and one before a year.
Belief usualBelief()
{
    using Precision = PartialDate::Precision;
    constexpr double low = 0.1;
    constexpr double middle = 0.5;
    const PartialDate month{Date{std::chrono::year{2028} / std::chrono::September / 1},
                            Precision::Month, false};
    const PartialDate year{Date{std::chrono::year{2033} / std::chrono::January / 1},
                           Precision::Year, false};
    return {BeliefPoints{{low, month}, {middle, year}}, 0, {}, {}, {}};
}

} // namespace

BeliefField::BeliefField(const QString& language, QWidget* parent)
    : DateField(language, parent), m_button(new QToolButton{this})
{
    m_button->setText(QStringLiteral("▾"));
    m_button->setProperty("role", "inField");
    m_button->setObjectName("beliefButton");
    m_button->setCursor(Qt::PointingHandCursor);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolTip(tr("A date, or a forecast in place of a date"));
    m_button->setAccessibleName(tr("Date or forecast"));
    setTextMargins(0, 0, scaledPx(buttonPx), 0);
    setToolTip(tip());
}

void BeliefField::setDate(const PartialDate& date)
{
    m_belief.reset();
    markUncertain(false);
    DateField::setDate(date);
    setAccessibleDescription({});
}

void BeliefField::setBelief(const Belief& belief, const QString& whose)
{
    m_belief = belief;
    m_whose = whose;
    markUncertain(true);
    showAgain();
    setAccessibleDescription(tip());
}

void BeliefField::offer(Date day)
{
    setText(shortDayText(day, language()));
    selectAll();
}

void BeliefField::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (m_belief && !hasFocus())
        showAgain();
}

void BeliefField::fit()
{
    const QFontMetricsF metrics{fontFor(TextRole::Body)};
    const QString usual = m_belief ? briefText(usualBelief()) : QStringLiteral("28 sept. 2028");
    setFixedWidth(int(std::ceil(metrics.horizontalAdvance(usual))) + besideText());
}

int BeliefField::besideText() const
{
    return scaledPx(fieldPaddingPx + buttonPx) + fieldFramePx;
}

QString BeliefField::briefText(const Belief& belief) const
{
    return m_narrow ? briefestBeliefText(belief, language()) : briefBeliefText(belief, language());
}

QString BeliefField::shownText() const
{
    if (!m_belief)
        return DateField::shownText();
    if (hasFocus())
        return typedBelief(*m_belief, language());
    // The field is as wide as most forecasts; this one may be longer.
    return QFontMetrics{fontFor(TextRole::Body)}.elidedText(briefText(*m_belief), Qt::ElideRight,
                                                            width() - besideText());
}

QString BeliefField::tip() const
{
    if (!m_belief)
        return tr("A date, or a forecast such as: %1", "spellings of a belief")
            .arg(tr("10 % by 2028, half by 2033, 10 % never"));
    return typedBelief(*m_belief, language()) + QStringLiteral("\n") + m_whose;
}

void BeliefField::read()
{
    if (m_belief && text() == typedBelief(*m_belief, language()))
        return;
    if (readDate(text(), language()) || !meantAsBelief(text())) {
        DateField::read();
        return;
    }
    const auto belief = readBelief(text(), language());
    if (belief)
        emit beliefEntered(*belief);
    else if (belief.error().code == ErrorCode::MalformedBelief)
        refuse(
            tr("“%1” is neither a date nor a forecast; write %2, or %3",
               "what was typed, a date, a belief")
                .arg(text(),
                     dayText(Date{std::chrono::year{2029} / std::chrono::March / 15}, language()),
                     tr("10 % by 2028, half by 2033, 10 % never")));
    else
        refuse(typedMistakeText(belief.error(), language()));
}

void BeliefField::markUncertain(bool uncertain)
{
    if (property("uncertain").toBool() == uncertain)
        return;
    setProperty("uncertain", uncertain);
    restyle(*this);
}

void BeliefField::focusInEvent(QFocusEvent* event)
{
    DateField::focusInEvent(event);
    // What was being typed when a menu or another window came between is still there.
    if (!m_belief || isRefused() || isModified())
        return;
    showAgain();
    selectAll();
}

void BeliefField::resizeEvent(QResizeEvent* event)
{
    DateField::resizeEvent(event);
    const int width = scaledPx(buttonPx);
    m_button->setGeometry(this->width() - width - 3, 3, width, height() - 6);
    if (m_belief && !hasFocus() && !isRefused())
        showAgain();
}

} // namespace pactline
