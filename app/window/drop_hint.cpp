#include "window/drop_hint.h"

#include "theme/typography.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace pactline
{
namespace
{

struct DropText {
    Q_DECLARE_TR_FUNCTIONS(DropHint)
};

constexpr int marginPx = 16;
constexpr int cardHeightPx = 72;
constexpr int mostCardPx = 560;

} // namespace

Drop dropOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return {{},
                DropText::tr("Only an agreement’s file (.toml) or a figure can be opened here")};
    if (urls.size() > 1)
        return {{}, DropText::tr("Only one file can be opened at a time")};
    const QString file = urls.front().toLocalFile();
    if (file.isEmpty())
        return {{}, DropText::tr("Only a file on this computer can be opened here")};
    const QString name = QFileInfo{file}.fileName();
    if (QFileInfo{file}.isDir())
        return {{}, DropText::tr("“%1” is a folder; drop an agreement’s file (.toml)").arg(name)};
    const QString suffix = QFileInfo{file}.suffix().toLower();
    if (!QStringList{"toml", "png", "svg", "pdf"}.contains(suffix))
        return {{}, DropText::tr("“%1” is no agreement’s file (.toml) and no figure").arg(name)};
    return {file, {}};
}

DropHint::DropHint(QWidget* window) : QWidget(window)
{
    setObjectName("dropHint");
    hide();
}

void DropHint::tell(const Drop& drop)
{
    m_text = drop.file.isEmpty()
                 ? drop.refusal
                 : DropText::tr("Drop to open “%1”").arg(QFileInfo{drop.file}.fileName());
    setAccessibleName(m_text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen{palette().color(QPalette::Highlight), 2, Qt::DashLine});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(marginPx, marginPx, -marginPx, -marginPx), 7,
                            7);
    QRectF card{0, 0, double(std::min(width() - 4 * marginPx, mostCardPx)), cardHeightPx};
    card.moveCenter(QRectF{rect()}.center());
    painter.setPen(QPen{palette().color(QPalette::Highlight), 1});
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(card, 7, 7);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(fontFor(TextRole::Title));
    painter.drawText(card.adjusted(marginPx, 0, -marginPx, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_text);
}

} // namespace pactline
