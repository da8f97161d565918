#pragma once

#include "find/folding.h"

#include <functional>
#include <optional>

namespace pactline
{

/// One line of what was found.
struct FoundItem {
    QString title;
    std::vector<Stretch> titleMarks; ///< what of it matches
    QString context;                 ///< a line below it
    std::vector<Stretch> contextMarks;
    QString aside; ///< at the right: a date, a state, a key
    bool enabled = true;
    std::size_t number = 0; ///< by which the finder knows it
};

/// What was found of one kind.
struct FoundGroup {
    QString heading;
    std::size_t count = 0; ///< all of them; `items` may be fewer
    std::vector<FoundItem> items;
};

struct Found {
    std::vector<FoundGroup> groups;
    QString remark; ///< said below: that there is nothing, or what can be looked for
};

/// What comes of choosing an item: either something is done and the popup closes, or it goes on
/// with another text.
struct Chosen {
    std::function<void()> run;
    std::optional<QString> text;
};

/// Finds something while it is typed, and does something with what is chosen.
class Finder
{
public:
    Finder() = default;
    Finder(const Finder&) = delete;
    Finder& operator=(const Finder&) = delete;
    virtual ~Finder() = default;

    /// The popup opens: whatever was left from the last time is forgotten.
    virtual void begin() {}
    /// What the popup is called.
    virtual QString name() const = 0;
    /// What stands in the empty field.
    virtual QString prompt() const = 0;
    /// What the search is confined to, opened by an item; empty: to nothing.
    virtual QString scope() const { return {}; }
    virtual Found find(const QString& typed) = 0;
    virtual Chosen choose(std::size_t number) = 0;
    /// Leaves the scope. Returns the text to go on with; nothing where there is no scope.
    virtual std::optional<QString> back() { return std::nullopt; }
};

} // namespace pactline
