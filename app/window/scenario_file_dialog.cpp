#include "window/scenario_file_dialog.h"

#include "document/scenario_file.h"
#include "window/template_file.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

constexpr qint64 beginningBytes = 4096;
constexpr qsizetype longestFileName = 60;

} // namespace

bool isScenarioFile(const QString& name)
{
    QFile file{name};
    return QFileInfo{name}.isFile() && file.open(QIODevice::ReadOnly) &&
           looksLikeScenario(file.peek(beginningBytes).toStdString());
}

LoadedScenario readScenarioFile(const QString& file, const Agreement& agreement)
{
    return loadScenario(std::filesystem::path{QFile::encodeName(file).toStdString()}, agreement);
}

QString writeScenarioFile(const QString& file, const NamedScenario& scenario,
                          const Agreement& agreement)
{
    return writeWholeFile(file, QByteArray::fromStdString(toFileText(scenario, agreement)));
}

QString fileNameFor(const QString& scenarioName)
{
    QString name;
    const QString plain = scenarioName.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : plain) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    name = name.left(longestFileName);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("scenario") : name) + QStringLiteral(".toml");
}

ScenarioNameDialog::ScenarioNameDialog(const QString& name, const QString& contents,
                                       QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit{name})
{
    setObjectName("scenarioNameDialog");
    setWindowTitle(tr("Save the scenario"));
    buildLayout(contents);
    connect(m_name, &QLineEdit::textChanged, this, &ScenarioNameDialog::followName);
    m_name->selectAll();
    followName();
}

QString ScenarioNameDialog::name() const
{
    return m_name->text().simplified();
}

void ScenarioNameDialog::buildLayout(const QString& contents)
{
    auto* lines = new QVBoxLayout{this};
    auto* label = new QLabel{tr("&Name of the scenario")};
    label->setBuddy(m_name);
    lines->addWidget(label);
    m_name->setObjectName("scenarioName");
    m_name->setMaxLength(int(longestName));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    lines->addWidget(m_name);
    auto* what = new QLabel{contents};
    what->setWordWrap(true);
    what->setProperty("role", "secondary");
    lines->addWidget(what);
    auto* cancel = new QPushButton{tr("Cancel")};
    cancel->setAutoDefault(false);
    m_next = new QPushButton{tr("Save…")};
    m_next->setObjectName("saveScenarioFile");
    m_next->setProperty("role", "primary");
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    lines->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ScenarioNameDialog::followName()
{
    m_next->setEnabled(!name().isEmpty());
    m_next->setToolTip(name().isEmpty() ? tr("A name is what it is found by") : QString{});
}

} // namespace pactline
