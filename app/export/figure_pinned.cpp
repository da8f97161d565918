#include "export/figure_pinned.h"

#include "export/figure_rows.h"
#include "export/figure_text.h"
#include "export/figure_words.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <set>

namespace pactline
{
namespace
{

constexpr double measuredWidthPx = 4'000; ///< of an axis on which every stretch can be seen

bool supposesAnything(const Scenario& scenario)
{
    return !scenario.suppose.empty();
}

bool anythingUncertain(const FigureRequest& request)
{
    return request.probabilities || request.pinned->probabilities;
}

/// What is supposed or, with whose belief it is, believed.
QString supposedIn(const Evaluation& evaluation, const QString& language)
{
    return evaluation.probabilities ? beliefOfWhom(*evaluation.probabilities, language)
                                    : suppositionName(*evaluation.projection, language);
}

/// One list for each way of differing, so that what several clauses share is said once.
class DifferenceLists
{
public:
    explicit DifferenceLists(const FigureRequest& request) : m_request(request) {}

    void add(ClauseIndex clause, const QString& how)
    {
        const QString title =
            localized(m_request.projection->agreement()[clause].title, m_request.language);
        const auto found = std::ranges::find(m_lists, how, &FigureList::heading);
        if (found == m_lists.end())
            m_lists.push_back({how, {title}});
        else
            found->items << title;
        ++m_count;
    }

    /// The largest differences first. What one clause alone does stands behind its name, together
    /// with its like beside it.
    std::vector<FigureList> lists() const
    {
        std::vector<FigureList> lists;
        bool alone = false; // those before
        for (const FigureList& list : m_lists) {
            if (list.items.size() > 1) {
                lists.push_back(list);
            } else {
                if (!alone)
                    lists.push_back({lists.empty() ? FigureWords::tr("Clauses")
                                                   : FigureWords::tr("Others", "clauses"),
                                     {}});
                lists.back().items
                    << labelled(list.items.front(), list.heading, m_request.language);
            }
            alone = list.items.size() == 1;
        }
        return lists;
    }

    int count() const { return m_count; }

private:
    const FigureRequest& m_request;
    std::vector<FigureList> m_lists;
    int m_count = 0;
};

void addCertain(DifferenceLists& lists, const FigureRequest& request,
                const std::set<ClauseIndex>& shown)
{
    const Projection& one = *request.projection;
    const Projection& other = *request.pinned->projection;
    for (const ClauseDifference& difference : compare(one, other))
        if (shown.contains(difference.clause))
            lists.add(difference.clause,
                      differenceInShort(one, other, difference, request.language));
}

void addChances(DifferenceLists& lists, const FigureRequest& request,
                const std::set<ClauseIndex>& shown)
{
    const Evaluation one{request.projection, request.probabilities};
    for (const ChanceDifference& each : compareChances(one, *request.pinned, request.playhead))
        if (shown.contains(each.clause))
            lists.add(each.clause, chancesOnText(one, *request.pinned, each, request.language));
    for (const ChanceDifference& each : chancesApartFrom(request.playhead, one, *request.pinned))
        if (shown.contains(each.clause))
            lists.add(each.clause, chancesOnText(one, *request.pinned, each, request.language));
}

} // namespace

std::optional<PinnedLegend> pinnedLegend(const FigureRequest& request)
{
    if (!request.pinned || !request.parts.lanes)
        return std::nullopt;
    const TimeScale scale{request.visible, 0, measuredWidthPx};
    const PinnedLayout layout = layOutPinned({request.projection, request.probabilities},
                                             *request.pinned, scale, figureRows(request).rows);
    PinnedLegend legend{
        scenarioName(*request.pinned->projection, request.projection->scenario(), request.language),
        {}};
    for (const PinnedStretch& stretch : layout.stretches())
        legend.states.insert(stretch.state);
    return legend;
}

QString comparedTitle(const FigureRequest& request)
{
    const Projection& one = *request.projection;
    const Projection& other = *request.pinned->projection;
    const QString name = localized(one.agreement().title, request.language);
    return labelled(name,
                    FigureWords::tr("%1 compared with %2", "two scenarios")
                        .arg(scenarioName(one, other.scenario(), request.language),
                             scenarioName(other, one.scenario(), request.language)),
                    request.language);
}

QString comparedHypothesis(const FigureRequest& request)
{
    const Evaluation one{request.projection, request.probabilities};
    const Evaluation& other = *request.pinned;
    if (!supposesAnything(one.scenario()) && !supposesAnything(other.scenario()))
        return {};
    const QString inA = supposedIn(one, request.language);
    const QString inB = supposedIn(other, request.language);
    return inA == inB ? FigureWords::tr("Hypothetical in A and B – %1").arg(inA)
                      : FigureWords::tr("Hypothetical – A: %1. B: %2").arg(inA, inB);
}

QString comparedTerms(const FigureRequest& request)
{
    const Scenario& other = request.pinned->scenario();
    return other.asSigned == request.projection->scenario().asSigned
               ? QString{}
               : FigureWords::tr("B: %1").arg(
                     asSignedText(request.projection->agreement(), other, request.language));
}

FigureRequest pinnedFigure(const FigureRequest& request)
{
    FigureRequest other = request;
    other.projection = request.pinned->projection;
    other.probabilities = request.pinned->probabilities;
    other.pinned.reset();
    return other;
}

FigureColumn comparedColumn(const FigureRequest& request)
{
    const std::vector<ClauseIndex> clauses = clausesShown(request);
    const std::set<ClauseIndex> shown{clauses.begin(), clauses.end()};
    DifferenceLists lists{request};
    FigureColumn column;
    const bool uncertain = anythingUncertain(request);
    if (uncertain)
        addChances(lists, request, shown);
    else
        addCertain(lists, request, shown);
    column.heading = FigureWords::tr("Where A and B differ");
    column.hypothetical = supposesAnything(request.projection->scenario()) ||
                          supposesAnything(request.pinned->scenario());
    column.lists = lists.lists();
    const int same = int(shown.size()) - lists.count();
    column.lists.push_back(
        {FigureWords::tr("The same in both"), {FigureWords::tr("%n clause(s)", nullptr, same)}});
    return column;
}

} // namespace pactline
