#pragma once

#include "export/export_choices.h"

#include <QWidget>

#include <initializer_list>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace pactline
{

/// The choices of a figure as fields. What a format has no use for cannot be chosen.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const ExportSource& source, const ExportChoices& start, QWidget* parent = nullptr);

    ExportChoices choices() const;
    QString title() const;
    const ExportFormat& format() const;
    /// What stands in the title's place as long as none is typed.
    void setMadeTitle(const QString& title);

signals:
    void changed();

private:
    void addFormat(QFormLayout& lines, const ExportChoices& start);
    void addSize(QFormLayout& lines, const ExportChoices& start);
    void addLooks(QFormLayout& lines, const ExportChoices& start);
    void addParts(QFormLayout& lines, const ExportChoices& start);
    QComboBox* addList(QFormLayout& lines, const QString& label, const char* name,
                       const std::vector<std::pair<QString, QString>>& entries,
                       const QString& current);
    QCheckBox* addCheck(QWidget* into, const QString& text, const char* name, bool checked);
    FigureSize typedSize() const;
    void followPreset();
    void followUnit();
    void enable(std::initializer_list<QWidget*> fields, bool enabled);
    void follow();

    const ExportSource& m_source;
    QFormLayout* m_lines = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QComboBox* m_unit = nullptr;
    QSpinBox* m_dpi = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_chart = nullptr;
    QCheckBox* m_lanes = nullptr;
    QCheckBox* m_details = nullptr;
    QCheckBox* m_dated = nullptr;
    QSpinBox* m_seconds = nullptr;
    QLineEdit* m_title = nullptr;
    bool m_filling = false;
};

} // namespace pactline
