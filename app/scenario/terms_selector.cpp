#include "scenario/terms_selector.h"

#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace pactline
{

TermsSelector::TermsSelector(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_caption(new QLabel{tr("Terms as signed")}),
      m_row(new QWidget), m_buttons(new QButtonGroup{this}), m_menuButton(new QToolButton)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    buildLayout();
    connectSession();
    follow();
}

void TermsSelector::buildLayout()
{
    m_caption->setProperty("role", "secondary");
    auto* row = new QHBoxLayout{m_row};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    auto* menu = new QMenu{this};
    for (std::uint32_t i = 0; i < m_session.agreement().instruments.size(); ++i) {
        const Instrument& instrument = m_session.agreement().instruments[i];
        const QString label = instrumentLabel(m_session.agreement(), {i}, m_session.language());
        const QString title = localized(instrument.title, m_session.language());
        auto* button = new QPushButton{label};
        button->setCheckable(true);
        button->setProperty("role", "choice");
        button->setToolTip(title);
        button->setAccessibleName(tr("Terms as signed: %1").arg(label));
        m_buttons->addButton(button, int(i));
        row->addWidget(button);
        menu->addAction(label + QStringLiteral(" – ") + title, this, [this, i] { apply({i}); })
            ->setCheckable(true);
    }
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* all = new QHBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_caption);
    all->addWidget(m_row);
    all->addWidget(m_menuButton);
    all->addStretch();
}

void TermsSelector::connectSession()
{
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { apply({std::uint32_t(id)}); });
    connect(&m_session, &Session::projectionChanged, this, &TermsSelector::follow);
}

QAbstractButton* TermsSelector::buttonOf(InstrumentIndex instrument) const
{
    return m_buttons->button(int(instrument.value));
}

void TermsSelector::apply(InstrumentIndex instrument)
{
    Scenario scenario = m_session.scenario();
    scenario.asSigned = instrument;
    m_session.changeScenario(scenario, tr("Terms as signed: %1")
                                           .arg(instrumentLabel(m_session.agreement(), instrument,
                                                                m_session.language())));
    follow();
}

void TermsSelector::follow()
{
    const auto applied = m_session.scenario().asSigned;
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(applied && m_buttons->id(button) == int(applied->value));
    m_buttons->setExclusive(applied.has_value());
    const QList<QAction*> choices = menu()->actions();
    for (int i = 0; i < choices.size(); ++i)
        choices[i]->setChecked(applied && i == int(applied->value));
    m_menuButton->setText(
        (applied ? instrumentLabel(m_session.agreement(), *applied, m_session.language())
                 : tr("none")) +
        QStringLiteral(" ▾"));
    m_menuButton->setAccessibleName(tr("Terms as signed"));
}

QSize TermsSelector::sizeHint() const
{
    m_menuButton->ensurePolished(); // what is hidden has no style yet
    const QSize row = m_row->sizeHint();
    return {m_caption->sizeHint().width() + 8 + row.width(),
            std::max(row.height(), m_menuButton->sizeHint().height())};
}

QSize TermsSelector::minimumSizeHint() const
{
    const QSize menu = m_menuButton->sizeHint();
    return {menu.width() + 8, std::max(menu.height(), m_row->sizeHint().height())};
}

void TermsSelector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TermsSelector::arrange()
{
    const int needed = m_row->sizeHint().width();
    const int caption = m_caption->sizeHint().width() + 8;
    const bool buttonsFit = needed <= width();
    m_row->setVisible(buttonsFit);
    m_menuButton->setVisible(!buttonsFit);
    const int shown = buttonsFit ? needed : m_menuButton->sizeHint().width();
    m_caption->setVisible(shown + caption <= width());
}

} // namespace pactline
