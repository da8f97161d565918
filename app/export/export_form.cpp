#include "export/export_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int leastDpi = 24;
constexpr int mostDpi = 1200;

const QString windowPreset = QStringLiteral("window");
const QString otherPreset = QStringLiteral("other");

std::vector<std::pair<QString, QString>> formatEntries()
{
    std::vector<std::pair<QString, QString>> entries;
    for (const ExportFormat& format : exportFormats())
        entries.emplace_back(QLatin1String(format.id), formatName(format));
    return entries;
}

QWidget* inARow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout{row};
    cells->setContentsMargins({});
    cells->setSpacing(6);
    for (QWidget* widget : widgets)
        cells->addWidget(widget);
    cells->addStretch();
    return row;
}

QDoubleSpinBox* lengthField(const char* name, const QString& accessible)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setRange(1, mostFigurePx);
    field->setKeyboardTracking(false);
    field->setFixedWidth(scaledPx(76));
    return field;
}

} // namespace

ExportForm::ExportForm(const ExportSource& source, const ExportChoices& start, QWidget* parent)
    : QWidget(parent), m_source(source)
{
    setObjectName("exportForm");
    m_lines = new QFormLayout{this};
    m_lines->setContentsMargins({});
    m_lines->setVerticalSpacing(8);
    m_lines->setLabelAlignment(Qt::AlignLeft);
    m_filling = true;
    addFormat(*m_lines, start);
    addSize(*m_lines, start);
    addLooks(*m_lines, start);
    addParts(*m_lines, start);
    m_filling = false;
    followPreset();
}

QComboBox* ExportForm::addList(QFormLayout& lines, const QString& label, const char* name,
                               const std::vector<std::pair<QString, QString>>& entries,
                               const QString& current)
{
    auto* list = new QComboBox;
    list->setObjectName(name);
    for (const auto& [id, text] : entries)
        list->addItem(text, id);
    list->setCurrentIndex(std::max(list->findData(current), 0));
    connect(list, &QComboBox::currentIndexChanged, this, &ExportForm::follow);
    lines.addRow(label, list);
    list->setAccessibleName(qobject_cast<QLabel*>(lines.labelForField(list))->text().remove('&'));
    return list;
}

QCheckBox* ExportForm::addCheck(QWidget* into, const QString& text, const char* name, bool checked)
{
    auto* box = new QCheckBox{text, into};
    box->setObjectName(name);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &ExportForm::follow);
    return box;
}

void ExportForm::addFormat(QFormLayout& lines, const ExportChoices& start)
{
    m_format = addList(lines, tr("&Format"), "exportFormat", formatEntries(), start.format);
}

void ExportForm::addSize(QFormLayout& lines, const ExportChoices& start)
{
    std::vector<std::pair<QString, QString>> presets;
    for (const FigurePreset& preset : figurePresets())
        presets.emplace_back(QLatin1String(preset.id), presetName(preset));
    presets.emplace_back(windowPreset, tr("As the window"));
    presets.emplace_back(otherPreset, tr("Other"));
    m_preset = addList(lines, tr("&Size"), "exportPreset", presets, start.preset);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportForm::followPreset);
    m_width = lengthField("exportWidth", tr("Width"));
    m_height = lengthField("exportHeight", tr("Height"));
    m_unit = new QComboBox;
    m_unit->setObjectName("exportUnit");
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItems({tr("pixels"), tr("mm"), tr("points")});
    lines.addRow(QString{}, inARow({m_width, new QLabel{QStringLiteral("×")}, m_height, m_unit}));
    m_dpi = new QSpinBox;
    m_dpi->setObjectName("exportDpi");
    m_dpi->setRange(leastDpi, mostDpi);
    m_dpi->setSuffix(tr(" dots an inch"));
    m_dpi->setKeyboardTracking(false);
    m_dpi->setAccessibleName(tr("Resolution"));
    lines.addRow(tr("&Resolution"), m_dpi);
    const FigureSize size = sizeOf(start, m_source);
    m_unit->setCurrentIndex(int(size.unit));
    m_width->setValue(size.width);
    m_height->setValue(size.height);
    m_dpi->setValue(start.dpi.value_or(usualDpi(size)));
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &ExportForm::follow);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &ExportForm::follow);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportForm::followUnit);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportForm::follow);
}

