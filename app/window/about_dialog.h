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

private:
    QString html(const Session& session) const;
};

} // namespace pactline
