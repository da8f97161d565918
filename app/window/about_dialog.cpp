#include "window/about_dialog.h"

#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

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
    text->setHtml(html(session));
    auto* lines = new QVBoxLayout{this};
    lines->addWidget(text);
}

QString AboutDialog::html(const Session& session) const
{
    const Agreement& agreement = session.agreement();
    const QString& language = session.language();
    QString html =
        QStringLiteral("<h2>Pactline %1</h2>").arg(QCoreApplication::applicationVersion());
    html +=
        paragraph(tr("Which clauses of a contract bind whom on a given day, and why. "
                     "Free software under the GNU General Public License, version 3 or later."));
    html += heading(localized(agreement.title, language));
    html += paragraph(localized(agreement.subject, language));
    html += paragraph(localized(agreement.notice, language));
    html += paragraph(tr("Data version %1, checked up to %2, under the licence %3.")
                          .arg(QString::fromStdString(agreement.version),
                               dayText(agreement.checked, language),
                               QString::fromStdString(agreement.licence)));
    if (!agreement.disputes.empty())
        html += heading(tr("Where sources disagree"));
    for (const Dispute& dispute : agreement.disputes)
        html += item(localized(dispute.topic, language), localized(dispute.text, language));
    if (!agreement.gaps.empty())
        html += heading(tr("What could not be confirmed"));
    for (const Gap& gap : agreement.gaps)
        html += item(localized(gap.topic, language), localized(gap.text, language));
    html += heading(tr("Sources"));
    for (std::uint32_t i = 0; i < agreement.sources.size(); ++i)
        html += sourceItem(agreement, {i}, language);
    return html;
}

} // namespace pactline
