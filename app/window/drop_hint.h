#pragma once

#include <QWidget>

class QMimeData;

namespace pactline
{

/// What something that is dragged over a window would do there.
struct Drop {
    QString file;    ///< the agreement's file to open; empty where there is none
    QString refusal; ///< why there is none
};

Drop dropOf(const QMimeData& data);

/// Lies over the whole window while something is dragged over it, and says what would happen.
class DropHint : public QWidget
{
public:
    explicit DropHint(QWidget* window);

    void tell(const Drop& drop);
    const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace pactline
