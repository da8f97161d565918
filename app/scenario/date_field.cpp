#include "scenario/date_field.h"

#include "text/date_text.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

namespace pactline
{

DateField::DateField(QString language, QWidget* parent)
    : QLineEdit(parent), m_language(std::move(language))
{
    connect(this, &QLineEdit::returnPressed, this, &DateField::read);
    connect(this, &QLineEdit::textEdited, this, [this] { mark(false); });
}

void DateField::setDate(const PartialDate& date)
{
    m_date = date;
    setText(shortDateText(date, m_language));
    mark(false);
}

void DateField::read()
{
    const auto date = readDate(text(), m_language);
    mark(!date);
    if (date) {
        setDate(*date);
        emit dateEntered(*date);
        return;
    }
    const Date example{std::chrono::year{2029} / std::chrono::March / 15};
    const QString why =
        tr("“%1” is no date; write %2 or %3")
            .arg(text(), QString::fromStdString(toIso(example)), dayText(example, m_language));
    setToolTip(why);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), why, this);
    emit refused(why);
}

void DateField::mark(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    setToolTip({});
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        setDate(m_date);
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isModified() && text() != shortDateText(m_date, m_language))
        read();
}

} // namespace pactline
