#pragma once

#include "support/diagnostic.h"

#include <QFrame>
#include <QListWidget>

class QLabel;
class QToolButton;

namespace pactline
{

/// A list that keeps the keys it moves by, whatever they do elsewhere in the window.
class FindingList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    bool event(QEvent* event) override;
};

/// Everything that is wrong with a file, each finding by its place.
class DiagnosticsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DiagnosticsPanel(QWidget* parent = nullptr);

    void tell(const QString& file, const std::vector<Diagnostic>& findings);
    QListWidget* list() { return m_list; }

signals:
    /// A finding was clicked or entered.
    void placeChosen(const QString& file, const Location& where);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildTop();
    void choose(const QListWidgetItem* item);

    QLabel* m_heading;
    QLabel* m_hint;
    QToolButton* m_close;
    FindingList* m_list;
    QString m_file;
    std::vector<Diagnostic> m_findings;
};

/// "file:line:column", as a compiler prints it and editors read it.
QString placeText(const QString& file, const Location& where);

} // namespace pactline
