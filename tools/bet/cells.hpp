#pragma once

#include <cli/table.hpp>
#include <odds/price.hpp>

#include <optional>

namespace bet {

inline cli::Cell price(const std::optional<odds::Price>& price) {
  return price ? cli::Cell::number_text(to_string(*price)) : cli::Cell{};
}

inline cli::Cell rate(std::optional<double> value) {
  return value ? cli::Cell::number(*value, 4) : cli::Cell{};
}

}  // namespace bet
