// Scenarios that are kept in files of their own.

#include "details/diagnostics_panel.h"
#include "keys/menu_actions.h"
#include "session/recent_files.h"
#include "session/session.h"
#include "support/diagnostic_code.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "window/document_window.h"
#include "window/file_banner.h"
#include "window/main_window.h"
#include "window/save_dialog.h"
#include "window/scenario_file_dialog.h"

#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace pactline
{
namespace
{

const Diagnostic* otherAgreementIn(const LoadedScenario& loaded)
{
    const auto found =
        std::ranges::find(loaded.diagnostics, DiagnosticCode::OtherAgreement, &Diagnostic::code);
    return found == loaded.diagnostics.end() ? nullptr : &*found;
}

QString nameOf(const LoadedScenario& loaded)
{
    return QString::fromStdString(loaded.scenario->name);
}

/// What would be kept, in words.
QString contentsOf(const Session& session)
{
    const QString& language = session.language();
    const QString signedAs = asSignedText(session.agreement(), session.scenario(), language);
    const QString supposed = session.probabilities()
                                 ? beliefLine(*session.probabilities(), language)
                                 : hypothesisText(session.projection(), language);
    return supposed.isEmpty()
               ? DocumentWindow::tr("Nothing supposed, %1", "a scenario").arg(signedAs)
               : DocumentWindow::tr("%1, %2", "a hypothesis, terms").arg(supposed, signedAs);
}

} // namespace

void DocumentWindow::openScenario(const QString& file)
{
    LoadedScenario loaded = readScenarioFile(file, *m_document.agreement);
    if (const Diagnostic* other = otherAgreementIn(loaded)) {
        const AgreementAtHand of = agreementAtHand(other->arguments.front());
        if (!of.agreement)
            return tellNoScenario(file, loaded.diagnostics);
        loaded = readScenarioFile(file, *of.agreement);
        if (loaded.scenario) {
            remember();
            showDocument(readDocument(of.file).document);
        }
    }
    if (!loaded.scenario)
        return tellNoScenario(file, loaded.diagnostics);
    clearTrouble();
    m_shared.scenarios.add(file);
    m_session->changeScenario(loaded.scenario->scenario,
                              tr("the scenario “%1”").arg(nameOf(loaded)));
    m_content->announce(tr("You see the scenario “%1”").arg(nameOf(loaded)));
    if (!loaded.diagnostics.empty())
        m_findings->tell(file, loaded.diagnostics);
}

void DocumentWindow::tellNoScenario(const QString& file, const std::vector<Diagnostic>& findings)
{
    m_trouble = Trouble::OtherFile;
    m_banner->say(tr("“%1” is no scenario that can be shown here", "a file").arg(shortName(file)),
                  {tr("Try again"), [this, file] { openScenario(file); }});
    m_findings->tell(file, findings);
}

bool DocumentWindow::writeScenario(const QString& name, const QString& file)
{
    const QString problem = writeScenarioFile(file, {name.toStdString(), m_session->scenario()},
                                              m_session->agreement());
    if (!problem.isEmpty()) {
        tellNotWritten("scenarioProblem", tr("Save the scenario"), problem, this);
        return false;
    }
    m_shared.scenarios.add(file);
    m_content->announce(tr("The scenario “%1” is kept in “%2”").arg(name, shortName(file)));
    return true;
}

QString DocumentWindow::scenarioFolder() const
{
    const QStringList files = m_shared.scenarios.files();
    return files.isEmpty() ? folder() : QFileInfo{files.front()}.path();
}

void DocumentWindow::askForScenario()
{
    QFileDialog dialog{this, tr("Open a scenario"), scenarioFolder(), tr("Scenarios (*.toml)")};
    dialog.setObjectName("openScenarioDialog");
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        openScenario(dialog.selectedFiles().value(0));
}

void DocumentWindow::askForScenarioName()
{
    ScenarioNameDialog dialog{{}, contentsOf(*m_session), this};
    // A file that cannot be written is no reason to type the name again.
    while (dialog.exec() == QDialog::Accepted && !askWhereToSave(dialog.name())) {
    }
}

bool DocumentWindow::askWhereToSave(const QString& name)
{
    const QString file =
        askForNewFile({"saveScenarioDialog", tr("Where to keep the scenario"), scenarioFolder(),
                       tr("Scenarios (*.toml)"), fileNameFor(name), tr("Save the scenario"),
                       tr("“%1” is there already. Replace it by this scenario?")},
                      this);
    return !file.isEmpty() && writeScenario(name, file);
}

void DocumentWindow::compareWithSaved(const QString& file)
{
    const LoadedScenario loaded = readScenarioFile(file, *m_document.agreement);
    if (!loaded.scenario)
        return tellNoScenario(file, loaded.diagnostics);
    m_content->compareWith(loaded.scenario->scenario, nameOf(loaded));
}

void DocumentWindow::fillSavedScenarios(QMenu& menu,
                                        const std::function<void(const QString& file)>& choose)
{
    menu.clear();
    const QStringList files = m_shared.scenarios.files();
    for (const QString& file : files)
        addSavedScenario(menu, file, choose);
    if (menu.isEmpty())
        addPlaceholder(menu, tr("No scenario of this agreement was saved yet"));
}

/// Of another agreement none is listed: it would show another document.
void DocumentWindow::addSavedScenario(QMenu& menu, const QString& file,
                                      const std::function<void(const QString& file)>& choose)
{
    if (!QFileInfo{file}.isFile())
        return;
    const LoadedScenario loaded = readScenarioFile(file, *m_document.agreement);
    if (otherAgreementIn(loaded))
        return;
    const QString name =
        loaded.scenario ? nameOf(loaded) : tr("%1 (has errors)", "a file").arg(shortName(file));
    QAction* action = menu.addAction(
        QString{name}.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
        [file, choose] { choose(file); }, Qt::QueuedConnection);
    action->setToolTip(file);
    action->setCheckable(true);
    action->setChecked(loaded.scenario && loaded.scenario->scenario == m_session->scenario());
}

} // namespace pactline
