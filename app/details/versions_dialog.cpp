#include "details/versions_dialog.h"

#include "text/state_text.h"
#include "theme/text_label.h"
#include "theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

constexpr QSize wantedSize{780, 600};
constexpr int narrowBelowPx = 560;
constexpr int columnGapPx = 16;
constexpr int mostNamePx = 300;
constexpr int scrollBarPx = 10;
constexpr int bodyMarginPx = 8;
constexpr int bodyLeftPx = 4;
constexpr int ringPx = 2; ///< about what scrolls, where the keyboard is

} // namespace

VersionsDialog::VersionsDialog(const Session& session, ClauseIndex clause,
                               const ClauseVersion& left, const ClauseVersion& right,
                               QWidget* parent)
    : QDialog(parent), m_projection(session.sharedProjection()), m_language(session.language()),
      m_clause(clause), m_left(left), m_right(right)
{
    setObjectName(QStringLiteral("versionsDialog"));
    const QString title = localized(session.agreement()[clause].title, m_language);
    setWindowTitle(tr("Versions of: %1", "a clause").arg(title));
    buildLayout(title);
    resize(wantedSize.boundedTo(parent ? parent->window()->size() : wantedSize));
    compare();
}

void VersionsDialog::buildLayout(const QString& title)
{
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    all->addWidget(textLabel(title, "title"));
    all->addWidget(
        textLabel(tr("Struck words stand only in the first version, underlined words only "
                     "in the second."),
                  "secondary"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(columnGapPx);
    m_leftButton = chooser("leftVersion", &VersionsDialog::m_left);
    m_rightButton = chooser("rightVersion", &VersionsDialog::m_right);
    choices->addWidget(m_leftButton, 1);
    choices->addWidget(m_rightButton, 1);
    all->addLayout(choices);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setProperty("role", "ringed");
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [choices](int, int last) {
        choices->setContentsMargins(ringPx + bodyLeftPx, 0,
                                    ringPx + bodyMarginPx + (last > 0 ? scrollBarPx : 0), 0);
    });
    all->addWidget(m_area, 1);
    auto* close = new QPushButton{tr("Close")};
    close->setObjectName(QStringLiteral("closeVersions"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
}

QPushButton* VersionsDialog::chooser(const char* name, ClauseVersion VersionsDialog::*side)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setMinimumWidth(80);
    auto* menu = new QMenu{button};
    for (const ClauseVersion& version : versionsOf(m_projection->agreement(), m_clause))
        menu->addAction(nameOf(version), this, [this, side, version] {
            this->*side = version;
            compare();
        });
    button->setMenu(menu);
    return button;
}

QString VersionsDialog::nameOf(const ClauseVersion& version) const
{
    return versionName(m_projection->agreement(), m_projection->scenario(), m_clause, version,
                       m_language);
}

bool VersionsDialog::narrow() const
{
    return width() < narrowBelowPx;
}

void VersionsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (narrow() != m_wasNarrow)
        compare();
}

/// Higher where the window beside it has room for what would otherwise be cut at the bottom.
void VersionsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    layout()->activate();
    const int wanted = m_area->widget()->heightForWidth(m_area->viewport()->width());
    QRect within = screen()->availableGeometry();
    if (parentWidget())
        within &= parentWidget()->window()->geometry();
    within.setTop(within.top() + style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const int lacking = wanted - m_area->viewport()->height();
    resize(width(), std::min(height() + std::max(lacking, 0), within.height()));
    // It may have grown below where it was centred.
    move(x(), std::max(within.top(), std::min(y(), within.bottom() - height())));
}

void VersionsDialog::compare()
{
    m_wasNarrow = narrow();
    const int room = std::min(mostNamePx, (width() - 3 * columnGapPx) / 2 - 40);
    for (const auto& [button, version] :
         {std::pair{m_leftButton, m_left}, std::pair{m_rightButton, m_right}}) {
        const QString name = nameOf(version);
        button->setText(button->fontMetrics().elidedText(name, Qt::ElideRight, room) +
                        QStringLiteral(" ▾"));
        button->setToolTip(name);
        button->setAccessibleName(tr("Version: %1").arg(name));
    }
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout{body};
    lines->setContentsMargins(bodyLeftPx, 2, bodyMarginPx, 2);
    lines->setSpacing(10);
    for (const ComparedField& field :
         compareVersions(m_projection->agreement(), m_projection->scenario(), m_clause, m_left,
                         m_right, m_language))
        lines->addWidget(fieldWidget(field));
    lines->addStretch();
    m_area->setWidget(body);
}

QWidget* VersionsDialog::fieldWidget(const ComparedField& field) const
{
    auto* widget = new QWidget;
    auto* lines = new QVBoxLayout{widget};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    const QString mark = field.changed ? tr("%1 – changed", "a field").arg(field.name)
                                       : tr("%1 – the same", "a field").arg(field.name);
    auto* heading = textLabel(QLocale{m_language}.toUpper(mark), "caps");
    heading->setFont(fontFor(TextRole::Caps));
    heading->setAccessibleName(mark);
    lines->addWidget(heading);
    if (!field.changed) {
        lines->addWidget(textLabel(field.left, "secondary"));
        return widget;
    }
    QBoxLayout* sides = narrow() ? static_cast<QBoxLayout*>(new QVBoxLayout)
                                 : static_cast<QBoxLayout*>(new QHBoxLayout);
    sides->setSpacing(narrow() ? 4 : columnGapPx);
    sides->addWidget(sideWidget(field, WordRun::Kind::Removed), 1);
    sides->addWidget(sideWidget(field, WordRun::Kind::Added), 1);
    lines->addLayout(sides);
    return widget;
}

QWidget* VersionsDialog::sideWidget(const ComparedField& field, WordRun::Kind side) const
{
    auto* words = textLabel(markedHtml(field.runs, side), "version");
    words->setTextFormat(Qt::RichText);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setAccessibleName(spokenDifference(field.runs, side));
    return words;
}

} // namespace pactline
