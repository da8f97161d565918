#pragma once

#include <QProcess>
#include <QString>

#include <nlohmann/json.hpp>

#include <string>

namespace pactline
{

/// What a program said, and with what it exited.
struct Answer {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs a program without any display, nor a folder for sockets.
inline Answer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

inline Answer pactline(const QStringList& arguments)
{
    return run(PACTLINE_PROGRAM, arguments);
}

/// Runs `pactline WORDS` in a shell, with its redirections.
inline Answer shell(const QString& words)
{
    return run("/bin/sh", {"-c", QStringLiteral("'%1' %2").arg(PACTLINE_PROGRAM, words)});
}

inline Answer ask(const char* words)
{
    return pactline(QProcess::splitCommand(QString::fromUtf8(words)));
}

using Json = nlohmann::ordered_json;

/// The clause of that id in an answer; null where it has none.
inline Json clauseIn(const Json& answer, const std::string& id)
{
    for (const Json& clause : answer["clauses"])
        if (clause["id"] == id)
            return clause;
    return {};
}

} // namespace pactline
