#pragma once

#include "document/load.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pactline
{

/// An agreement that could be read, and what of its file it was read from.
struct Document {
    QString file; ///< absolute; empty for the shipped one
    std::shared_ptr<const Agreement> agreement;
    QByteArray digest; ///< of the file's bytes: whether it is still the same
    QDateTime written; ///< when that version of the file was written
};

/// What came of reading a document.
struct DocumentRead {
    Document document; ///< without an agreement where there are errors
    std::vector<Diagnostic> findings;
    bool missing = false; ///< there is no such file

    int count(Severity severity) const;
};

/// Reads the file; without a name the agreement that the program ships.
DocumentRead readDocument(const QString& file);

/// How the document is called where there is little room: its file's name.
QString shortName(const QString& file);

} // namespace pactline
