#pragma once

#include <base/zone.hpp>
#include <market/listing.hpp>
#include <provider/csv.hpp>
#include <provider/football_data_columns.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace provider::football_data {

// The last Tuesday or Friday, 15:00 in London, before the kick-off: when the
// site collects its prices.
UtcTime collected_before(const Zone& london, UtcTime kick_off);

// Where a header puts what.
struct Layout {
  std::size_t division = 0;                // or the country, where there is one
  std::optional<std::size_t> competition;  // only beside a country
  std::size_t date = 0;
  std::optional<std::size_t> time;
  std::size_t home = 0;
  std::size_t away = 0;
  std::optional<std::size_t> home_goals;
  std::optional<std::size_t> away_goals;
  std::optional<std::size_t> outcome;
  std::optional<std::size_t> home_goals_h1;  // at half-time
  std::optional<std::size_t> away_goals_h1;
  PriceColumns prices;
  std::size_t width = 0;
};

// Absent when the record is no header of the site's.
std::optional<Layout> layout_of(const std::vector<std::string_view>& header);

// One file of the site, match by match. A header in the middle of it, as two
// seasons in one file have, holds for the records below it.
class Sheet {
 public:
  // Throws Error{Exit::data}: no CSV, or none with the site's columns.
  Sheet(std::string_view csv, std::string_view file);

  // The next match that can be told; what cannot be is listed in `skipped`.
  std::optional<market::Fixture> next(std::vector<market::Skipped>& skipped);

  const Layout& layout() const { return layout_; }
  const Zone& london() const { return london_; }

  // The last match's field, empty where the record ends before it.
  std::string_view field(std::optional<std::size_t> column) const;
  std::string place(std::string_view column = {}) const { return reader_.place(column); }

 private:
  bool next_record(std::vector<market::Skipped>& skipped);
  bool take_header(std::vector<market::Skipped>* skipped);
  market::Fixture fixture() const;

  // Date and time as they are written; some files have both in one column.
  std::pair<std::string_view, std::string_view> moment() const;

  Zone london_{"Europe/London"};
  CsvReader reader_;
  Layout layout_;
  std::vector<market::Skipped> of_header_;
  std::set<std::string> seen_;
};

}  // namespace provider::football_data
