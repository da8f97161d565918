#pragma once

#include "cli/command_line.h"
#include "cli/open_recipe.h"
#include "export/figure.h"

namespace pactline
{

class Translation;

/// Writes the figures of one call. What several of them need is made once: agreements, and the
/// projections of their scenarios.
class FigureExport
{
public:
    FigureExport(const PictureOptions& options, Date today);
    ~FigureExport();

    /// Returns what the program exits with. One figure that cannot be made does not keep the
    /// others from being made.
    int run();

private:
    struct Task {
        QString recipe; ///< a file; empty: the agreement's own view
        QString output;
    };

    std::vector<Task> tasks();
    bool write(const Task& task);
    std::optional<FigureRequest> request(const Task& task);
    AgreementAtHand agreementOf(const std::string& id);
    Evaluation evaluation(std::shared_ptr<const Agreement> agreement, const Scenario& scenario);
    void speak(const QString& language);
    void complainOf(const QString& error);

    const PictureOptions& m_options;
    Date m_today;
    const ExportFormat* m_format = nullptr;
    std::vector<AgreementAtHand> m_agreements;
    std::vector<Evaluation> m_evaluations;
    QString m_spoken;
    std::unique_ptr<Translation> m_translation;
    bool m_misused = false;
};

} // namespace pactline
