#pragma once

#include "export/export_choices.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace pactline
{

class ExportDialog;
class Session;

/// How what a window shows leaves it: as a file, by the clipboard, on paper. Remembers how figures
/// were wanted last.
class FigureExporter : public QObject
{
    Q_OBJECT

public:
    FigureExporter(Session& session, QWidget& window);
    ~FigureExporter() override;

    /// The dialog, opened; it lasts until it is closed.
    ExportDialog& open();
    /// Picture and text together: who pastes takes what he can.
    void copy();
    /// Shows the pages first.
    void print();
    /// Paints the figure on the printer's page, over several where it needs them.
    void printOn(QPrinter& printer) const;

    /// What is kept from one start to the next.
    QJsonObject remembered() const;
    void remember(const QJsonObject& kept);

signals:
    void choicesChanged();
    void announced(const QString& text);

private:
    ExportSource source() const;

    Session& m_session;
    QWidget& m_window;
    ExportChoices m_choices;
    QString m_folder;
    ExportDialog* m_dialog = nullptr;
};

} // namespace pactline
