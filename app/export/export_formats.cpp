#include "export/export_formats.h"

#include "export/csv_export.h"
#include "export/ics_export.h"
#include "export/pdf_export.h"
#include "export/png_export.h"
#include "export/svg_export.h"
#include "export/webp_export.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <array>

namespace pactline
{
namespace
{

using Kind = ExportFormat::Kind;

constexpr std::array formats{
    ExportFormat{"png", "png", QT_TRANSLATE_NOOP("ExportFormat", "PNG picture"), Kind::Picture,
                 Overflow::Grow, preparePng},
    ExportFormat{"svg", "svg", QT_TRANSLATE_NOOP("ExportFormat", "SVG drawing"), Kind::Drawing,
                 Overflow::Grow, prepareSvg},
    ExportFormat{"pdf", "pdf", QT_TRANSLATE_NOOP("ExportFormat", "PDF document"), Kind::Drawing,
                 Overflow::Pages, preparePdf},
    ExportFormat{"webp", "webp", QT_TRANSLATE_NOOP("ExportFormat", "Moving WebP picture"),
                 Kind::Moving, Overflow::Grow, prepareWebp},
    ExportFormat{"csv", "csv", QT_TRANSLATE_NOOP("ExportFormat", "CSV table of the clauses"),
                 Kind::Data, Overflow::Grow, prepareClauseCsv},
    ExportFormat{"series-csv", "series.csv",
                 QT_TRANSLATE_NOOP("ExportFormat", "CSV table of the numbers"), Kind::Data,
                 Overflow::Grow, prepareSeriesCsv},
    ExportFormat{"ics", "ics", QT_TRANSLATE_NOOP("ExportFormat", "Calendar of the dates to come"),
                 Kind::Data, Overflow::Grow, prepareIcs},
};

} // namespace

Encoder encoderOf(const QByteArray& bytes)
{
    return [bytes](QIODevice& device, const Progress&) {
        return device.write(bytes) == bytes.size() ? QString{} : device.errorString();
    };
}

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

QString formatName(const ExportFormat& format)
{
    return QCoreApplication::translate("ExportFormat", format.name);
}

QString fileFilter(const ExportFormat& format)
{
    return QStringLiteral("%1 (*.%2)").arg(formatName(format), QLatin1String(format.suffix));
}

const ExportFormat* formatNamed(const QString& id)
{
    for (const ExportFormat& format : formats)
        if (id == QLatin1String(format.id))
            return &format;
    return nullptr;
}

const ExportFormat* formatOfFile(const QString& file)
{
    const ExportFormat* found = nullptr;
    for (const ExportFormat& format : formats) {
        const QString ending = QLatin1Char('.') + QLatin1String(format.suffix);
        const bool longer = !found || qstrlen(format.suffix) > qstrlen(found->suffix);
        if (longer && file.endsWith(ending, Qt::CaseInsensitive))
            found = &format;
    }
    return found;
}

QString writeFile(const Encoder& encode, const QString& file, const Progress& progress)
{
    const auto problem = [&](const QString& why) {
        return QCoreApplication::translate(
                   "ExportFormat", "%1 cannot be written: %2. Choose another folder or name.")
            .arg(file, why);
    };
    QSaveFile save{file};
    if (!save.open(QIODevice::WriteOnly))
        return problem(save.errorString());
    bool stopped = false;
    const QString mistake = encode(save, [&](double share) {
        stopped = stopped || !progress(share);
        return !stopped;
    });
    if (stopped || !mistake.isEmpty()) {
        save.cancelWriting();
        return mistake;
    }
    return save.commit() ? QString{} : problem(save.errorString());
}

} // namespace pactline
