#pragma once

#include "find/find_target.h"
#include "find/finder.h"
#include "search/search_index.h"

#include <QCoreApplication>

namespace pactline
{

/// Finds clauses, terms, events, instruments, parties and sources in the language shown. Made on
/// first use: reading every text takes a moment in a large agreement.
class AgreementFinder : public Finder
{
    Q_DECLARE_TR_FUNCTIONS(AgreementFinder)

public:
    /// `arrived` is called when the session shows what was chosen, with what there is to say.
    using Arrived = std::function<void(const QString& remark)>;
    AgreementFinder(Session& session, Arrived arrived);

    void begin() override { m_list.reset(); }
    QString name() const override;
    QString prompt() const override;
    QString scope() const override { return m_list ? m_list->title : QString{}; }
    Found find(const QString& typed) override;
    Chosen choose(std::size_t number) override;
    std::optional<QString> back() override;

private:
    /// What rests on a source or concerns a party, opened from the whole.
    struct List {
        struct Part {
            QString heading;
            std::vector<std::uint32_t> entries;
        };
        QString title;
        QString typedBefore;
        QString link;
        std::vector<Part> parts;
    };

    FoundItem itemOf(std::uint32_t entry, const std::vector<std::string>& words) const;
    FoundGroup groupOf(const KindHits& hits, const std::vector<std::string>& words) const;
    Found findAnywhere(const QString& typed);
    Found findInList(const QString& typed) const;
    Found nothingFor(const QString& typed, const std::vector<std::string>& words);
    void learnWords();
    QString nearestTo(const std::string& word);
    Chosen openSource(SourceIndex source);
    Chosen openParty(PartyIndex party);
    std::uint32_t entryOf(const FindTarget& target) const;
    void addPart(List& list, const QString& heading, const std::vector<FindTarget>& targets) const;
    FoundGroup narrowed(const List::Part& part, const std::vector<std::string>& words) const;

    Session& m_session;
    Arrived m_arrived;
    std::vector<FindTarget> m_targets;
    SearchIndex m_index;
    std::vector<std::string> m_words; ///< all there are, when one was not found for the first time
    std::vector<QString> m_written;   ///< the same as they are written
    std::optional<List> m_list;
    QString m_suggestion;
    QString m_typed;
};

} // namespace pactline
