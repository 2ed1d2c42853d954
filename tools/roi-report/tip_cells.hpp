#pragma once

#include <books/tips.hpp>
#include <cli/table.hpp>

#include <roi-report/reports.hpp>

#include <cstdint>
#include <optional>

namespace roi {

inline books::Desk desk_of(const Request& request) {
  return {request.db, request.config, request.mode, request.zone, request.cli.now};
}

inline cli::Cell price(const std::optional<odds::Price>& price) {
  return price ? cli::Cell::number_text(to_string(*price)) : cli::Cell{};
}

inline cli::Cell points(std::int64_t millionths) {
  return cli::Cell::number_text(report::points(millionths));
}

inline cli::Cell profit(const std::optional<report::Return>& settled) {
  return settled ? points(settled->profit) : cli::Cell{};
}

inline cli::Cell percent(const std::optional<double>& share) {
  return share ? cli::Cell::number(100 * *share, 2) : cli::Cell{};
}

inline cli::Cell less(const std::optional<odds::Price>& a, const std::optional<odds::Price>& b) {
  return a && b ? cli::Cell::number(a->decimal() - b->decimal(), 2) : cli::Cell{};
}

// 100 x the advised price over the exchange's starting price.
inline cli::Cell value_of(const report::Tip& tip) {
  return tip.advised && tip.bsp
             ? cli::Cell::number(100 * tip.advised->decimal() / tip.bsp->decimal(), 1)
             : cli::Cell{};
}

// "14:30", where the desk is.
inline std::string local_time(UtcTime at, const Zone& zone) {
  return zone.format(at).substr(11, 5);
}

}  // namespace roi
