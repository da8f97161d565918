#include "text/translation.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    const pactline::Translation english{"en"};
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
