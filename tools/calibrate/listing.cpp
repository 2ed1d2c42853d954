#include <report/significance.hpp>

#include <calibrate/listing.hpp>

#include <map>

namespace calibrate {

namespace {

using calibration::daily_bands;

constexpr int kDecimals = 4;

std::optional<double> share(std::int64_t part, std::int64_t n) {
  if (n == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(n);
}

cli::Cell number(std::optional<double> value, int decimals = kDecimals) {
  return value ? cli::Cell::number(*value, decimals) : cli::Cell{};
}

cli::Cell infinite_or(double value) {
  return value < 1e300 ? cli::Cell::number(value, kDecimals) : cli::Cell{"inf"};
}

double in_points(std::int64_t profit) {
  return static_cast<double>(profit) / static_cast<double>(calibration::kPoint);
}

// A sum of nothing is not there.
cli::Cell points(std::int64_t profit, std::int64_t n) {
  return n == 0 ? cli::Cell{} : cli::Cell::number(in_points(profit), 2);
}

// Profit over what was staked, a point each.
cli::Cell roi(std::int64_t profit, std::int64_t n) {
  return n == 0 ? cli::Cell{}
                : cli::Cell::number(in_points(profit) / static_cast<double>(n), kDecimals);
}

cli::Row cells(const calibration::BandRecord& band) {
  const auto interval =
      report::wilson(static_cast<double>(band.wins), static_cast<double>(band.tips));
  return {band.tips,
          band.wins,
          number(share(band.wins, band.tips)),
          number(interval ? std::optional{interval->low} : std::nullopt),
          number(interval ? std::optional{interval->high} : std::nullopt),
          band.with_terms,
          band.with_terms == 0 ? cli::Cell{} : cli::Cell{band.places},
          number(share(band.places, band.with_terms)),
          band.priced,
          points(band.win_profit, band.priced),
          roi(band.win_profit, band.priced),
          band.each_way,
          points(band.each_way_profit, band.each_way),
          roi(band.each_way_profit, band.each_way)};
}

// Means of what was judged in a band.
struct Reliability {
  std::int64_t n = 0;
  std::int64_t won = 0;
  double said = 0;
  double chance = 0;
};

}  // namespace

Bands::Bands(cli::Format format, std::chrono::sys_days day)
    : table_{format,
             {"days", "market", "band", "tips", "wins", "win_rate", "low", "high", "with_terms",
              "places", "place_rate", "priced", "win_profit", "win_roi", "each_way",
              "each_way_profit", "each_way_roi"}},
      day_{day} {}

void Bands::add(const MarketPast& past) {
  add(past, true);
  add(past, false);
}

void Bands::add(const MarketPast& past, bool of_day) {
  std::map<std::size_t, calibration::BandRecord> bands;
  calibration::BandRecord all;
  for (const auto& pick : past.picks) {
    if (of_day && pick.day != day_) continue;
    all.add(pick.tip);
    if (const auto band = band_of(daily_bands(), pick.score)) bands[*band].add(pick.tip);
  }
  if (all.tips == 0) return;
  const auto print = [&](std::string name, const calibration::BandRecord& band) {
    cli::Row row{of_day ? format_date(day_) : "all", to_string(past.market), std::move(name)};
    for (auto& cell : cells(band)) row.push_back(std::move(cell));
    table_.add(std::move(row));
  };
  for (const auto& [band, record] : bands) print(to_string(daily_bands()[band]), record);
  print("all", all);
}

Figures::Figures(cli::Format format)
    : table_{format,
             {"market", "method", "figure", "band", "n", "before", "after", "won", "low", "high"}} {
}

void Figures::add(const market::Market& market, const calibration::Calibration& found) {
  std::map<std::size_t, Reliability> bands;
  for (const auto& one : found.judged) {
    const auto place = band_of(daily_bands(), one.score);
    if (!place) continue;
    auto& band = bands[*place];
    ++band.n;
    band.won += one.won ? 1 : 0;
    band.said += one.score;
    band.chance += one.chance;
  }
  const auto name = to_string(market);
  const auto method = method_of(found.curve);
  for (const auto& [place, band] : bands) {
    const auto n = static_cast<double>(band.n);
    const auto interval = report::wilson(static_cast<double>(band.won), n);
    table_.add({name, method, "mean", to_string(daily_bands()[place]), band.n,
                number(band.said / n), number(band.chance / n), number(share(band.won, band.n)),
                number(interval->low), number(interval->high)});
  }
  const auto n = found.after.n;
  const auto& [before, after] = std::tie(found.before, found.after);
  table_.add(
      {name, method, "brier", "all", n, number(before.brier), number(after.brier), {}, {}, {}});
  table_.add({name,
              method,
              "log_loss",
              "all",
              n,
              infinite_or(before.log_loss),
              infinite_or(after.log_loss),
              {},
              {},
              {}});
  table_.add({name, method, "ece", "all", n, number(before.ece), number(after.ece), {}, {}, {}});
}

}  // namespace calibrate
