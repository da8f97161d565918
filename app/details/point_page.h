#pragma once

#include "details/details_page.h"

namespace pactline
{

/// The page of one number of a series: what it is, of when, how well it is known, who says so.
std::unique_ptr<DetailsPage> makePointPage(Session& session, const PointIndex& point);

} // namespace pactline
