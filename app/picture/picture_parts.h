#pragma once

#include <QString>

namespace pactline
{

/// Told of the parts of a picture while it is painted, by who keeps them apart: layers of a
/// drawing that somebody will edit.
class PictureParts
{
public:
    virtual ~PictureParts() = default;

    /// What is painted from here on belongs to this part, until its end; parts nest.
    virtual void begin(const QString& id, const QString& name) = 0;
    virtual void end() = 0;
};

/// Everything painted while it lives belongs to the part. `parts` may be null.
class PicturePart
{
public:
    PicturePart(PictureParts* parts, const QString& id, const QString& name) : m_parts(parts)
    {
        if (parts)
            parts->begin(id, name);
    }
    PicturePart(const PicturePart&) = delete;
    PicturePart& operator=(const PicturePart&) = delete;
    ~PicturePart()
    {
        if (m_parts)
            m_parts->end();
    }

private:
    PictureParts* m_parts;
};

} // namespace pactline
