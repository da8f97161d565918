#include "scenario/date_field.h"

#include "scenario/field_remark.h"
#include "text/date_text.h"
#include "theme/style_sheet.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QRegularExpression>

namespace pactline
{

namespace
{

/// The month that is meant, where all that is wrong is a day that it does not have.
std::optional<Date> monthWithoutDay(const QString& typed, const QString& language)
{
    static const QRegularExpression number{QStringLiteral("\\b\\d{1,2}(?!\\d)")};
    for (auto found = number.globalMatch(typed); found.hasNext();) {
        const auto match = found.next();
        QString first = typed;
        first.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("01"));
        const auto date = readDate(first, language);
        const Date day = date ? date->firstDay() : Date{};
        if (date && date->exact() && day.dayOfMonth() == 1 &&
            match.captured().toInt() > daysInMonth(day.year(), int(day.month())))
            return day;
    }
    return std::nullopt;
}

} // namespace

QString noDateText(const QString& typed, const QString& language)
{
    if (const auto month = monthWithoutDay(typed, language)) {
        return DateField::tr("“%1” is no date; %2 has %3 days", "what was typed, a month")
            .arg(typed, dateText({*month, PartialDate::Precision::Month, false}, language))
            .arg(daysInMonth(month->year(), int(month->month())));
    }
    const Date example{std::chrono::year{2029} / std::chrono::March / 15};
    return DateField::tr("“%1” is no date; write %2 or %3")
        .arg(typed, QString::fromStdString(toIso(example)),
             dayText(example, language).replace(QLatin1Char(' '), QChar{0x00A0}));
}

DateField::DateField(QString language, QWidget* parent)
    : QLineEdit(parent), m_language(std::move(language)), m_remark(new FieldRemark{*this})
{
    connect(this, &QLineEdit::returnPressed, this, [this] { read(); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_remark->hide();
        mark(false);
    });
}

DateField::~DateField()
{
    delete m_remark;
}

void DateField::setDate(const PartialDate& date)
{
    m_date = date;
    showAgain();
}

QString DateField::shownText() const
{
    return shortDateText(m_date, m_language);
}

void DateField::showAgain()
{
    m_remark->hide();
    showText();
}

void DateField::showText()
{
    setText(shownText());
    setCursorPosition(0);
    mark(false);
    setToolTip(tip());
}

void DateField::read()
{
    const auto date = readDate(text(), m_language);
    if (!date) {
        refuse(noDateText(text(), m_language));
        return;
    }
    mark(false);
    emit dateEntered(*date);
    // What is refused does not hold: the field keeps in mind what does.
    if (!isRefused())
        setDate(*date);
}

void DateField::refuse(const QString& why)
{
    mark(true);
    emit refused(why);
    if (isSignalConnected(QMetaMethod::fromSignal(&DateField::refused)))
        return;
    setToolTip(why);
    m_remark->tell(why);
}

void DateField::mark(bool invalid)
{
    if (isRefused() == invalid)
        return;
    setProperty("invalid", invalid);
    setToolTip(tip());
    restyle(*this);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        showAgain();
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu gives the keyboard back, and so does another window.
    const bool comesBack =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (comesBack)
        m_remark->hide();
    else
        leave();
}

/// Takes what was typed; what is refused, now or before, goes. A mistake that is told only now
/// stays in sight for a moment: it quotes what was typed.
void DateField::leave()
{
    if (isRefused()) {
        showAgain();
        return;
    }
    if (isModified() && text() != shownText())
        read();
    showText();
    m_remark->leaveSoon();
}

} // namespace pactline
