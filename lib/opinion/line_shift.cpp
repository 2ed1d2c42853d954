#include <odds/value.hpp>
#include <opinion/line_shift.hpp>

#include <cmath>

namespace opinion {

namespace {

// A bet wins above this number: of its own margin, of the total, or of the total's negative.
double threshold(market::Side side, market::Line line) {
  const double points = static_cast<double>(line.quarters) / 4;
  return side == market::Side::over ? points : -points;
}

// Without pushes; nothing off the half points.
std::optional<double> above(double mean, double threshold, double deviation) {
  const auto chances = odds::over_normal(mean, threshold, deviation);
  if (!chances) return std::nullopt;
  return chances->win / (chances->win + chances->lose);
}

}  // namespace

std::optional<double> deviation_around_line(std::string_view league, const market::Market& market) {
  if (league != "basketball_nba" || !market.period.is_game()) return std::nullopt;
  if (market.unit != market::Unit::own) return std::nullopt;
  if (market.kind == market::Kind::spread) return 11.8;
  if (market.kind == market::Kind::total) return 17.4;
  return std::nullopt;
}

std::optional<double> shifted(double probability, market::Side side, market::Line from,
                              market::Line to, double deviation) {
  const double here = threshold(side, from);
  const double there = threshold(side, to);
  if (std::fabs(here - there) > deviation / 2) return std::nullopt;
  if (!above(here, here, deviation) || !above(here, there, deviation)) return std::nullopt;
  double low = here - 8 * deviation;
  double high = here + 8 * deviation;
  for (int n = 0; n < 60; ++n) {  // the chance grows with the mean
    const double middle = (low + high) / 2;
    (*above(middle, here, deviation) < probability ? low : high) = middle;
  }
  return above(low, there, deviation);
}

}  // namespace opinion
