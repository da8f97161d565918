#include "details/panel_writer.h"

#include "theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace pactline
{
namespace
{

constexpr int labelWidthPx = 62;
constexpr int indentPx = 12;
constexpr int buttonTextPx = 200;

QHBoxLayout* rowLayout()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

/// A button does not wrap its words by itself.
QString broken(const QString& text, const QFontMetrics& metrics)
{
    QString lines;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > scaledPx(buttonTextPx)) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}

void colour(QLabel* label, const QColor& colour)
{
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
}

} // namespace

PanelWriter::PanelWriter(QWidget* page, const Palette& palette)
    : m_layout(new QVBoxLayout{page}), m_palette(palette)
{
    m_layout->setContentsMargins(16, 16, 10, 16);
    m_layout->setSpacing(5);
}

QLabel* PanelWriter::label(const QString& text, const char* role)
{
    auto* label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        label->setProperty("role", role);
    return label;
}

void PanelWriter::title(const QString& text)
{
    m_layout->addWidget(label(text, "title"));
}

QLabel* PanelWriter::pill(const QString& word, const QColor& colour, const QString& behind)
{
    auto* row = rowLayout();
    auto* pill = new QLabel{word};
    pill->setObjectName("statePill");
    pill->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 9px; "
                                       "padding: 2px 10px; font-weight: 600; font-size: %3px;")
                            .arg(colour.name(), m_palette.onColour.name())
                            .arg(fontFor(TextRole::SmallBold).pixelSize()));
    row->addWidget(pill);
    auto* rest = label(behind, "secondary");
    row->addWidget(rest, 1);
    m_layout->addLayout(row);
    return rest;
}

void PanelWriter::section(const QString& heading)
{
    m_layout->addSpacing(10);
    auto* caps = label(heading.toUpper(), "caps");
    caps->setFont(fontFor(TextRole::Caps));
    m_layout->addWidget(caps);
}

QLabel* PanelWriter::paragraph(const QString& text)
{
    auto* paragraph = label(text, nullptr);
    m_layout->addWidget(paragraph);
    return paragraph;
}

QLabel* PanelWriter::remark(const QString& text)
{
    auto* remark = label(text, "secondary");
    m_layout->addWidget(remark);
    return remark;
}

void PanelWriter::row(const QString& left, const QString& right, bool strong,
                      const QColor& rightColour, int depth)
{
    auto* row = rowLayout();
    row->addSpacing(depth > 1 ? (depth - 1) * indentPx : 0);
    auto* dot = new QLabel{strong ? QStringLiteral("●") : QStringLiteral("○")};
    colour(dot, rightColour);
    dot->setStyleSheet(dot->styleSheet() + QStringLiteral("font-size: %1px;").arg(scaledPx(9)));
    row->addWidget(dot);
    row->addWidget(label(left, nullptr), 1);
    auto* value = label(right, strong ? "strong" : nullptr);
    value->setWordWrap(false);
    colour(value, rightColour);
    row->addWidget(value);
    m_layout->addLayout(row);
}

void PanelWriter::version(const QString& name, const QString& words, bool strong, bool faint)
{
    auto* row = rowLayout();
    auto* left = label(name, "secondary");
    left->setFixedWidth(scaledPx(labelWidthPx));
    left->setAlignment(Qt::AlignTop);
    auto* right = label(words, faint ? "secondary" : strong ? "strong" : nullptr);
    row->addWidget(left);
    row->addWidget(right, 1);
    m_layout->addLayout(row);
}

void PanelWriter::link(const QString& text, const QString& address, const QString& behind,
                       const QString& toolTip)
{
    auto* row = rowLayout();
    auto* name = new QLabel;
    name->setWordWrap(true);
    name->setToolTip(toolTip);
    if (address.isEmpty()) {
        name->setTextFormat(Qt::PlainText);
        name->setText(text);
    } else {
        name->setTextFormat(Qt::RichText);
        name->setText(
            QStringLiteral("<a href=\"%1\" style=\"color: %3\">%2</a>")
                .arg(address.toHtmlEscaped(), text.toHtmlEscaped(), m_palette.firstParty.name()));
        name->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        name->setOpenExternalLinks(true);
    }
    auto* right = label(behind, "secondary");
    right->setWordWrap(false);
    row->addWidget(name, 1);
    row->addWidget(right);
    m_layout->addLayout(row);
}

QPushButton* PanelWriter::actionButton(const QString& text)
{
    auto* button = new QPushButton;
    button->setText(broken(text, button->fontMetrics()));
    button->setAccessibleName(text);
    button->setProperty("role", "link");
    button->setCursor(Qt::PointingHandCursor);
    auto* row = rowLayout();
    row->addWidget(button);
    row->addStretch();
    m_layout->addLayout(row);
    return button;
}

void PanelWriter::rule()
{
    m_layout->addSpacing(10);
    auto* line = new QFrame;
    line->setProperty("role", "rule");
    line->setFixedHeight(1);
    m_layout->addWidget(line);
}

} // namespace pactline
