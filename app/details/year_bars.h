#pragma once

#include "evaluation/what_if.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QLabel>

class QHBoxLayout;

namespace pactline
{

class Alternative;
class PanelWriter;

/// One year: how many clauses the event would end if it happened then. Pressed, it supposes that.
class YearBar : public QAbstractButton
{
    Q_OBJECT

public:
    /// `most`: of all `years`, the largest number of clauses.
    YearBar(const YearEffect& effect, std::size_t most, std::size_t years, const Palette& palette,
            QWidget* parent = nullptr);

    int year() const { return m_year; }
    std::size_t count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF barRect() const;

    int m_year;
    std::size_t m_count;
    std::size_t m_most;
    std::size_t m_years;
    const Palette& m_palette;
};

/// What if the date moved: for every year to come how many clauses the event would end, as bars
/// that are pressed to suppose it then. Left and Right walk along them.
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

private:
    void fill(const std::vector<YearEffect>& effects);
    void addBar(const YearEffect& effect, std::size_t most, std::size_t years);
    void followDay();
    void suppose(Date day);
    void walk(const QObject* from, int step);
    QString sentence(const YearEffect& effect) const;

    Session& m_session;
    EventIndex m_event;
    QWidget* m_room; ///< of the bars: it is there before they are, so that nothing jumps
    QHBoxLayout* m_row;
    QLabel* m_caption;
    std::vector<YearBar*> m_bars;
};

/// The bars of an event, as a section of a page.
void writeYearBars(PanelWriter& writer, Alternative& alternative, EventIndex event);

} // namespace pactline
