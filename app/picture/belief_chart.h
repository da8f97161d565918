#pragma once

#include "picture/picture_style.h"
#include "timeline/belief_curve.h"
#include "timeline/chart_data.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// The curves of a belief over a chart, on a scale of their own from 0 to 100 percent:
///
///     plot top:      | 10 %             | median 2033   or, where that is taken, over the curve
///                                  ____.'
///                     ___.-''''''''       name of the event, 0–100 %
///     plot bottom: __/
class BeliefChart
{
public:
    /// What the chart beneath has: nothing that is measured at the right, so that the curves' own
    /// numbers can stand there; a second axis; or areas, which tell of nothing uncertain happening.
    enum class Backdrop { OneAxis, TwoAxes, Areas };

    /// Whether the dates that a belief names stand above the plot, to be taken hold of.
    enum class Handles { None, Above };

    /// No word is put into a `taken` rectangle; one that has no place is left out.
    BeliefChart(const Probabilities& probabilities, const TimeScale& scale, const QRectF& plot,
                const PictureStyle& style, const std::vector<QRectF>& taken, Backdrop backdrop,
                Handles handles = Handles::None);

    void paint(QPainter& painter) const;
    /// The probability at a day: a dot on each curve with its percentage beside it.
    void paintDay(QPainter& painter, const Probabilities& probabilities, Date day) const;
    /// What paintDay touches.
    QRectF dayRect(const Probabilities& probabilities, Date day) const;
    bool empty() const { return m_curves.empty(); }

private:
    struct Word {
        QString text;
        QRectF rect;
        bool bold = false;
    };

    double yOf(double share) const;
    double yAt(const EventCurve& curve, double x) const;
    bool isFree(const QRectF& rect) const;
    bool crosses(const EventCurve& curve, const QRectF& rect) const;
    /// Where words stand if they can.
    enum class Aim { Top, Dot };
    void placeMark(const EventCurve& curve, const std::optional<double>& x, Aim aim,
                   const QString& text);
    void paintPlate(QPainter& painter, const QRectF& rect) const;
    void placeName(const EventCurve& curve);
    QSizeF sizeOf(const QString& text, bool bold) const;
    std::optional<QRectF> percentRect(double share, Date day) const;

    const Agreement& m_agreement;
    TimeScale m_scale;
    QRectF m_plot;
    PictureStyle m_style;
    std::vector<QRectF> m_taken;
    Backdrop m_backdrop;
    std::vector<EventCurve> m_curves;
    std::vector<Word> m_words;
};

BeliefChart::Backdrop backdropOf(const ChartData& data);

/// "By 10 June 2030 – AGI declared: 24 %", for every curve; empty without one.
QString curvesSentence(const Probabilities& probabilities, Date day, const QString& language);

} // namespace pactline
