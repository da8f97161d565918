#pragma once

#include "document/reader.h"

namespace pactline
{

// One function a list of the file. Each entry keeps its place even when it is broken, so that
// references to it resolve and one mistake gives one finding.

/// [agreement] and [view].
void readFrame(TableReader& root, AgreementParts& parts);
void readParties(TableReader& root, AgreementParts& parts);
void readInstruments(TableReader& root, AgreementParts& parts);
void readEvents(TableReader& root, AgreementParts& parts);
void readClauses(TableReader& root, AgreementParts& parts);
void readTerms(TableReader& root, AgreementParts& parts);
void readSeries(TableReader& root, AgreementParts& parts);
void readPresets(TableReader& root, AgreementParts& parts);
void readRecord(TableReader& root, AgreementParts& parts);

/// What a term is called: clause@instrument, or clause@instrument.part.
std::string termIdOf(const std::string& clause, const std::string& instrument,
                     const std::string& part);

/// What a file writes for a supposition, as a user would type it.
std::string supposedText(const TomlNode& node);

/// Findings for which the lists must be complete: order, cycles, what is never used.
void validate(const AgreementParts& parts, ReadContext& context);

/// Whether what a preset supposes is a scenario that holds together.
void checkPresets(const Agreement& agreement, ReadContext& context);

} // namespace pactline
