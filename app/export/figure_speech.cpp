#include "export/figure_speech.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace pactline
{

/// Keeps from the windows that the language changes: they would say everything anew.
class FigureSpeech::Hush : public QObject
{
public:
    Hush() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        return watched == qApp && event->type() == QEvent::LanguageChange;
    }
};

/// What has no translation is English: it is not left to the windows' language.
class FigureSpeech::Speaker : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }
};

FigureSpeech::FigureSpeech(const QString& figure, const QString& windows)
{
    if (figure == windows)
        return;
    m_hush = std::make_unique<Hush>();
    m_speaker = std::make_unique<Speaker>();
    if (m_speaker->load(QStringLiteral(":/i18n/pactline_") + figure))
        QCoreApplication::installTranslator(m_speaker.get());
}

FigureSpeech::~FigureSpeech()
{
    if (m_speaker)
        QCoreApplication::removeTranslator(m_speaker.get());
}

} // namespace pactline
