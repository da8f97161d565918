#pragma once

#include "session/session.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace pactline
{

/// "Terms as signed": one button an instrument, or a menu where the buttons do not fit.
class TermsSelector : public QWidget
{
    Q_OBJECT

public:
    explicit TermsSelector(Session& session, QWidget* parent = nullptr);

    /// The choice as a menu, for the window's menu as well.
    QMenu* menu() const { return m_menuButton->menu(); }
    /// The button of an instrument.
    QAbstractButton* buttonOf(InstrumentIndex instrument) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectSession();
    void apply(InstrumentIndex instrument);
    void follow();
    void arrange();

    Session& m_session;
    QLabel* m_caption;
    QWidget* m_row;
    QButtonGroup* m_buttons;
    QToolButton* m_menuButton;
};

} // namespace pactline
