#pragma once

#include "calendar/partial_date.h"

#include <QLineEdit>
#include <QPointer>

namespace pactline
{

class FieldRemark;

/// Why that is no date, and what would be one.
QString noDateText(const QString& typed, const QString& language);

/// A date that can be typed in several spellings. What is no date stays, marked, with a word on
/// what would be one, until the field is left: then it shows again what holds.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QString language, QWidget* parent = nullptr);
    ~DateField() override;

    virtual void setDate(const PartialDate& date);
    /// Marks what was typed and says below it what is wrong, unless somebody else does: whoever
    /// follows `refused`.
    void refuse(const QString& why);

signals:
    void dateEntered(const PartialDate& date);
    /// What was typed is no date; the sentence says what would be one.
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    const QString& language() const { return m_language; }
    /// What the field shows while nothing is typed.
    virtual QString shownText() const;
    virtual QString tip() const { return {}; }
    /// Tells what was typed, or what is wrong with it.
    virtual void read();
    void showAgain();
    bool isRefused() const { return property("invalid").toBool(); }

private:
    void showText();
    void leave();
    void mark(bool invalid);

    QString m_language;
    PartialDate m_date;
    QPointer<FieldRemark> m_remark; ///< the window's
};

} // namespace pactline
