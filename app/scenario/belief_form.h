#pragma once

#include "scenario/belief_rows.h"
#include "scenario/scenario.h"

class QButtonGroup;
class QGridLayout;

namespace pactline
{

/// A belief in fields: when, never, what is known not to have happened, and whose it is.
class BeliefForm : public QWidget
{
    Q_OBJECT

public:
    BeliefForm(const QString& language, Date today, QWidget* parent = nullptr);

    /// `by` is whose it is in the form's language.
    void setBelief(const Belief& belief, const QString& by);
    /// As a proposal: the date for a half, and rows for the shares beside it.
    void propose(const PartialDate& date);
    Read<Belief> belief() const;

signals:
    void edited();

private:
    void buildLayout();
    void buildKinds(QVBoxLayout& lines);
    void buildRange(QVBoxLayout& lines);
    void buildRest(QVBoxLayout& lines);
    void showKind(bool range);
    bool isRange() const;
    void onDaysEdited();
    void denyUntilToday();
    Read<std::variant<BeliefPoints, BeliefRange>> days() const;

    QString m_language;
    Date m_today;
    QButtonGroup* m_kinds = nullptr;
    BeliefRows* m_rows = nullptr;
    QWidget* m_range = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_through = nullptr;
    QLineEdit* m_never = nullptr;
    QLineEdit* m_notBefore = nullptr;
    QLineEdit* m_by = nullptr;
    QLineEdit* m_said = nullptr;
    QLabel* m_ownNote = nullptr;
    std::string m_believer; ///< as the file writes whose it is
    QString m_shownBeliever;
};

} // namespace pactline
