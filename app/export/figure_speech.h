#pragma once

#include <QString>

#include <memory>

namespace pactline
{

/// Lets what is asked for while it lives be said in a figure's language, which may be another than
/// the windows'. These do not notice.
class FigureSpeech
{
public:
    /// Both are ISO 639-1 codes; nothing happens where they are the same.
    FigureSpeech(const QString& figure, const QString& windows);
    ~FigureSpeech();
    FigureSpeech(const FigureSpeech&) = delete;
    FigureSpeech& operator=(const FigureSpeech&) = delete;

private:
    class Hush;
    class Speaker;

    std::unique_ptr<Hush> m_hush;
    std::unique_ptr<Speaker> m_speaker;
};

} // namespace pactline
