#pragma once

#include <provider/source.hpp>

namespace provider::betfair {

// Files of the exchange's history. Their ids are those that the exchange itself gives.
Source stream_source();

}  // namespace provider::betfair
