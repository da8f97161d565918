#pragma once

#include <QTranslator>

namespace pactline
{

/// Lets the program speak a language for as long as it lives. Needs an application object.
class Translation
{
public:
    /// An ISO 639-1 code; empty or unknown: English.
    explicit Translation(const QString& language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< for the words of Qt's own dialogs
};

} // namespace pactline
