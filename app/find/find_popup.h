#pragma once

#include "find/found_list.h"
#include "session/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace pactline
{

/// A panel near the top of a window: a field, and below it what is found while somebody types.
/// One class finds clauses as well as actions; the finder makes the difference.
class FindPopup : public QFrame
{
    Q_OBJECT

public:
    /// It lies over `window` and belongs to it.
    FindPopup(Session& session, QWidget& window);

    /// Opens it; whatever has the keyboard gets it back later. The finder must outlive it.
    void open(Finder& finder);
    /// Closes it and gives the keyboard back.
    void dismiss();

    QLineEdit& field() { return *m_field; }
    const FoundListModel& found() const { return *m_model; }
    int currentRow() const;
    /// What is said below the results; empty: nothing.
    QString remark() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildList();
    void connectParts();
    void refresh();
    void choose(const QModelIndex& index);
    void setCurrent(int row);
    bool handleKey(int key);
    bool moveBy(int key);
    bool goBack();
    void movePage(int direction);
    void fitWindow();
    int wantedHeight() const;

    Session& m_session;
    QWidget& m_window;
    Finder* m_finder = nullptr;
    QPushButton* m_scope;
    QLineEdit* m_field;
    FoundListModel* m_model;
    QListView* m_list;
    QLabel* m_remark;
    QPointer<QWidget> m_before;
};

} // namespace pactline
