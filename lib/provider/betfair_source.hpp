#pragma once

#include <provider/source.hpp>

namespace provider::betfair {

// The markets to win today's races in Great Britain and Ireland.
Source source();

}  // namespace provider::betfair
