#pragma once

#include "scenario/scenario.h"

#include <QString>

namespace pactline
{

/// A belief in few words for a field: "10 % 2028 · 50 % 2033", "2028 – 2033"; of many points the
/// first and the one nearest to a half.
QString briefBeliefText(const Belief& belief, const QString& language);

/// In fewer words still: "50 % 2033".
QString briefestBeliefText(const Belief& belief, const QString& language);

/// What is believed of a follower, in few words for a button: "3 to 9 months, 20 % rejected".
QString briefFollowerText(const FollowerBelief& belief, const Contingency& contingency,
                          const QString& language);

/// Who stated a preset and when: "Kalshi, 12 July 2026"; empty where nobody did.
QString presetSourceText(const Preset& preset, const QString& language);

} // namespace pactline
