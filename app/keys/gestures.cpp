#include "keys/gestures.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace pactline
{
namespace
{

struct Gestures {
    Q_DECLARE_TR_FUNCTIONS(Gestures)
};

/// A key's name as the system's language has it: "Ctrl", "Maj".
QString named(const char* key)
{
    return QKeySequence{QLatin1String(key)}.toString(QKeySequence::NativeText);
}

/// A modifier's name, which is none without a key behind it.
QString modifier(const char* key)
{
    QString text = named(key);
    text.chop(2);
    return text;
}

GestureGroup mouse()
{
    const QString control = modifier("Ctrl+A");
    const QString shift = modifier("Shift+A");
    return {
        Gestures::tr("Mouse"),
        {
            {Gestures::tr("Drag the slider or the playhead"), Gestures::tr("Move the date")},
            {Gestures::tr("Press on the ruler"), Gestures::tr("Go to that date")},
            {Gestures::tr("Click a dot of the slider"), Gestures::tr("Go to the event")},
            {Gestures::tr("Click a lane"), Gestures::tr("Tell the reasons of a clause")},
            {Gestures::tr("Drag a lane’s name"), Gestures::tr("Put the lane elsewhere")},
            {Gestures::tr("Right button on a lane"), Gestures::tr("Choose what to do with it")},
            {Gestures::tr("Click a heading"), Gestures::tr("Fold or unfold the group")},
            {Gestures::tr("Rest on a lane, a dot or a marker"), Gestures::tr("Say what it is")},
            {Gestures::tr("Click a marker"), Gestures::tr("Tell of the event")},
            {Gestures::tr("Drag the supposed date’s marker"), Gestures::tr("Suppose another date")},
            {Gestures::tr("Drag a date of a forecast"), Gestures::tr("Believe it sooner or later")},
            {Gestures::tr("Wheel"), Gestures::tr("Scroll the lanes")},
            {Gestures::tr("%1 + wheel").arg(control), Gestures::tr("Zoom at the pointer")},
            {Gestures::tr("%1 + wheel").arg(shift), Gestures::tr("Pan in time")},
            {Gestures::tr("Drag empty space"), Gestures::tr("Pan in time, when zoomed")},
        }};
}

GestureGroup whileDragging()
{
    return {Gestures::tr("While a marker is dragged"),
            {
                {modifier("Alt+A"), Gestures::tr("Keep off events and month starts")},
                {named("Esc"), Gestures::tr("Put it back")},
            }};
}

GestureGroup everywhere()
{
    return {Gestures::tr("Keys with one meaning"),
            {
                {named("Tab"), Gestures::tr("To the next control")},
                {named("Esc"), Gestures::tr("Close, or select nothing")},
                {named("Return"), Gestures::tr("Do what has the keyboard")},
            }};
}

} // namespace

std::vector<GestureGroup> gestureGroups()
{
    return {mouse(), whileDragging(), everywhere()};
}

} // namespace pactline
