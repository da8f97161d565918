#pragma once

#include "calendar/partial_date.h"

#include <QLineEdit>

namespace pactline
{

/// A date that can be typed in several spellings. What is no date stays, marked, with a word on
/// what would be one.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QString language, QWidget* parent = nullptr);

    void setDate(const PartialDate& date);

signals:
    void dateEntered(const PartialDate& date);
    /// What was typed is no date; the sentence says what would be one.
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
    void mark(bool invalid);

    QString m_language;
    PartialDate m_date;
};

} // namespace pactline
