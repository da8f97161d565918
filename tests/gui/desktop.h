#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace pactline
{

/// Stands in for the desktop that opens files.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler("file"); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened << url; }
};

} // namespace pactline
