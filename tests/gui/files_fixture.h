#pragma once

#include "cli/command_line.h"
#include "details/diagnostics_panel.h"
#include "session/playback.h"
#include "session/session.h"
#include "session/settings.h"
#include "support/dates.h"
#include "support/pact.h"
#include "support/text_files.h"
#include "timeline/timeline_view.h"
#include "window/file_banner.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtTest>
#include <gmock/gmock.h>

#include <functional>

namespace pactline
{

/// The whole program on 24 November 2026 with files and settings in a folder of its own.
class FilesTest : public testing::Test
{
protected:
    void SetUp() override { write("a.toml", pactText(term("rent", "first"))); }

    void TearDown() override
    {
        stop();
        qApp->setStyleSheet({});
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    /// Whole or not at all, as editors do: another file takes the name of the old one.
    void write(const QString& name, const std::string& text)
    {
        QSaveFile file{path(name)};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
        ASSERT_TRUE(file.commit());
    }

    std::string text(const QString& name)
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
    }

    /// Starts the program; nothing where it would not start.
    DocumentWindow* start(const PictureOptions& options = {})
    {
        stop();
        settings = std::make_unique<Settings>(options.fresh ? QString{} : path("settings.json"));
        workspace = std::make_unique<Workspace>(*settings, day("2026-11-24"), systemTheme);
        PictureOptions told = options;
        if (told.language.empty() && !settings->value("language").isString())
            told.language = "en";
        DocumentWindow* window = workspace->start(told);
        if (window)
            show(*window);
        return window;
    }

    DocumentWindow* start(const QString& file)
    {
        PictureOptions options;
        options.file = path(file).toStdString();
        return start(options);
    }

    /// Ends it as it is left with.
    void stop()
    {
        workspace.reset();
        settings.reset();
    }

    static void show(DocumentWindow& window)
    {
        window.resize(1280, 800);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QTest::qWait(20);
    }

    DocumentWindow& window() { return *workspace->windows().front(); }
    Session& session() { return window().session(); }
    std::string idShown() { return session().agreement().id; }
    std::string titleShown()
    {
        return window().findChild<QLabel*>("agreementTitle")->text().toStdString();
    }
    std::string said() { return window().findChild<QLabel*>("status")->text().toStdString(); }
    std::string banner()
    {
        return window().banner().isVisible() ? window().banner().text().toStdString() : "";
    }
    bool findingsShown() { return window().findings().isVisible(); }

    void trigger(const char* action, DocumentWindow* in = nullptr)
    {
        (in ? in : &window())->findChild<QAction*>(action)->trigger();
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window().content().timeline(), key, modifiers);
        QCoreApplication::processEvents();
    }

    static bool eventually(const std::function<bool()>& holds)
    {
        return QTest::qWaitFor(holds, 10'000);
    }

    /// Does something with the dialog of that name as soon as it is open, and notes that it was.
    template <typename Dialog>
    void whenAsked(const char* name, const std::function<void(Dialog&)>& answer)
    {
        auto* timer = new QTimer{QCoreApplication::instance()};
        QObject::connect(timer, &QTimer::timeout, timer, [this, timer, name, answer] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            // Before it is active, its keys would still be the window's.
            if (!dialog || dialog->objectName() != QLatin1String(name) || !dialog->isActiveWindow())
                return;
            timer->deleteLater();
            timer->stop();
            asked << name;
            answer(*dialog);
        });
        timer->start(5);
    }

    /// Chooses a file in the dialog of that name.
    void answerFile(const char* dialogName, const QString& file)
    {
        whenAsked<QFileDialog>(dialogName, [file](QFileDialog& dialog) {
            dialog.setDirectory(QFileInfo{file}.path());
            dialog.findChild<QLineEdit*>("fileNameEdit")->setText(file);
            QTest::keyClick(dialog.findChild<QLineEdit*>("fileNameEdit"), Qt::Key_Return);
        });
    }

    static std::string replaced(std::string text, const std::string& what, const std::string& with)
    {
        const auto at = text.find(what);
        check(at != std::string::npos, "a text that a test replaces is there");
        return text.replace(at, what.size(), with);
    }

    const QTemporaryDir folder;
    ThemeKind systemTheme = ThemeKind::Light;
    QStringList asked;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Workspace> workspace;
};

} // namespace pactline
