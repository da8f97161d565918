#pragma once

#include "document/scenario_file.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pactline
{

/// Whether the file is meant as a scenario.
bool isScenarioFile(const QString& file);

LoadedScenario readScenarioFile(const QString& file, const Agreement& agreement);

/// Writes it whole or not at all. Returns what went wrong; empty: nothing.
QString writeScenarioFile(const QString& file, const NamedScenario& scenario,
                          const Agreement& agreement);

/// A file's name that tells the scenario's: "Late AGI" gives "late-agi.toml".
QString fileNameFor(const QString& scenarioName);

/// Asks for the name under which a scenario is kept.
class ScenarioNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `contents` says in words what will be kept.
    ScenarioNameDialog(const QString& name, const QString& contents, QWidget* parent);

    QString name() const;

private:
    void buildLayout(const QString& contents);
    void followName();

    QLineEdit* m_name;
    QPushButton* m_next = nullptr;
};

} // namespace pactline
