#pragma once

#include <QJsonObject>
#include <QStringList>

namespace pactline
{

class Playback;
class Session;

/// What a user sets in a window, and would miss.
struct View {
    Session& session;
    Playback& playback;
};

/// Everything that is set, by the ids of the agreement.
QJsonObject savedView(const View& view);

/// Puts back what still makes sense, whoever wrote it. Returns the ids that are no longer in the
/// agreement.
QStringList restoreView(const View& view, const QJsonObject& saved);

} // namespace pactline
