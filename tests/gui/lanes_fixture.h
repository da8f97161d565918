#pragma once

#include "text/state_text.h"
#include "theme/lane_colour.h"
#include "timeline/filter_box.h"
#include "timeline/lane_card.h"
#include "window/legend_strip.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace pactline
{

/// The window with hands for its lanes.
class LanesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        timeline().setFocus();
    }

    ClauseIndex lane(const std::string& id) { return clause(*agreement, id); }

    GroupIndex group(const std::string& id)
    {
        for (std::uint32_t i = 0; i < agreement->groups.size(); ++i)
            if (agreement->groups[i].id.text == id)
                return {i};
        check(false, "a group that a test names exists");
        return {};
    }

    QAction* action(const char* name) { return child<QAction>(name); }

    /// In the middle of a lane's label.
    QPoint label(ClauseIndex which)
    {
        const auto row = timeline().laneRect(which);
        check(row.has_value(), "a lane that a test names is in sight");
        return {80, int(row->center().y())};
    }

    void click(const QRectF& row)
    {
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, {60, int(row.center().y())});
    }

    void openFilter() { QTest::mouseClick(child<QToolButton>("filterButton"), Qt::LeftButton); }

    QList<FilterBox*> boxes() { return child<QFrame>("filterPanel")->findChildren<FilterBox*>(); }

    /// The first box whose text begins so.
    FilterBox* box(const QString& text)
    {
        for (FilterBox* each : boxes())
            if (each->text().startsWith(text))
                return each;
        check(false, "a box that a test names is in the filter's panel");
        return nullptr;
    }

    /// The words of the filter above the lanes.
    QString words() { return child<QLabel>("filterWords")->text(); }
};

} // namespace pactline
