#include "market.hpp"

#include <algorithm>
#include <cmath>

namespace demo::racing {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr double kPower = 0.93;  // too little on favourites, too much on long shots
constexpr double kLasting = 0.20;
constexpr double kFading = 0.15;
constexpr double kFlicker = 0.012;
constexpr double kOfBookmaker = 0.12;
constexpr double kBookSum = 1.08;
constexpr minutes kEight = 8h;

// The exchange's steps: up to a price, in hundredths, how far apart.
struct Step {
  int until;
  int size;
};
constexpr auto kSteps = std::to_array<Step>({{200, 1},
                                             {300, 2},
                                             {400, 5},
                                             {600, 10},
                                             {1000, 20},
                                             {2000, 50},
                                             {3000, 100},
                                             {5000, 200},
                                             {10000, 500},
                                             {100000, 1000}});

int step_at(int price) {
  const auto* const found =
      std::ranges::find_if(kSteps, [&](Step one) { return price < one.until; });
  return found == kSteps.end() ? 1000 : found->size;
}

// The longest price of the exchange that is no longer.
int tick_below(double decimal) {
  const int price = std::clamp(static_cast<int>(decimal * 100 + 1e-6), 101, 100000);
  return price - price % step_at(price);
}

constexpr auto kFractions = std::to_array<Fraction>({
    {1, 10},  {1, 8},  {1, 6},   {1, 5},   {2, 9},   {1, 4},   {2, 7},  {3, 10}, {1, 3},  {4, 11},
    {2, 5},   {4, 9},  {1, 2},   {8, 15},  {4, 7},   {8, 13},  {4, 6},  {8, 11}, {4, 5},  {5, 6},
    {10, 11}, {1, 1},  {11, 10}, {6, 5},   {5, 4},   {11, 8},  {6, 4},  {13, 8}, {7, 4},  {15, 8},
    {2, 1},   {9, 4},  {5, 2},   {11, 4},  {3, 1},   {10, 3},  {7, 2},  {4, 1},  {9, 2},  {5, 1},
    {11, 2},  {6, 1},  {13, 2},  {7, 1},   {15, 2},  {8, 1},   {9, 1},  {10, 1}, {11, 1}, {12, 1},
    {14, 1},  {16, 1}, {18, 1},  {20, 1},  {22, 1},  {25, 1},  {28, 1}, {33, 1}, {40, 1}, {50, 1},
    {66, 1},  {80, 1}, {100, 1}, {125, 1}, {150, 1}, {200, 1},
});

// The longest of the trade's prices that is no longer.
Fraction fraction_below(double to_one) {
  auto found = kFractions.front();
  for (const auto& one : kFractions) {
    if (one.numerator <= to_one * one.denominator + 1e-9) found = one;
  }
  return found;
}

// Tattersalls' rule 4(c): up to so much to one, so many pence.
struct Band {
  Fraction until;
  int pence;
};
constexpr auto kRule4 = std::to_array<Band>({{{1, 9}, 90},
                                             {{2, 11}, 85},
                                             {{1, 4}, 80},
                                             {{3, 10}, 75},
                                             {{2, 5}, 70},
                                             {{8, 15}, 65},
                                             {{8, 13}, 60},
                                             {{4, 5}, 55},
                                             {{20, 21}, 50},
                                             {{6, 5}, 45},
                                             {{6, 4}, 40},
                                             {{7, 4}, 35},
                                             {{9, 4}, 30},
                                             {{3, 1}, 25},
                                             {{4, 1}, 20},
                                             {{11, 2}, 15},
                                             {{9, 1}, 10},
                                             {{14, 1}, 5}});

void scale_to(std::vector<double>& chances, double sum) {
  double all = 0;
  for (const double chance : chances) all += chance;
  for (double& chance : chances) chance *= sum / all;
}

}  // namespace

Market::Market(const Race& race, std::uint64_t seed) : race_{race}, random_{seed} {
  turnover_ = static_cast<std::int64_t>(5'000'000 * (0.4 + random_.uniform()));
  for (std::size_t i = 0; i < race.runners.size(); ++i) {
    View view{.lasting = kLasting * random_.normal(),
              .fading = kFading * std::clamp(random_.normal(), -1.6, 1.6),
              .flicker = 0,
              .of_bookmaker = kOfBookmaker * random_.normal(),
              .size = 0};
    view.size = 100 * static_cast<std::int64_t>(20 + 380 * random_.uniform());
    views_.push_back(view);
  }
  plan_plunges();
}

// ---- money that knows ----

// One race of four has a horse whose price falls by 30% or 50% and more: at once, or step by
// step; of six of them one falls without money.
void Market::plan_plunges() {
  constexpr auto kKinds = std::to_array<Plunge>({
      {0, {0.40, 0.40, 0.40}, true},
      {0, {0, 0.40, 0.40}, true},
      {0, {0, 0, 0.40}, true},
      {0, {0.58, 0.58, 0.58}, true},
      {0, {0.40, 0.40, 0.60}, true},
      {0, {0.40, 0.40, 0.40}, false},
  });
  const double is_planned = random_.uniform();
  const auto& kind = kKinds[static_cast<std::size_t>(random_.uniform() * kKinds.size())];
  if (is_planned >= 0.25) return;
  const auto settled = chances(race_.off, false);
  for (std::size_t i = 0; i < settled.size(); ++i) {
    if (race_.runners[i].out || settled[i] < 0.14 || settled[i] > 0.4) continue;
    plunges_.push_back(kind);
    plunges_.back().runner = i;
    views_[i].fading = 0;
    return;
  }
}

