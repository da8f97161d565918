#include "window/application_window.h"

#include "cli/message.h"
#include "cli/pictures.h"
#include "text/translation.h"
#include "theme/typography.h"
#include "window/main_window.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>

namespace pactline
{
namespace
{

QString knownLanguage(const QString& code)
{
    return code == QLatin1String("fr") ? code : QStringLiteral("en");
}

bool systemIsDark()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// The window and what it speaks: both are made anew when the language
/// or the size of the type changes.
class ApplicationWindow : public QObject
{
public:
    ApplicationWindow(Session& session) : m_session(session)
    {
        make();
        connect(&session, &Session::typeScaleChanged, this, &ApplicationWindow::renew,
                Qt::QueuedConnection);
    }

    MainWindow& window() { return *m_window; }

private:
    void renew()
    {
        make();
        m_window->show();
    }

    void make()
    {
        const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray{};
        const bool table = m_window && m_window->showsTable();
        m_window.reset();
        m_translation.reset();
        m_translation = std::make_unique<Translation>(m_session.language());
        QLocale::setDefault(QLocale{m_session.language()});
        m_window = std::make_unique<MainWindow>(m_session);
        connect(
            m_window.get(), &MainWindow::languageRequested, this,
            [this](const QString& language) {
                m_session.setLanguage(language);
                QSettings{}.setValue("language", language);
                renew();
            },
            Qt::QueuedConnection);
        if (!geometry.isEmpty())
            m_window->restoreGeometry(geometry);
        m_window->showTable(table);
    }

    Session& m_session;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

QSize firstSize(const QScreen& screen)
{
    return QSize{1440, 900}.boundedTo(screen.availableSize());
}

} // namespace

int openWindow(const PictureOptions& options, Date today)
{
    QCoreApplication::setOrganizationName("pactline");
    QSettings settings;
    const QString asked = QString::fromStdString(options.language);
    const QString language = knownLanguage(
        asked.isEmpty() ? settings.value("language", QLocale::system().name().left(2)).toString()
                        : asked);
    const auto start = startOf(options, language);
    if (!start)
        return Misuse;
    Session session{start->agreement, today};
    session.setLanguage(language);
    const QString theme = settings.value("theme", systemIsDark() ? "dark" : "light").toString();
    session.setTheme(
        themeNamed(options.theme.empty() ? theme : QString::fromStdString(options.theme)));
    session.setTypeScale(settings.value("typeScale", systemTypeScale()).toDouble());
    session.setPartyMarks(settings.value("partyMarks", false).toBool());
    session.changeScenario(start->scenario, {});
    session.undoStack().clear();
    session.setPlayhead(start->playhead);
    session.setChart(start->chart);
    QObject::connect(&session, &Session::themeChanged, [&] {
        settings.setValue("theme", themeName(session.theme()));
        settings.setValue("partyMarks", session.partyMarks());
    });

    QObject::connect(&session, &Session::typeScaleChanged, [&] {
        // The desktop's own size is followed, not kept.
        if (session.typeScale() == systemTypeScale())
            settings.remove("typeScale");
        else
            settings.setValue("typeScale", session.typeScale());
    });

    ApplicationWindow application{session};
    MainWindow& window = application.window();
    window.resize(firstSize(*window.screen()));
    window.restoreGeometry(settings.value("geometry").toByteArray());
    window.show();
    if (!settings.value("firstStepsSeen").toBool())
        window.showFirstSteps();
    QObject::connect(&window, &MainWindow::firstStepsSeen,
                     [&] { settings.setValue("firstStepsSeen", true); });
    const int code = QApplication::exec();
    settings.setValue("geometry", application.window().saveGeometry());
    return code;
}

} // namespace pactline
