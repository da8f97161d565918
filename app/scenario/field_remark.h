#pragma once

#include <QLabel>
#include <QTimer>

namespace pactline
{

/// What is wrong with the entry of a field, on a card below it: inside the window, and no wider
/// than is read with ease.
class FieldRemark : public QLabel
{
    Q_OBJECT

public:
    /// It belongs to the field, and shows itself in the field's window.
    explicit FieldRemark(QWidget& field);

    void tell(const QString& text);
    /// Takes it away with the next press or key, or after a while: nobody is at the field any more.
    void leaveSoon();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();

    QWidget& m_field;
    QTimer m_while;
};

} // namespace pactline
