#include "window/about_dialog.h"

#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"
#include "theme/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

constexpr int documentMarginPx = 12;

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString{} : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString item(const QString& topic, const QString& text)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(topic.toHtmlEscaped(), text.toHtmlEscaped());
}

QString sourceItem(const Agreement& agreement, SourceIndex index, const QString& language)
{
    const SourceText source = sourceText(agreement, index, language);
    const QString name = source.link.isEmpty()
                             ? source.text.toHtmlEscaped()
                             : QStringLiteral("<a href=\"%1\">%2</a>")
                                   .arg(source.link.toHtmlEscaped(), source.text.toHtmlEscaped());
    return QStringLiteral("<p>%1: %2 (%3)</p>")
        .arg(name, source.title.toHtmlEscaped(), source.gradeMeaning.toHtmlEscaped());
}

} // namespace

AboutDialog::AboutDialog(const Session& session, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About, disputes and sources"));
    resize(680, 560);
    auto* text = new QTextBrowser;
    text->setOpenExternalLinks(true);
    text->document()->setDefaultStyleSheet(documentStyle());
    text->setHtml(html(session));
    text->document()->setDocumentMargin(scaledPx(documentMarginPx));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* copy = buttons->addButton(tr("Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName("copyVersions");
    connect(copy, &QPushButton::clicked, this, [versions = versionsText(session.agreement())] {
        QApplication::clipboard()->setText(versions);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout{this};
    lines->addWidget(text);
    lines->addWidget(buttons);
}

QString AboutDialog::versionsText(const Agreement& agreement)
{
    return QStringLiteral("Pactline %1, Qt %2, %3\n%4 %5, %6")
        .arg(QStringLiteral(PACTLINE_VERSION), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QString::fromStdString(agreement.id),
             QString::fromStdString(agreement.version),
             QString::fromStdString(toIso(agreement.checked)));
}

QString AboutDialog::html(const Session& session) const
{
    const Agreement& agreement = session.agreement();
    const QString& language = session.language();
    QString html = aboutAgreement(agreement, language);
    if (!agreement.disputes.empty())
        html += heading(tr("Where sources disagree"));
    for (const Dispute& dispute : agreement.disputes)
        html += item(localized(dispute.topic, language), localized(dispute.text, language));
    if (!agreement.gaps.empty())
        html += heading(tr("What could not be confirmed"));
    for (const Gap& gap : agreement.gaps)
        html += item(localized(gap.topic, language), localized(gap.text, language));
    html += aboutProgram();
    html += heading(tr("Sources"));
    for (std::uint32_t i = 0; i < agreement.sources.size(); ++i)
        html += sourceItem(agreement, {i}, language);
    return html;
}

QString AboutDialog::aboutAgreement(const Agreement& agreement, const QString& language) const
{
    return QStringLiteral("<h2>Pactline %1</h2>").arg(QStringLiteral(PACTLINE_VERSION)) +
           paragraph(tr("Which clauses of a contract bind whom on a given day, and why.")) +
           heading(localized(agreement.title, language)) +
           paragraph(localized(agreement.subject, language)) +
           paragraph(localized(agreement.notice, language)) +
           paragraph(tr("Data version %1, checked up to %2, under the licence %3.")
                         .arg(QString::fromStdString(agreement.version),
                              dayText(agreement.checked, language),
                              QString::fromStdString(agreement.licence)));
}

QString AboutDialog::aboutProgram() const
{
    return heading(tr("Something is wrong?")) +
           paragraph(tr("Tell those from whom you have this program or the agreement’s file: which "
                        "clause, on which date, what you read here, and the source that says "
                        "otherwise. “Copy the versions” puts on the clipboard what they need to "
                        "find it again.")) +
           heading(tr("Licences")) +
           paragraph(tr("Pactline is free software under the GNU General Public License, version 3 "
                        "or later, and comes without any warranty.")) +
           paragraph(tr("It is built with Qt (LGPL 3) and Qt Charts (GPL 3), toml++ (MIT), CLI11 "
                        "(BSD), JSON for Modern C++ (MIT), tl::expected (CC0), libwebp (BSD), zlib "
                        "(zlib) and the typeface "
                        "Inter (SIL Open Font License 1.1)."));
}

} // namespace pactline
