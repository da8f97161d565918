// How a figure's view comes back.

#include "cli/pictures.h"
#include "details/diagnostics_panel.h"
#include "session/recent_files.h"
#include "session/session.h"
#include "window/document_window.h"
#include "window/file_banner.h"
#include "window/main_window.h"
#include "window/session_figure.h"

namespace pactline
{
namespace
{

QString namesIn(const std::vector<Diagnostic>& findings)
{
    QStringList names;
    for (const Diagnostic& finding : findings)
        if (finding.arguments.size() > 1)
            names << QString::fromStdString(finding.arguments[1]);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

AgreementAtHand DocumentWindow::agreementAtHand(const std::string& id) const
{
    if (m_document.agreement->id == id)
        return {m_document.file, m_document.agreement};
    return agreementAmong(QStringList{QString{}} + m_shared.recent.files(), id);
}

void DocumentWindow::openFigure(const QString& file)
{
    const auto find = [this](const std::string& id) { return agreementAtHand(id); };
    const OpenedRecipe opened = openRecipe(file, find, UnknownNames::LeftOut);
    if (!opened.recipe)
        return tellNoView(file, opened);
    clearTrouble();
    if (opened.of.agreement != m_document.agreement) {
        remember();
        showDocument(readDocument(opened.of.file).document);
    }
    m_session->showView(shownView(*opened.recipe, *opened.of.agreement),
                        tr("the view of a figure"));
    if (opened.ofOtherData())
        tellOtherData(file, opened.checked, opened.findings);
    else
        m_content->announce(tr("You see what “%1” shows").arg(shortName(file)));
}

void DocumentWindow::showFigure(const ShownView& view, const PictureStart& start,
                                const QString& file)
{
    m_session->showView(view, tr("the view of a figure"));
    if (start.ofOtherData)
        tellOtherData(file, start.checked, start.leftOut);
}

void DocumentWindow::tellNoView(const QString& file, const OpenedRecipe& opened)
{
    m_trouble = Trouble::OtherFile;
    const FileBanner::Offer other{tr("Open another file…"), [this] { askForFile(); }};
    if (!opened.problem.isEmpty()) {
        m_findings->hide();
        m_banner->say(tr("“%1” does not bring a view back: %2", "a file, why")
                          .arg(shortName(file), opened.problem),
                      other);
        return;
    }
    m_banner->say(tr("“%1” does not bring a view back: its recipe has %n error(s)", nullptr,
                     int(opened.findings.size()))
                      .arg(shortName(file)),
                  other);
    // Not by the file's own name: in a picture there is no line to go to.
    m_findings->tell(tr("the recipe in %1").arg(shortName(file)), opened.findings);
}

void DocumentWindow::tellOtherData(const QString& file, const std::optional<Date>& checked,
                                   const std::vector<Diagnostic>& leftOut)
{
    m_trouble = Trouble::OtherFile;
    const QString language = m_session->language();
    QString text = tr("“%1” was made with %2; you see its view on %3", "a file, data, data")
                       .arg(shortName(file), dataText(checked, language),
                            dataText(m_session->agreement().checked, language));
    if (!leftOut.empty())
        text += tr(". No longer there, and left out: %1").arg(namesIn(leftOut));
    m_banner->say(text, {tr("Undo"), [this] {
                             m_session->undoStack().undo();
                             clearTrouble();
                         }});
}

} // namespace pactline