void ExportForm::addLooks(QFormLayout& lines, const ExportChoices& start)
{
    m_theme = addList(lines, tr("&Colours"), "exportTheme",
                      {{QString{}, tr("As the window")},
                       {QStringLiteral("light"), tr("Light")},
                       {QStringLiteral("dark"), tr("Dark")},
                       {QStringLiteral("high-contrast"), tr("High contrast")}},
                      start.theme);
    m_language = addList(lines, tr("&Language"), "exportLanguage",
                         {{QString{}, tr("As the window")},
                          {QStringLiteral("en"), QStringLiteral("English")},
                          {QStringLiteral("fr"), QStringLiteral("Français")}},
                         start.language);
    m_title = new QLineEdit;
    m_title->setObjectName("exportTitle");
    m_title->setAccessibleName(tr("Title"));
    connect(m_title, &QLineEdit::textChanged, this, &ExportForm::follow);
    lines.addRow(tr("&Title"), m_title);
}

void ExportForm::addParts(QFormLayout& lines, const ExportChoices& start)
{
    m_chart = addCheck(this, tr("C&hart"), "exportChart", start.parts.chart);
    m_lanes = addCheck(this, tr("L&anes"), "exportLanes", start.parts.lanes);
    m_details = addCheck(this, tr("&Details"), "exportDetails", start.parts.details);
    lines.addRow(tr("With"), inARow({m_chart, m_lanes, m_details}));
    m_dated = addCheck(this, tr("Say on which day it is &made"), "exportDated", start.dated);
    lines.addRow(QString{}, m_dated);
    m_seconds = new QSpinBox;
    m_seconds->setObjectName("exportSeconds");
    m_seconds->setRange(leastSeconds, mostSeconds);
    m_seconds->setSuffix(tr(" seconds"));
    m_seconds->setValue(start.seconds);
    m_seconds->setAccessibleName(tr("Length"));
    connect(m_seconds, &QSpinBox::valueChanged, this, &ExportForm::follow);
    lines.addRow(tr("L&ength"), m_seconds);
}

const ExportFormat& ExportForm::format() const
{
    const ExportFormat* format = formatNamed(m_format->currentData().toString());
    return format ? *format : exportFormats().front();
}

QString ExportForm::title() const
{
    return m_title->text().simplified();
}

void ExportForm::setMadeTitle(const QString& title)
{
    m_title->setPlaceholderText(title);
}

FigureSize ExportForm::typedSize() const
{
    return {m_width->value(), m_height->value(), FigureSize::Unit(m_unit->currentIndex())};
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices;
    choices.format = QLatin1String(format().id);
    choices.preset = m_preset->currentData().toString();
    choices.other = typedSize();
    if (m_dpi->value() != usualDpi(typedSize()))
        choices.dpi = m_dpi->value();
    choices.theme = m_theme->currentData().toString();
    choices.language = m_language->currentData().toString();
    choices.parts = {m_chart->isChecked(), m_lanes->isChecked(), m_details->isChecked()};
    choices.dated = m_dated->isChecked();
    choices.seconds = m_seconds->value();
    return choices;
}

/// A preset fills in its size, which nobody types then.
void ExportForm::followPreset()
{
    ExportChoices chosen = choices();
    const bool other = chosen.preset == otherPreset;
    if (!other && !m_filling) {
        const FigureSize size = sizeOf(chosen, m_source);
        const bool usual = m_dpi->value() == usualDpi(typedSize());
        m_filling = true;
        m_unit->setCurrentIndex(int(size.unit));
        m_width->setValue(size.width);
        m_height->setValue(size.height);
        if (usual)
            m_dpi->setValue(usualDpi(size));
        m_filling = false;
    }
    follow();
}

/// Another unit measures the same size.
void ExportForm::followUnit()
{
    if (m_filling)
        return;
    const auto unit = FigureSize::Unit(m_unit->currentIndex());
    m_filling = true;
    m_width->setDecimals(unit == FigureSize::Unit::Pixels ? 0 : 1);
    m_height->setDecimals(unit == FigureSize::Unit::Pixels ? 0 : 1);
    m_dpi->setValue(usualDpi(typedSize()));
    m_filling = false;
    follow();
}

/// With the labels in front of them.
void ExportForm::enable(std::initializer_list<QWidget*> fields, bool enabled)
{
    for (QWidget* field : fields) {
        field->setEnabled(enabled);
        if (QWidget* label = m_lines->labelForField(field))
            label->setEnabled(enabled);
    }
}

void ExportForm::follow()
{
    if (m_filling)
        return;
    const ExportFormat& chosen = format();
    const bool picture = !chosen.isData();
    const bool other = m_preset->currentData().toString() == otherPreset;
    enable({m_preset, m_theme, m_title, m_chart->parentWidget(), m_dated}, picture);
    enable({m_width, m_height, m_unit}, picture && other);
    enable({m_dpi}, chosen.hasPixels());
    enable({m_seconds}, chosen.kind == ExportFormat::Kind::Moving);
    const int decimals = m_unit->currentIndex() == 0 ? 0 : 1;
    m_width->setDecimals(decimals);
    m_height->setDecimals(decimals);
    emit changed();
}

} // namespace pactline
