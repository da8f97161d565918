#include "theme/span_style.h"

namespace pactline
{
namespace
{

SpanTexture textureInForce(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return SpanTexture::Solid;
    case Standing::Reported:
        return SpanTexture::Hatched;
    case Standing::Inferred:
        return SpanTexture::Dashed;
    }
    return SpanTexture::Solid;
}

} // namespace

SpanTexture textureOf(ClauseState state, Standing standing)
{
    switch (state) {
    case ClauseState::NotYetAgreed:
        return SpanTexture::None;
    case ClauseState::InForce:
        return textureInForce(standing);
    case ClauseState::Lapsed:
    case ClauseState::Expired:
    case ClauseState::Ended:
        return SpanTexture::Line;
    case ClauseState::Unknown:
        return SpanTexture::Faint;
    }
    return SpanTexture::None;
}

} // namespace pactline
