#pragma once

#include "details/year_groups.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QLabel>

class QHBoxLayout;

namespace pactline
{

class Alternative;
class PanelWriter;

/// A year or several: how many clauses the event would end if it happened then. Pressed, it
/// supposes that.
class YearBar : public QAbstractButton
{
    Q_OBJECT

public:
    /// `most`: of all bars, the largest number of clauses.
    YearBar(const YearGroup& group, std::size_t most, const Palette& palette,
            QWidget* parent = nullptr);

    int year() const { return m_group.first; }
    const YearGroup& group() const { return m_group; }
    std::size_t count() const { return m_group.most.ends.size(); }
    /// All bars alike: whether centuries are left out.
    void setBrief(bool brief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF barRect() const;

    YearGroup m_group;
    std::size_t m_most;
    bool m_brief = false;
    const Palette& m_palette;
};

/// What if the date moved: for every year to come how many clauses the event would end, as bars
/// that are pressed to suppose it then. Left and Right walk along them. Where there is no room for
/// a bar for each year, one stands for several.
class YearBars : public QWidget
{
    Q_OBJECT

public:
    YearBars(Session& session, Alternative& alternative, EventIndex event,
             QWidget* parent = nullptr);

    /// Empty until it was worked out, and where the event would end nothing in any year.
    const std::vector<YearBar*>& bars() const { return m_bars; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const std::vector<YearEffect>& effects);
    void fit();
    void makeBars(const std::vector<YearGroup>& groups);
    void addBar(const YearGroup& group, std::size_t most);
    void followDay();
    void suppose(Date day);
    void walk(const QObject* from, int step);
    QString sentence(const YearGroup& group) const;

    Session& m_session;
    EventIndex m_event;
    QWidget* m_room; ///< of the bars: it is there before they are, so that nothing jumps
    QHBoxLayout* m_row;
    QLabel* m_caption;
    std::vector<YearEffect> m_toCome;
    int m_yearsPerBar = 0; ///< none are made yet
    std::vector<YearBar*> m_bars;
};

/// The bars of an event, as a section of a page.
void writeYearBars(PanelWriter& writer, Alternative& alternative, EventIndex event);

} // namespace pactline
