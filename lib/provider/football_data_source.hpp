#pragma once

#include <provider/source.hpp>

namespace provider::football_data {

// The CSV files of football-data.co.uk.
Source source();

}  // namespace provider::football_data
