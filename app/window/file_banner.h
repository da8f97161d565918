#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pactline
{

/// A line across the window on what is the matter with a file, and what can be done about it.
class FileBanner : public QFrame
{
    Q_OBJECT

public:
    explicit FileBanner(QWidget* parent = nullptr);

    /// One thing that can be done, by its words.
    struct Offer {
        QString text;
        std::function<void()> run;
    };

    void say(const QString& text, const Offer& offer);
    QString text() const;

private:
    QLabel* m_text;
    QPushButton* m_offer;
    QToolButton* m_close;
    std::function<void()> m_run;
};

} // namespace pactline
