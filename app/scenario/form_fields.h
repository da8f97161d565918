#pragma once

#include "calendar/partial_date.h"
#include "support/result.h"

#include <QLineEdit>

#include <optional>

class QLabel;

namespace pactline
{

/// What a field of a form says, or a sentence on what would be right.
template <typename Value>
using Read = Result<Value, QString>;

/// Room for a date in full, and for a share.
inline constexpr int dateFieldPx = 160;
inline constexpr int shareFieldPx = 70;

/// A field of a form, with a name for who cannot see where it stands.
QLineEdit* formField(const char* id, const QString& name, int widthPx);
QLabel* formLabel(const QString& text, const char* role = "");

/// The date that is typed; nothing where none is.
Read<std::optional<PartialDate>> dateIn(const QLineEdit& field, const QString& language);
/// The share that is typed; nothing where none is.
Read<std::optional<double>> shareIn(const QLineEdit& field);

} // namespace pactline