// How much of the chance that it has in the end is in the price already.
double Market::held_back(const Plunge& plunge, minutes at) const {
  constexpr std::array<minutes, 3> kBefore{65min, 35min, 15min};
  double fallen = 0;
  for (std::size_t i = 0; i < kBefore.size(); ++i) {
    if (at >= race_.off - kBefore[i]) fallen = plunge.falls[i];
  }
  return (1 - plunge.falls.back()) / (1 - fallen);
}

// ---- what it thinks ----

std::vector<double> Market::chances(minutes at, bool with_flicker) const {
  const double left = std::clamp(static_cast<double>((race_.off - at).count()) /
                                     static_cast<double>((race_.off - kEight - 5min).count()),
                                 0.0, 1.0);
  const double fade = 0.25 + 0.75 * left;
  std::vector<double> chances;
  for (std::size_t i = 0; i < views_.size(); ++i) {
    const auto& view = views_[i];
    const bool is_plunging =
        std::ranges::any_of(plunges_, [&](const Plunge& plunge) { return plunge.runner == i; });
    const double flicker = with_flicker && !is_plunging ? view.flicker : 0;
    chances.push_back(power(race_.runners[i].chance, kPower) *
                      exponential(view.lasting + view.fading * fade + flicker));
  }
  scale_to(chances, 1);
  for (const auto& plunge : plunges_) {
    const double in_the_end = chances[plunge.runner];
    const double now = in_the_end * held_back(plunge, at);
    scale_to(chances, (1 - now) / (1 - in_the_end));
    chances[plunge.runner] = now;
  }
  for (std::size_t i = 0; i < chances.size(); ++i) {
    const auto out = race_.runners[i].out;
    if (out && *out <= at) chances[i] = 0;
  }
  scale_to(chances, 1);
  return chances;
}

int Market::factor(std::size_t runner) const {
  const auto at = *race_.runners[runner].out - 1min;
  return static_cast<int>(std::round(100'000 * chances(at, false)[runner]));
}

std::vector<Offer> Market::look(minutes at) {
  for (auto& view : views_) {
    const double drawn = random_.normal();
    if (random_.uniform() < 0.3) view.flicker = kFlicker * drawn;
  }
  const auto thought = chances(at, true);
  const double done = exponential(-static_cast<double>((race_.off - at).count()) / 60.0) *
                      static_cast<double>(turnover_);
  std::vector<Offer> offers;
  for (std::size_t i = 0; i < thought.size(); ++i) {
    const auto& runner = race_.runners[i];
    Offer offer{.is_out = runner.out && *runner.out <= at,
                .factor = 0,
                .back = 0,
                .lay = 0,
                .size = views_[i].size,
                .matched = static_cast<std::int64_t>(done * race_.runners[i].chance)};
    if (offer.is_out) {
      offer.factor = factor(i);
    } else {
      offer.factor = static_cast<int>(std::round(100'000 * thought[i]));
      offer.back = tick_below(0.993 / thought[i]);
      offer.lay = offer.back + step_at(offer.back);
      while (offer.lay < 100.7 / thought[i]) offer.lay += step_at(offer.lay);
    }
    for (const auto& plunge : plunges_) {
      if (plunge.runner != i) continue;
      constexpr std::int64_t kThin = 30'000;
      const bool has_begun = held_back(plunge, at) > held_back(plunge, kEight);
      offer.matched = plunge.is_matched ? offer.matched + (has_begun ? 120'000 : 0)
                                        : std::min(offer.matched, kThin);
    }
    offers.push_back(offer);
  }
  return offers;
}

// ---- the trade ----

std::vector<Fraction> Market::bookmaker(minutes at) const {
  auto thought = chances(at, false);
  for (std::size_t i = 0; i < thought.size(); ++i) {
    thought[i] *= exponential(views_[i].of_bookmaker);
  }
  scale_to(thought, kBookSum);
  std::vector<Fraction> prices(thought.size(), Fraction{0, 1});
  for (std::size_t i = 0; i < thought.size(); ++i) {
    if (thought[i] > 0) prices[i] = fraction_below(1 / thought[i] - 1);
  }
  return prices;
}

Fraction Market::price_when_out(std::size_t runner) const {
  return bookmaker(*race_.runners[runner].out - 1min)[runner];
}

int Market::deduction(std::size_t runner) const {
  const auto price = price_when_out(runner);
  for (const auto& [until, pence] : kRule4) {
    if (price.numerator * until.denominator <= until.numerator * price.denominator) return pence;
  }
  return 0;
}

std::vector<Fraction> Market::starting_prices() const {
  return bookmaker(race_.off);
}

double Market::exchange_starting_price(std::size_t runner) const {
  return 1 / chances(race_.off, true)[runner];
}

}  // namespace demo::racing
