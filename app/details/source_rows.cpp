#include "details/source_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

namespace pactline
{
namespace
{

struct SourceRows {
    Q_DECLARE_TR_FUNCTIONS(SourceRows)
};

QString numbered(const SourceText& source)
{
    return QStringLiteral("[%1] %2").arg(source.number).arg(source.text);
}

PanelRow::Words wordsOf(const SourceText& source)
{
    return {numbered(source),
            {},
            source.grade,
            SourceRows::tr("Grade %1: %2", "a letter, its meaning")
                .arg(source.grade, source.gradeMeaning)};
}

PanelRow* copyRow(const SourceText& source, const Palette& palette)
{
    auto* copy =
        new PanelRow{PanelRow::Look::Line,
                     {SourceRows::tr("copy", "a link"), {}, {}, SourceRows::tr("Copy the link")},
                     palette};
    copy->setFaint(true);
    copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    copy->setAccessibleName(SourceRows::tr("Copy the link of %1").arg(source.text));
    copy->setObjectName(sourceRowName(source.number) + QStringLiteral("/copy"));
    QObject::connect(copy, &QAbstractButton::clicked, copy,
                     [link = source.link] { QApplication::clipboard()->setText(link); });
    return copy;
}

void writeSource(PanelWriter& writer, const SourceText& source)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const bool linked = !source.link.isEmpty();
    auto* name = new PanelRow{linked ? PanelRow::Look::Link : PanelRow::Look::Line, wordsOf(source),
                              writer.palette()};
    name->setObjectName(sourceRowName(source.number));
    row->addWidget(name, 1);
    if (linked) {
        QObject::connect(name, &QAbstractButton::clicked, name,
                         [link = source.link] { QDesktopServices::openUrl(QUrl{link}); });
        row->addWidget(copyRow(source, writer.palette()), 0, Qt::AlignTop);
    } else {
        name->setCursor(Qt::ArrowCursor);
    }
    writer.add(line);
    if (!source.title.isEmpty())
        writer.remark(source.title);
}

} // namespace

QString sourceRowName(int number)
{
    return QStringLiteral("source/%1").arg(number);
}

void writeSources(PanelWriter& writer, const std::vector<SourceText>& sources)
{
    QString citedFor;
    for (const SourceText& source : sources) {
        if (source.citedFor != citedFor)
            writer.heading(source.citedFor);
        citedFor = source.citedFor;
        writeSource(writer, source);
    }
}

} // namespace pactline
