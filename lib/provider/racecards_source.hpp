#pragma once

#include <provider/source.hpp>

namespace provider::racecards {

// Cards of races, from the files that rpscrape writes.
Source source();

}  // namespace provider::racecards
