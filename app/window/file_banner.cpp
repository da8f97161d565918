#include "window/file_banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace pactline
{

FileBanner::FileBanner(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_offer(new QPushButton), m_close(new QToolButton)
{
    setObjectName("fileBanner");
    m_text->setObjectName("fileBannerText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setObjectName("fileBannerOffer");
    m_close->setObjectName("fileBannerClose");
    m_close->setText(QStringLiteral("✕"));
    m_close->setProperty("role", "flat");
    m_close->setToolTip(tr("Close this line"));
    m_close->setAccessibleName(tr("Close this line"));
    connect(m_offer, &QPushButton::clicked, this, [this] { m_run(); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(18, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    hide();
}

void FileBanner::say(const QString& text, const Offer& offer)
{
    m_text->setText(text);
    m_offer->setText(offer.text);
    m_run = offer.run;
    show();
    QAccessibleEvent alert{m_text, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QString FileBanner::text() const
{
    return m_text->text();
}

} // namespace pactline
