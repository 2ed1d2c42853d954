#pragma once

#include <provider/source.hpp>

namespace provider::ndjson {

// Our own lines, from a file or from standard input.
Source source();

}  // namespace provider::ndjson
