#pragma once

#include "scenario/form_fields.h"
#include "scenario/scenario.h"

#include <QWidget>

namespace pactline
{

/// What is supposed of an event that follows another: when it comes, and how likely it is refused.
class FollowerForm : public QWidget
{
    Q_OBJECT

public:
    FollowerForm(const Agreement& agreement, EventIndex follower, const QString& language,
                 QWidget* parent = nullptr);

    EventIndex follower() const { return m_follower; }
    void setSupposed(const std::optional<Supposition>& supposed);
    /// Nothing: the file's delay, and no refusal.
    Read<std::optional<Supposition>> supposed() const;

signals:
    void edited();

private:
    void buildLayout(const Contingency& contingency);

    EventIndex m_follower;
    QString m_language;
    QLineEdit* m_when;
    QLineEdit* m_rejected;
};

} // namespace pactline
