// Whether how fast the price was moving when a bet was placed says what it was worth.

#include <report/closing.hpp>
#include <report/moments.hpp>
#include <signals/steam.hpp>
#include <signals/velocity.hpp>
#include <store/price_changes.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>

#include <array>

namespace roi {

namespace {

// Bets by the change of their price, in points an hour; positive: it was getting better.
struct Band {
  std::string_view name;
  report::ClosingTally close;
};

struct Row {
  std::string_view velocity;
  report::ClosingValue close;
  std::optional<report::Correlation> correlation = {};
};

constexpr Column<Row> kOfVelocity[] = {
    {"velocity", [](const Row& r) { return cli::Cell{r.velocity}; }},
    {"clv_n", [](const Row& r) { return cli::Cell{r.close.known}; }},
    {"clv_mean", [](const Row& r) { return rate(r.close.mean); }},
    {"clv_low", [](const Row& r) { return low(r.close.mean_interval); }},
    {"clv_high", [](const Row& r) { return high(r.close.mean_interval); }},
    {"clv_positive", [](const Row& r) { return rate(r.close.positive); }},
    {"r", [](const Row& r) { return r.correlation ? rate(r.correlation->r) : cli::Cell{}; }},
    {"p", [](const Row& r) { return r.correlation ? rate(r.correlation->p) : cli::Cell{}; }},
};

class Velocities {
 public:
  explicit Velocities(const Request& request) : changes_{request.db, request.cli.now} {}

  // Of an event, those whose close is known.
  void add(std::vector<bets::Record> event) {
    std::erase_if(event, [](const bets::Record& bet) {
      return !bet.settled || !bet.settled->clv || bet.way != market::Way::back || !bet.is_single;
    });
    all_.add(event);
    std::array<std::vector<bets::Record>, 4> split;
    for (const auto& bet : event) {
      const auto velocity = velocity_of(bet);
      if (velocity) pairs_.add(*velocity, *bet.settled->clv);
      split[band_of(velocity)].push_back(bet);
    }
    for (std::size_t i = 0; i < split.size(); ++i) bands_[i].close.add(split[i]);
  }

  void print(const Request& request) const {
    Report<Row> table{request, kOfVelocity};
    for (const auto& band : bands_) table.add({band.name, band.close.closing_value()});
    table.add({"all", all_.closing_value(), pairs_.correlation()});
    table.finish();
  }

  std::int64_t known() const { return pairs_.n(); }
  std::int64_t bets() const { return all_.closing_value().known; }

 private:
  static constexpr double kFast = 0.5;

  static std::size_t band_of(std::optional<double> velocity) {
    if (!velocity) return 3;
    return *velocity < -kFast ? 0 : *velocity > kFast ? 2 : 1;
  }

  // Nothing of a market in which no side is the first.
  std::optional<double> velocity_of(const bets::Record& bet) {
    const auto& s = bet.selection;
    const auto sides = outcomes(s.market);
    if (s.subject || sides.size() != 2) return std::nullopt;
    const auto series = signals::series_of(
        s.market,
        changes_.of(bet.event, s.market, bet.placed_at - signals::kLookBack, bet.placed_at));
    const auto velocity = signals::velocity(series, bet.placed_at);
    if (!velocity) return std::nullopt;
    return s.side == sides.front() ? *velocity : -*velocity;
  }

  store::PriceChanges changes_;
  report::Pairs pairs_;
  report::ClosingTally all_;
  std::array<Band, 4> bands_{
      {{"below -0.5", {}}, {"within 0.5", {}}, {"above 0.5", {}}, {"unknown", {}}}};
};

}  // namespace

std::string print_velocity(const Request& request) {
  Velocities velocities{request};
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) velocities.add(event);
  velocities.print(request);
  return fmt::format("bets={} known={}", velocities.bets(), velocities.known());
}

}  // namespace roi
