// The installed program on a real X server: it is started, seen, dragged and closed.

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace
{

const QColor firstParty{0x2B, 0x6C, 0xB0};
const QColor hypothesis{0xB8, 0x32, 0x80};

QImage screenShot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(
        QImage::Format_RGB32);
}

int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), colour.rgb()));
    }
    return count;
}

bool waitUntil(const std::function<bool()>& holds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30'000) {
        if (holds())
            return true;
        QThread::msleep(100);
    }
    return false;
}

class InstalledProgram : public testing::Test
{
protected:
    void start(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CONFIG_HOME", folder.path());
        environment.insert("QT_QPA_PLATFORM", "xcb");
        program.setProcessEnvironment(environment);
        program.start(PACTLINE_INSTALLED, arguments);
        ASSERT_TRUE(program.waitForStarted());
        ASSERT_TRUE(waitUntil([] { return countOf(screenShot(), firstParty) > 2'000; }))
            << program.readAllStandardError().toStdString();
    }

    void TearDown() override
    {
        program.terminate();
        program.waitForFinished();
    }

    static void xdotool(const QStringList& arguments)
    {
        ASSERT_EQ(QProcess::execute("xdotool", arguments), 0);
    }

    const QTemporaryDir folder;
    QProcess program;
};

TEST_F(InstalledProgram, ShowsTheAgreementAndTheHypothesis)
{
    start({"--theme", "light", "--lang", "en", "--if", "agi-declared=2029-03-15"});

    EXPECT_TRUE(waitUntil([] { return countOf(screenShot(), hypothesis) > 500; }));
    EXPECT_EQ(program.state(), QProcess::Running);
}

TEST_F(InstalledProgram, ObeysKeysOfARealKeyboard)
{
    start({"--theme", "light", "--lang", "en"});
    // The legend alone has a little of that colour.
    ASSERT_LT(countOf(screenShot(), hypothesis), 100);

    xdotool({"search", "--sync", "--onlyvisible", "--name", "Pactline", "windowfocus"});
    xdotool({"key", "ctrl+h"});

    EXPECT_TRUE(waitUntil([] { return countOf(screenShot(), hypothesis) > 500; }));
}

TEST_F(InstalledProgram, IsAsItWasLeftEvenAfterAKill)
{
    start({"--theme", "light", "--lang", "en"});
    ASSERT_LT(countOf(screenShot(), hypothesis), 100);
    xdotool({"search", "--sync", "--onlyvisible", "--name", "Pactline", "windowfocus"});
    xdotool({"key", "ctrl+h"});
    ASSERT_TRUE(waitUntil([] { return countOf(screenShot(), hypothesis) > 500; }));
    QThread::msleep(1'000);

    program.kill();
    ASSERT_TRUE(program.waitForFinished());
    ASSERT_TRUE(waitUntil([] { return countOf(screenShot(), firstParty) == 0; }));
    start({"--theme", "light", "--lang", "en"});

    EXPECT_TRUE(waitUntil([] { return countOf(screenShot(), hypothesis) > 500; }));
}

TEST_F(InstalledProgram, ClosesWhenItIsToldTo)
{
    start({"--theme", "light", "--lang", "en"});

    xdotool({"search", "--sync", "--onlyvisible", "--name", "Pactline", "windowfocus"});
    xdotool({"key", "ctrl+q"});

    EXPECT_TRUE(program.waitForFinished(20'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
}

} // namespace

int main(int argc, char** argv)
{
    // Discovered without a display, run with one.
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();
    QGuiApplication application{argc, argv};
    return RUN_ALL_TESTS();
}
