#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace pactline
{
namespace
{

constexpr int soonMs = 400;
constexpr int lockMs = 200;
constexpr qint64 mostBytes = 8'000'000; ///< nothing that this program writes is longer
constexpr int mostViews = 50;

// The file: { "common": { key: value }, "views": [ { "agreement", "file", "view" } ] }, the view
// that was set last in front.
const QString commonPart = QStringLiteral("common");
const QString viewsPart = QStringLiteral("views");

DocumentName nameOf(const QJsonObject& record)
{
    return {record["agreement"].toString(), record["file"].toString()};
}

QJsonArray withFirst(const QJsonArray& records, const QJsonObject& first)
{
    QJsonArray result{first};
    for (const auto& record : records)
        if (result.size() < mostViews && nameOf(record.toObject()) != nameOf(first))
            result.append(record);
    return result;
}

/// `base` with what `changes` has.
QJsonObject merged(QJsonObject base, const QJsonObject& changes)
{
    QJsonObject common = base[commonPart].toObject();
    const QJsonObject changed = changes[commonPart].toObject();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        common.insert(it.key(), it.value());
    QJsonArray views = base[viewsPart].toArray();
    const QJsonArray changedViews = changes[viewsPart].toArray();
    for (qsizetype i = changedViews.size() - 1; i >= 0; --i)
        views = withFirst(views, changedViews[i].toObject());
    base[commonPart] = common;
    base[viewsPart] = views;
    return base;
}

/// Nothing where the file is missing, damaged or none of ours.
QJsonObject readFile(const QString& name)
{
    QFile file{name};
    if (name.isEmpty() || !QFileInfo{name}.isFile() || file.size() > mostBytes ||
        !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Returns what went wrong; empty: nothing.
QString writeFile(const QString& name, const QJsonObject& changes)
{
    QDir{}.mkpath(QFileInfo{name}.path());
    QLockFile lock{name + QStringLiteral(".lock")};
    // Without the lock it is written all the same: at worst another program's last word is lost.
    lock.tryLock(lockMs);
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(QJsonDocument{merged(readFile(name), changes)}.toJson());
    return file.commit() ? QString{} : file.errorString();
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_file(file), m_all(readFile(file))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    // One after the other, so that the last word stays.
    m_writer.setMaxThreadCount(1);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        emit gathering();
        write();
    });
}

Settings::~Settings()
{
    write();
    m_writer.waitForDone();
}

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/settings.json");
}

QJsonValue Settings::value(const QString& key) const
{
    return m_all[commonPart].toObject()[key];
}

void Settings::setValue(const QString& key, const QJsonValue& value)
{
    if (value != this->value(key))
        set(commonPart, QJsonObject{{key, value}});
}

QJsonObject Settings::viewOf(const DocumentName& document) const
{
    const QJsonArray views = m_all[viewsPart].toArray();
    for (const auto& record : views)
        if (nameOf(record.toObject()) == document)
            return record.toObject()["view"].toObject();
    return {};
}

void Settings::setView(const DocumentName& document, const QJsonObject& view)
{
    if (view == viewOf(document))
        return;
    set(viewsPart,
        QJsonArray{QJsonObject{
            {"agreement", document.agreement}, {"file", document.file}, {"view", view}}});
}

void Settings::set(const QString& part, const QJsonValue& value)
{
    m_all = merged(m_all, {{part, value}});
    m_changes = merged(m_changes, {{part, value}});
    noteChange();
}

void Settings::noteChange()
{
    // Not put off by the next change: whatever happens, a second later it is written.
    if (!m_soon.isActive())
        m_soon.start();
}

void Settings::flush()
{
    emit gathering();
    write();
    m_writer.waitForDone();
}

void Settings::write()
{
    m_soon.stop();
    if (m_file.isEmpty() || m_changes.isEmpty())
        return;
    m_writer.start([this, file = m_file, changes = std::exchange(m_changes, {})] {
        const QString problem = writeFile(file, changes);
        if (!problem.isEmpty())
            QMetaObject::invokeMethod(this, [=, this] { keepForLater(changes, problem); });
    });
}

void Settings::keepForLater(const QJsonObject& changes, const QString& reason)
{
    m_changes = merged(changes, m_changes);
    if (!std::exchange(m_failed, true))
        emit writeFailed(reason);
}

} // namespace pactline
