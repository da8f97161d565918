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
    /// Sets what it translates as the language's printers do: translators need not think of it.
    class Typesetter : public QTranslator
    {
    public:
        QString translate(const char* context, const char* source, const char* disambiguation,
                          int count) const override;
    };

    Typesetter m_ours;
    QTranslator m_qts; ///< for the words of Qt's own dialogs
};

} // namespace pactline
