#pragma once

#include <string>

namespace pactline
{

// Help teaches by examples. What the shipped agreement calls its things is the file's business:
// the names stand in these texts in braces.

inline constexpr const char* examples = R"(Examples:
  pactline
      open a window, at first on the shipped agreement, then as you left it
  pactline my-pact.toml --at 2027-01-01
      open your own
  pactline state --at 2026-01-15 --json
      every clause on that day, for another program
  pactline state --at 2030-06-10 --as-signed {signed} --if {event}=2029-03-15
      the same, had nothing been signed after that day and had the event happened
  pactline why {clause} --at 2030-06-10 --as-signed {instrument} --if {event}=2029-03-15
      the reason, as a tree
  pactline export --if {event}=2029-03-15 --size 1920x1080 -o figure.png
      the picture; needs no display
  pactline figure.png
      a window with the view that the figure was made from
  pactline probability --as-signed {instrument} --belief "10%:2028-06,50%:2033,never:10%"
      how likely each clause is in force, by what you believe of the event
  pactline check my-pact.toml
      every error and warning, as a compiler prints them)";

inline constexpr const char* probabilityExamples =
    R"(A belief is made of these parts, with commas between them:
  10%:2028-06       the event lies before June 2028 with 10%; dates rise, shares do not fall
  2028..2033        any day from the first of 2028 to the last of 2033, each as likely
  never:10%         it does not happen at all with 10%
Between two dates the share grows evenly, day by day. What lies before the first date is spread
evenly from the day on which the belief was held; what lies behind the last has no day, and counts
as coming after every day. The answer says which of this it had to assume.

Examples:
  pactline probability --as-signed {instrument} --belief "10%:2028-06,50%:2033,never:10%"
      every clause that hangs on the event, year by year, and when its term ends
  pactline probability {clause} --as-signed {instrument} --preset {preset}
      one clause, by a forecast from the file
  pactline probability --as-signed {instrument} --belief 2028..2033 --delay "+3months..+9months" --rejected 20%
      with what follows the event uncertain, too
  pactline probability --as-signed {instrument} --preset {preset} --not-before 2027
      had the event not happened before 2027
  pactline probability --as-signed {instrument} --belief 2028..2033 --from 2028 --until 2031 --step "1 month" --csv
      for a spreadsheet, month by month)";

/// Puts the words in: {clause}, {event}, {instrument}, {preset}, {signed}.
std::string withWords(const char* text);

} // namespace pactline
