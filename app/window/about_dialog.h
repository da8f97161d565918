#pragma once

#include "session/session.h"

#include <QDialog>

namespace pactline
{

/// What the program is and is not, what is disputed, what could not be confirmed, all sources.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Session& session, QWidget* parent = nullptr);

    /// Which program shows which data, for who reports a mistake.
    static QString versionsText(const Agreement& agreement);

private:
    QString html(const Session& session) const;
    QString aboutAgreement(const Agreement& agreement, const QString& language) const;
    QString aboutProgram() const;
};

} // namespace pactline
