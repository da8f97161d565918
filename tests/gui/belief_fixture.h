#pragma once

#include "window_fixture.h"

#include "scenario/belief_editor.h"
#include "scenario/belief_field.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/toggle_switch.h"
#include "text/belief_text.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace pactline
{

/// The window in which something is believed of the date of AGI.
class BeliefTest : public WindowTest
{
protected:
    HypothesisControls& controls() { return *window->hypotheses().front(); }
    BeliefField& field() { return *controls().dateField(); }
    EventIndex declared() const { return event(*agreement, "agi-declared"); }
    EventIndex verified() const { return event(*agreement, "agi-verified"); }

    void switchOn() { QTest::mouseClick(controls().toggle(), Qt::LeftButton); }

    /// Types into a field as a hand does, in place of what it held.
    static void typeInto(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        // What no key of the test's keyboard writes comes by the clipboard.
        for (const QChar letter : text) {
            if (letter.unicode() < 128)
                QTest::keyClick(field, letter.toLatin1());
            else
                field->insert(letter);
        }
    }

    void type(const QString& text)
    {
        typeInto(&field(), text);
        QTest::keyClick(&field(), Qt::Key_Return);
    }

    /// Switches the hypothesis on and types a belief.
    void believe(const QString& text)
    {
        if (!controls().toggle()->isChecked())
            switchOn();
        type(text);
        timeline().setFocus();
    }

    const Supposition* supposed(EventIndex event) const
    {
        const auto found = session->scenario().suppose.find(event);
        return found == session->scenario().suppose.end() ? nullptr : &found->second;
    }

    const Belief* belief() const
    {
        const Supposition* what = supposed(declared());
        return what ? std::get_if<Belief>(what) : nullptr;
    }

    std::string believed() const { return belief() ? toText(*belief()) : "nothing"; }

    std::string ofFollower() const
    {
        const Supposition* what = supposed(verified());
        const auto* follower = what ? std::get_if<FollowerBelief>(what) : nullptr;
        return follower ? toText(*follower) : "nothing";
    }

    QAction* preset(const QString& words)
    {
        for (QAction* action : controls().presets()->actions())
            if (action->text().remove(QLatin1Char('&')).contains(words))
                return action;
        return nullptr;
    }

    QString undoText() { return child<QAction>("undo")->text(); }
};

} // namespace pactline
