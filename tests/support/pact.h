#pragma once

#include "document/load.h"
#include "evaluation/project.h"

#include <string>

namespace pactline
{

/// A small agreement between "alpha" and "beta" in the words of a file: the instruments `first`
/// (2020-01-01) and `second` (2022-01-01), the facts `fire` (2021-06-01) and `flood`
/// (2023-03-01), the contingent events `declared` and `verified` (six months after it), and the
/// clauses `rent` and `repair`; `body` adds terms and whatever else a test is about.
std::string pactText(const std::string& body);

/// The same, loaded. A mistake in it is a bug of the test.
std::shared_ptr<const Agreement> pact(const std::string& body);

/// A term of `clause` under `instrument`; `rest` holds further lines such as "until = 2025-01-01".
std::string term(const std::string& clause, const std::string& instrument,
                 const std::string& rest = {});

/// The agreement that the program ships.
std::shared_ptr<const Agreement> shippedAgreement();

/// Builds a scenario in a test's own words.
class ScenarioBuilder
{
public:
    explicit ScenarioBuilder(const Agreement& agreement);

    ScenarioBuilder& asSigned(const std::string& instrument);
    ScenarioBuilder& beforeAnything();
    /// A date, "+8months", "pending" or "rejected".
    ScenarioBuilder& supposing(const std::string& event, const std::string& what);
    ScenarioBuilder& reading(const std::string& term, const std::string& name);

    operator Scenario() const { return m_scenario; }

private:
    const Agreement& m_agreement;
    Scenario m_scenario;
};

/// As amended to date, nothing supposed, until told otherwise.
ScenarioBuilder scenario(const Agreement& agreement);

ClauseIndex clause(const Agreement& agreement, const std::string& id);
EventIndex event(const Agreement& agreement, const std::string& id);

/// The clause's life in one line a span: "2020-01-01 in-force rent@first [signed first]".
std::string lifeOf(const Projection& projection, const std::string& clause);

/// The state on a day, as a file would spell it.
std::string stateOn(const Projection& projection, const std::string& clause,
                    const std::string& day);

} // namespace pactline
