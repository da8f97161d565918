#include "window/application_window.h"

#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/pictures.h"
#include "session/settings.h"
#include "window/workspace.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>

#include <optional>

namespace pactline
{
namespace
{

// Asked before the palette is ours.
ThemeKind themeOfSystem()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() <
                   palette.color(QPalette::WindowText).lightness()
               ? ThemeKind::Dark
               : ThemeKind::Light;
}

} // namespace

int openWindow(const PictureOptions& options, Date today)
{
    initResources();
    // Chosen keys and what was done lately are kept by QSettings.
    std::optional<QTemporaryDir> forgotten;
    if (options.fresh)
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           forgotten.emplace().path());
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/icons/pactline.svg")});
    QGuiApplication::setDesktopFileName(QStringLiteral("pactline"));
    Settings settings{options.fresh ? QString{} : Settings::usualFile()};
    Workspace workspace{settings, today, themeOfSystem()};
    if (!workspace.start(options))
        return Misuse;
    return QApplication::exec();
}

} // namespace pactline
