#include "text/translation.h"

#include "text/typesetting.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace pactline
{

QString Translation::Typesetter::translate(const char* context, const char* source,
                                           const char* disambiguation, int count) const
{
    return typeset(QTranslator::translate(context, source, disambiguation, count),
                   language().left(2));
}

Translation::Translation(const QString& language)
{
    const QString code = language.isEmpty() ? QStringLiteral("en") : language;
    if (m_ours.load(QStringLiteral(":/i18n/pactline_") + code))
        QCoreApplication::installTranslator(&m_ours);
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qts.load(QStringLiteral("qtbase_") + code, qts))
        QCoreApplication::installTranslator(&m_qts);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace pactline
