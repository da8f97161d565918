#pragma once

#include "scenario/belief.h"
#include "scenario/date_field.h"

#include <QToolButton>

#include <optional>

namespace pactline
{

/// A date or, in its place, a belief of when: in few words while it is only looked at, in full
/// while it can be edited. A button in it offers either.
class BeliefField : public DateField
{
    Q_OBJECT

public:
    explicit BeliefField(const QString& language, QWidget* parent = nullptr);

    void setDate(const PartialDate& date) override;
    /// `whose` is told beside the belief.
    void setBelief(const Belief& belief, const QString& whose);
    const std::optional<Belief>& belief() const { return m_belief; }
    /// Puts a date in the belief's place, which it takes only when it is entered.
    void offer(Date day);
    /// In a narrow bar a belief is told by one of its dates.
    void setNarrow(bool narrow);
    /// As wide as a date or a forecast usually is: the bar stays where it is whatever they are.
    void fit();
    QToolButton* editorButton() const { return m_button; }

signals:
    void beliefEntered(const Belief& belief);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QString shownText() const override;
    QString tip() const override;
    void read() override;

private:
    QString briefText(const Belief& belief) const;
    /// What the field takes of its width beside its words, in pixels.
    int besideText() const;
    void markUncertain(bool uncertain);

    std::optional<Belief> m_belief;
    QString m_whose;
    bool m_narrow = false;
    QToolButton* m_button;
};

} // namespace pactline
