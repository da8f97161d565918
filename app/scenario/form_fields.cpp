#include "scenario/form_fields.h"

#include "scenario/date_field.h"
#include "text/belief_reading.h"
#include "text/date_text.h"
#include "theme/typography.h"

#include <QCoreApplication>
#include <QLabel>

namespace pactline
{
namespace
{

struct FormFields {
    Q_DECLARE_TR_FUNCTIONS(FormFields)
};

} // namespace

QLineEdit* formField(const char* id, const QString& name, int widthPx)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    field->setFixedWidth(scaledPx(widthPx));
    return field;
}

QLabel* formLabel(const QString& text, const char* role)
{
    auto* label = new QLabel{text};
    label->setProperty("role", role);
    return label;
}

Read<std::optional<PartialDate>> dateIn(const QLineEdit& field, const QString& language)
{
    if (field.text().trimmed().isEmpty())
        return std::nullopt;
    const auto date = readDate(field.text(), language);
    if (!date)
        return failure(noDateText(field.text(), language));
    return date;
}

Read<std::optional<double>> shareIn(const QLineEdit& field)
{
    if (field.text().trimmed().isEmpty())
        return std::nullopt;
    const auto share = readShare(field.text());
    if (!share || *share > 1)
        return failure(FormFields::tr("“%1” is no share; write a number from 0 to 100, such as %2")
                           .arg(field.text(), FormFields::tr("10 %")));
    return share;
}

} // namespace pactline
