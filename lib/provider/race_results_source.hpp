#pragma once

#include <provider/source.hpp>

namespace provider {

// Results of races, from files: in rpscrape's CSV and in Raceform's.
Source rpscrape_source();
Source raceform_source();

}  // namespace provider
