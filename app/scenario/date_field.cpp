#include "scenario/date_field.h"

#include "text/date_text.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

namespace pactline
{

QString noDateText(const QString& typed, const QString& language)
{
    const Date example{std::chrono::year{2029} / std::chrono::March / 15};
    return DateField::tr("“%1” is no date; write %2 or %3")
        .arg(typed, QString::fromStdString(toIso(example)), dayText(example, language));
}

DateField::DateField(QString language, QWidget* parent)
    : QLineEdit(parent), m_language(std::move(language))
{
    connect(this, &QLineEdit::returnPressed, this, [this] { read(); });
    connect(this, &QLineEdit::textEdited, this, [this] { mark(false); });
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
    setDate(*date);
    emit dateEntered(*date);
}

void DateField::refuse(const QString& why)
{
    mark(true);
    setToolTip(why);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), why, this);
    emit refused(why);
}

void DateField::mark(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    setToolTip(tip());
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        showAgain();
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    const bool changed = isModified();
    QLineEdit::focusOutEvent(event);
    if (changed && text() != shownText())
        read();
}

} // namespace pactline
