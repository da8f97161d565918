#pragma once

#include "export/export_choices.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pactline
{

class ExportForm;
class ExportJob;
class FigurePreview;
class FigureSpeech;

/// Asks how a figure is wanted, shows what will be written as the choices change, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the last one went.
    ExportDialog(ExportSource source, const ExportChoices& start, QString folder,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportForm& form() { return *m_form; }
    FigurePreview& preview() { return *m_preview; }
    /// What is said of the figure below it.
    QString summary() const;
    ExportChoices choices() const;

    /// Writes it there, without a word about what was there before; stays open where it cannot.
    void writeTo(const QString& file);

signals:
    void written(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void reject() override;

private:
    void buildLayout(const ExportChoices& start);
    QWidget* buildButtons();
    void refresh();
    void askWhere();
    void finish(const QString& file, const QString& problem);
    void showBusy(bool busy);
    void complain(const QString& problem);
    FigureRequest request() const;
    QString sizeText() const;

    ExportSource m_source;
    QString m_folder;
    ExportForm* m_form = nullptr;
    FigurePreview* m_preview = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_notes = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_soon;
    std::unique_ptr<FigureSpeech> m_speech;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace pactline
