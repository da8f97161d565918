#pragma once

#include "timeline/timeline_view.h"

#include <QAccessible>
#include <QPointer>

#include <map>

namespace pactline
{

/// Interfaces that are made when somebody asks for them, known by a key and released with their
/// owner: most of a large agreement's are never asked for.
template <typename Key>
class AccessibleCache
{
public:
    AccessibleCache() = default;
    AccessibleCache(const AccessibleCache&) = delete;
    AccessibleCache& operator=(const AccessibleCache&) = delete;
    ~AccessibleCache()
    {
        for (const auto& [key, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    template <typename Make>
    QAccessibleInterface* get(const Key& key, Make make)
    {
        auto found = m_ids.find(key);
        if (found == m_ids.end())
            found = m_ids.emplace(key, QAccessible::registerAccessibleInterface(make())).first;
        return QAccessible::accessibleInterface(found->second);
    }

    /// The one that was made before, if it was.
    QAccessibleInterface* existing(const Key& key) const
    {
        const auto found = m_ids.find(key);
        return found == m_ids.end() ? nullptr : QAccessible::accessibleInterface(found->second);
    }

    template <typename Wanted>
    void keepOnly(Wanted wanted)
    {
        std::erase_if(m_ids, [&](const auto& entry) {
            if (wanted(entry.first))
                return false;
            QAccessible::deleteAccessibleInterface(entry.second);
            return true;
        });
    }

    std::size_t size() const { return m_ids.size(); }

private:
    std::map<Key, QAccessible::Id> m_ids;
};

/// A part of the timeline that is painted: it has no widget, and no children unless it says so.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit PartAccessible(TimelineView& view) : m_view(&view) {}

    bool isValid() const override { return m_view != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    TimelineView& view() const { return *m_view; }
    Session& session() const { return m_view->session(); }
    const QString& language() const { return session().language(); }
    virtual QString name() const = 0;
    virtual QString description() const { return {}; }
    virtual QString value() const { return {}; }
    /// In the view's coordinates, also where it is scrolled away.
    virtual QRectF area() const = 0;
    /// The part of the view in which it can be seen.
    virtual QRectF frame() const { return QRectF{view().rect()}; }
    virtual bool canBePressed() const { return false; }
    virtual void press() {}

private:
    QPointer<TimelineView> m_view;
};

} // namespace pactline
