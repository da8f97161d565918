#pragma once

#include "details/details_panel.h"
#include "details/panel_row.h"
#include "support/dates.h"
#include "support/pact.h"
#include "text/translation.h"
#include "timeline/time_slider.h"
#include "timeline/timeline_view.h"
#include "window/main_window.h"

#include <QLabel>
#include <QtTest>
#include <gmock/gmock.h>

namespace pactline
{

/// The window over the shipped agreement, as a user finds it on 24 November 2026.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override { open(QSize{1280, 800}); }

    void open(const QSize& size, const QString& language = "en", ThemeKind theme = ThemeKind::Light)
    {
        window.reset();
        translation = std::make_unique<Translation>(language);
        session = std::make_unique<Session>(agreement, day("2026-11-24"));
        session->setLanguage(language);
        session->setTheme(theme);
        window = std::make_unique<MainWindow>(*session);
        window->resize(size);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(20);
    }

    TimelineView& timeline() { return window->timeline(); }
    TimeSlider& slider() { return window->slider(); }

    /// A point of the timeline at a day, in the middle of a clause's lane.
    QPoint onLane(const std::string& id, const std::string& on)
    {
        const auto lane = timeline().laneRect(clause(*agreement, id));
        check(lane.has_value(), "a lane that a test clicks is in sight");
        return {int(timeline().scale().xOf(day(on))), int(lane->center().y())};
    }

    void press(const QPoint& at) { QTest::mousePress(&timeline(), Qt::LeftButton, {}, at); }
    void release(const QPoint& at) { QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, at); }

    /// Moves the mouse with its button down, as a drag does.
    template <typename Widget>
    void dragTo(Widget& widget, const QPoint& at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move{QEvent::MouseMove, QPointF{at},    widget.mapToGlobal(QPointF{at}),
                         Qt::NoButton,      Qt::LeftButton, modifiers};
        QApplication::sendEvent(&widget, &move);
    }

    /// Moves the mouse without a button.
    void hover(const QPoint& at)
    {
        QMouseEvent move{QEvent::MouseMove, QPointF{at},  timeline().mapToGlobal(QPointF{at}),
                         Qt::NoButton,      Qt::NoButton, Qt::NoModifier};
        QApplication::sendEvent(&timeline(), &move);
    }

    /// AGI is declared on that day, under the terms that hang on it.
    void supposeDeclared(const std::string& date = "2029-03-15")
    {
        session->changeScenario(
            scenario(*agreement).asSigned("v2025b").supposing("agi-declared", date), "test");
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(),
                        key, modifiers);
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = window->findChild<Widget*>(name);
        check(found != nullptr, "a widget that a test names exists");
        return found;
    }

    /// What is written in the details and not folded away, line by line.
    QString detailsText()
    {
        QStringList lines;
        for (const auto* widget : window->details().findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                lines << label->text();
            else if (const auto* row = qobject_cast<const PanelRow*>(widget))
                lines << row->words().before + ' ' + row->text() + ' ' + row->words().behind;
        }
        return lines.join('\n');
    }

    /// A row of the details by its words.
    PanelRow* rowOf(const QString& words)
    {
        for (auto* row : window->details().findChildren<PanelRow*>())
            if (row->isVisible() && row->text().contains(words))
                return row;
        return nullptr;
    }

    QString statusText() { return child<QLabel>("status")->text(); }

    QImage picture() { return window->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    const std::shared_ptr<const Agreement> agreement = shippedAgreement();
    std::unique_ptr<Translation> translation;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

/// How many pixels of a picture have exactly that colour.
inline int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), colour.rgb()));
    }
    return count;
}

} // namespace pactline
