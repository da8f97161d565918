#pragma once

#include "find/finder.h"
#include "keys/menu_actions.h"
#include "search/search_index.h"

#include <QCoreApplication>

namespace pactline
{

/// Finds every entry of the menus by its present name, and does it. What was chosen lately comes
/// first.
class ActionFinder : public Finder
{
    Q_DECLARE_TR_FUNCTIONS(ActionFinder)

public:
    explicit ActionFinder(QMenu& menu) : m_menu(menu) {}

    void begin() override;
    QString name() const override;
    QString prompt() const override;
    Found find(const QString& typed) override;
    Chosen choose(std::size_t number) override;

private:
    /// `under` is the heading that already names its menu, if one does.
    FoundItem itemOf(std::size_t number, const std::vector<std::string>& words,
                     const QString& under = {}) const;
    Found everything() const;
    Found foundBy(const std::vector<KindHits>& kinds, const QString& typed, bool scattered) const;

    QMenu& m_menu;
    std::vector<MenuAction> m_actions; ///< those that were chosen lately in front
    std::size_t m_recent = 0;          ///< how many those are
    SearchIndex m_index{{}};
};

} // namespace pactline
