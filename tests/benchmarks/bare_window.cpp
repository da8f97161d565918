// What any window with a chart costs: the least that a program like this one could.

#include "window/frame_log.h"

#include <QChartView>
#include <QMainWindow>

int main(int argc, char** argv)
{
    pactline::FrameLoggingApplication application{argc, argv};
    QMainWindow window;
    window.setCentralWidget(new QChartView{new QChart});
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
