#include "export/export_dialog.h"

#include "export/export_form.h"
#include "export/export_job.h"
#include "export/figure_preview.h"
#include "export/figure_speech.h"
#include "export/figure_text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

constexpr int soonMilliseconds = 60;
constexpr int formWidth = 340;

} // namespace

ExportDialog::ExportDialog(ExportSource source, const ExportChoices& start, QString folder,
                           QWidget* parent)
    : QDialog(parent), m_source(std::move(source)), m_folder(std::move(folder))
{
    setObjectName("exportDialog");
    setWindowTitle(tr("Export the figure"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    buildLayout(start);
    resize(1020, 600);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildLayout(const ExportChoices& start)
{
    m_preview = new FigurePreview;
    m_summary = new QLabel;
    m_summary->setObjectName("exportSummary");
    m_notes = new QLabel;
    m_notes->setObjectName("exportNotes");
    m_notes->setProperty("role", "secondary");
    m_notes->setWordWrap(true);
    m_form = new ExportForm{m_source, start};
    m_form->setFixedWidth(std::max(scaledPx(formWidth), m_form->sizeHint().width()));
    connect(m_form, &ExportForm::changed, this, [this] { m_soon.start(); });
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_preview, 1);
    shown->addWidget(m_summary);
    shown->addWidget(m_notes);
    auto* asked = new QVBoxLayout;
    asked->addWidget(m_form);
    asked->addStretch();
    asked->addWidget(buildButtons());
    auto* columns = new QHBoxLayout{this};
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addLayout(shown, 1);
    columns->addLayout(asked);
}

QWidget* ExportDialog::buildButtons()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName("exportProgress");
    m_progress->setAccessibleName(tr("How much is written"));
    m_progress->hide();
    m_cancel = new QPushButton{tr("Cancel")};
    m_cancel->setObjectName("exportCancel");
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton{tr("Save…")};
    m_save->setObjectName("exportSave");
    m_save->setProperty("role", "primary");
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    auto* buttons = new QWidget;
    auto* lines = new QVBoxLayout{buttons};
    lines->setContentsMargins({});
    lines->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    lines->addLayout(row);
    return buttons;
}

ExportChoices ExportDialog::choices() const
{
    return m_form->choices();
}

QString ExportDialog::summary() const
{
    return m_summary->text();
}

FigureRequest ExportDialog::request() const
{
    return figureFor(m_form->choices(), m_source, m_form->title());
}

QString ExportDialog::sizeText() const
{
    const ExportChoices chosen = m_form->choices();
    const FigureSize size = sizeOf(chosen, m_source);
    const QSize figure = m_preview->figureSize();
    const QSize pixels = (QSizeF{figure} * (size.onPaper() ? request().pixelRatio : 1)).toSize();
    if (m_form->format().hasPixels())
        return tr("%1 × %2 pixels, %3 dots an inch")
            .arg(pixels.width())
            .arg(pixels.height())
            .arg(request().dpi);
    const double millimetres = millimetresPerInch / layoutPerInch;
    return tr("%1 × %2 mm")
        .arg(qRound(figure.width() * millimetres))
        .arg(qRound(figure.height() * millimetres));
}

/// Shows the figure as it would be written now.
void ExportDialog::refresh()
{
    const ExportChoices chosen = m_form->choices();
    const FigureSize size = sizeOf(chosen, m_source);
    const ExportFormat& format = m_form->format();
    const bool can = format.isData() || possible(size, chosen.dpi.value_or(usualDpi(size)));
    const bool something = format.isData() || chosen.parts.chart || chosen.parts.lanes;
    m_save->setEnabled(can && something);
    if (!can || !something) {
        m_summary->setText(
            can ? tr("Nothing would be left to show.")
                : tr("Each side has from %1 to %2 pixels.").arg(leastFigurePx).arg(mostFigurePx));
        m_notes->clear();
        return;
    }
    const FigureRequest figure = request();
    QStringList notes;
    {
        const FigureSpeech speech{figure.language, m_source.figure.language};
        notes = m_preview->show(format, figure);
        m_form->setMadeTitle(madeTitle(figure));
    }
    QStringList summary{formatName(format)};
    if (!format.isData())
        summary << sizeText();
    if (m_preview->pages() > 1)
        summary << tr("%n page(s)", nullptr, m_preview->pages());
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_notes->setText(notes.join(QLatin1Char(' ')));
}

void ExportDialog::askWhere()
{
    const ExportFormat& format = m_form->format();
    const QString name = QString::fromStdString(m_source.figure.projection->agreement().id) +
                         QLatin1Char('.') + QLatin1String(format.suffix);
    QFileDialog dialog{this, tr("Save the figure"), m_folder, fileFilter(format)};
    dialog.setObjectName("exportFile");
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QLatin1String(format.suffix));
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        writeTo(dialog.selectedFiles().value(0));
}

void ExportDialog::writeTo(const QString& file)
{
    if (m_soon.isActive()) {
        m_soon.stop();
        refresh();
    }
    showBusy(true);
    const FigureRequest figure = request();
    m_speech = std::make_unique<FigureSpeech>(figure.language, m_source.figure.language);
    PreparedExport prepared = m_form->format().prepare(figure);
    if (!prepared.speaks)
        m_speech.reset();
    if (!prepared.problem.isEmpty())
        return finish(file, prepared.problem);
    m_job = std::make_unique<ExportJob>(std::move(prepared.encode), file);
    connect(m_job.get(), &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job.get(), &ExportJob::finished, this,
            [this, file](const QString& problem) { finish(file, problem); });
    m_job->start();
}

void ExportDialog::finish(const QString& file, const QString& problem)
{
    m_speech.reset();
    const bool stopped = m_job && m_job->endedEarly();
    showBusy(false);
    m_job.reset();
    if (!problem.isEmpty())
        return complain(problem);
    if (stopped) {
        m_notes->setText(tr("Stopped; nothing was written."));
        return;
    }
    emit written(file);
    accept();
}

void ExportDialog::showBusy(bool busy)
{
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::complain(const QString& problem)
{
    m_notes->setText(problem);
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_soon.start();
}

/// While something is written, the button and Esc stop it first.
void ExportDialog::reject()
{
    if (m_job)
        m_job->stop();
    else
        QDialog::reject();
}

} // namespace pactline
