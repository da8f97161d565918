#include "theme/typography.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // Before anything else: tests are discovered by running this program without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale{QLocale::English});
    pactline::loadTypeface();
    QApplication::setFont(pactline::fontFor(pactline::TextRole::Body));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
