#include "theme/typography.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // Before anything else: tests are discovered by running this program without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    QStandardPaths::setTestModeEnabled(true);
    // What somebody chose on this machine must not decide a test, nor a test change it.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale{QLocale::English});
    pactline::loadTypeface();
    QApplication::setFont(pactline::fontFor(pactline::TextRole::Body));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
