#pragma once

#include <QString>

class QWidget;

namespace pactline
{

/// What is asked of somebody who writes a file of a new name.
struct SaveQuestion {
    const char* name; ///< of the dialog
    QString title;    ///< of the dialog
    QString folder;
    QString filter;
    QString file;    ///< the name that is proposed
    QString what;    ///< is being done: the title of questions and problems
    QString replace; ///< whether it may replace a file that is there, with %1 for the name of that
};

/// The file that was chosen, which is new or may be replaced; empty where there is none.
QString askForNewFile(const SaveQuestion& question, QWidget* window);

/// Says in a box of that name that it was not written, and why.
void tellNotWritten(const char* name, const QString& what, const QString& problem, QWidget* window);

} // namespace pactline
