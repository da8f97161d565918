#include "window/editor.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace pactline
{
namespace
{

/// How an editor with a window of its own takes a place; {file}, {line} and {column} are filled.
struct KnownEditor {
    const char* program;
    const char* arguments;
};

constexpr KnownEditor knownEditors[] = {
    {"code", "--goto {file}:{line}:{column}"},
    {"codium", "--goto {file}:{line}:{column}"},
    {"gedit", "+{line}:{column} {file}"},
    {"geany", "--line {line} --column {column} {file}"},
    {"gnome-text-editor", "+{line}:{column} {file}"},
    {"gvim", "+{line} {file}"},
    {"kate", "--line {line} --column {column} {file}"},
    {"kwrite", "--line {line} --column {column} {file}"},
    {"mousepad", "--line={line} --column={column} {file}"},
    {"subl", "{file}:{line}:{column}"},
    {"xed", "+{line} {file}"},
    {"zed", "{file}:{line}:{column}"},
};

QStringList filled(const KnownEditor& editor, const QString& file, const Location& where)
{
    QStringList arguments = QString::fromLatin1(editor.arguments).split(QLatin1Char(' '));
    for (QString& argument : arguments) {
        argument.replace(QStringLiteral("{line}"), QString::number(std::max(where.line, 1U)));
        argument.replace(QStringLiteral("{column}"), QString::number(std::max(where.column, 1U)));
        argument.replace(QStringLiteral("{file}"), file);
    }
    return arguments;
}

// An editor of the terminal cannot be opened from a window, so only known ones are.
bool openInChosenEditor(const QString& file, const Location& where)
{
    for (const char* variable : {"VISUAL", "EDITOR"}) {
        const QString program = qEnvironmentVariable(variable);
        const std::string name = QFileInfo{program}.fileName().toStdString();
        const auto* found = std::ranges::find(knownEditors, name, &KnownEditor::program);
        if (found != std::end(knownEditors))
            return QProcess::startDetached(program, filled(*found, file, where));
    }
    return false;
}

} // namespace

bool openInEditor(const QString& file, const Location& where)
{
    return openInChosenEditor(file, where) || QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace pactline
