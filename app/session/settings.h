#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace pactline
{

/// Of which document a view is remembered.
struct DocumentName {
    QString agreement; ///< its id
    QString file;      ///< absolute; empty for the shipped one

    bool operator==(const DocumentName&) const = default;
};

/// What is remembered from one start to the next, in one small file. It is written whole or not at
/// all, within a second of a change and off the window's thread; what another running program
/// wrote meanwhile stays.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Without a file nothing is read and nothing written.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    /// Where a user's file is.
    static QString usualFile();

    QJsonValue value(const QString& key) const;
    void setValue(const QString& key, const QJsonValue& value);
    QJsonObject viewOf(const DocumentName& document) const;
    void setView(const DocumentName& document, const QJsonObject& view);

    /// Something changed that will be told when `gathering` asks for it.
    void noteChange();
    /// Gathers and writes now, and returns when it is done.
    void flush();

signals:
    /// Whoever has something to remember sets it now.
    void gathering();
    /// What is set cannot be kept, for that reason.
    void writeFailed(const QString& reason);

private:
    void set(const QString& part, const QJsonValue& value);
    void write();
    void keepForLater(const QJsonObject& changes, const QString& reason);

    QString m_file;
    QJsonObject m_all;
    QJsonObject m_changes; ///< what the file does not have yet
    QTimer m_soon;
    QThreadPool m_writer;
    bool m_failed = false;
};

} // namespace pactline
