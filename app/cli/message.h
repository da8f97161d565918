#pragma once

#include <QString>

namespace pactline
{

/// What a program says to who called it: 0 for done, 1 when `check` found errors, 2 for misuse
/// and for a file that another command cannot load.
enum ExitCode { Done = 0, ErrorsFound = 1, Misuse = 2 };

/// Data, on standard output, as UTF-8.
void print(const QString& text);

/// A message, on standard error, as UTF-8.
void complain(const QString& text);

/// The exit code of a program that has said all: misuse where standard output took not all of it.
int delivered(int exitCode);

/// A closed stream's number would go to the next file that is opened, and what is printed into it.
void occupyClosedStreams();

} // namespace pactline
