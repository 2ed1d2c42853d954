#include <calc/slip.hpp>
#include <settlement/rule4.hpp>

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string>

namespace calc {

Slip::Slip(const bets::Folds& folds, bool each_way)
    : ticket_{.id = bets::BetId{1},
              .placed_at = {},
              .stake = Money::from_minor(1),
              .folds = folds,
              .each_way = each_way} {}

void Slip::add(odds::Price price, const settlement::Graded& graded) {
  const auto event = static_cast<std::int64_t>(legs_.size()) + 1;
  ticket_.legs.push_back({.event = market::EventId{event},
                          .selection = {},
                          .price = price,
                          .place = bets::PlaceTerms{.places = 1, .fraction = graded.fraction},
                          .starts_at = {}});
  legs_.emplace_back(graded);
}

settlement::Return Slip::returned() const {
  return *settlement::return_of(ticket_, legs_);
}

void Slip::read_terms(const Input& input) {
  const auto* tax = input.spelling({"stake_tax", "tax"});
  ticket_.terms.stake_tax = share_of(input, tax);
  ticket_.terms.free_bet = input.flag_or("free_bet", false);
  if (input.has("max_payout")) most_ = stake_of(input, "max_payout");
  if (input.has("rounding")) rounding_ = input.parsed("rounding", parse_rounding);
  if (input.has("decimals")) {
    const auto decimals = input.whole("decimals");
    if (!rounding_) input.need("rounding");
    if (decimals > 6)
      throw Error{Exit::data, "{}: {} are too many", input.path("decimals"), decimals};
    ticket_.terms.decimals = static_cast<int>(decimals);
  }
}

Amounts Slip::amounts(Ratio stake, Ratio commission) const {
  const auto back = returned();
  auto gross = Exact{stake} * (back.win + back.place);
  if (most_) gross = std::min(gross, Exact{*most_});
  const Exact risked{ticket_.terms.free_bet ? Ratio{} : stake};
  const bool is_charged = commission != Ratio{} && gross > risked;
  const auto taken = is_charged ? (gross - risked) * Exact{commission} : Exact{};
  auto kept = gross - taken;
  if (rounding_) {
    std::int64_t unit = 1;
    for (int i = 0; i < ticket_.terms.decimals; ++i) unit *= 10;
    kept = Exact{Ratio{round(kept * Exact{Ratio{unit}}, *rounding_), unit}};
  }
  return {.returned = kept.value(),
          .commission = taken.value(),
          .profit = kept >= risked ? (kept - risked).value() : -(risked - kept).value()};
}

// A free bet is one whose stake stays with the book.
Exact Slip::winnings() const {
  auto free = ticket_;
  free.terms.free_bet = true;
  const auto back = *settlement::return_of(free, legs_);
  return back.win + back.place;
}

Ratio stake_of(const Input& input, const char* key) {
  const auto stake = input.exact(key);
  if (stake < Ratio{}) throw Error{Exit::data, "{}: below 0", input.path(key)};
  return stake;
}

Ratio share_of(const Input& input, const char* key) {
  if (!input.has(key)) return {};
  const auto share = input.exact(key);
  if (share >= Ratio{} && share < Ratio{1}) return share;
  throw Error{Exit::data, "{}: a share from 0 to 1 is expected", input.path(key)};
}

double amount(Ratio stake, const Exact& per_unit) {
  return (Exact{stake} * per_unit).value();
}

double profit(Ratio stake, const Exact& per_unit) {
  const Exact one{Ratio{1}};
  return per_unit >= one ? amount(stake, per_unit - one) : -amount(stake, one - per_unit);
}

Ratio rule4_of(const Input& input) {
  static const Ratio kMost{90, 100};
  const auto* list = input.spelling({"deductions", "rule4_deductions"});
  const auto* pence = input.spelling({"rule4_pence", "r4_pence"});
  const auto* share = input.spelling({"rule4", "r4", "rule4_deduction"});
  if (input.has(list) + input.has(pence) + input.has(share) > 1) {
    throw Error{Exit::data, "{}: a deduction is said twice", input.path(share)};
  }
  if (input.has(list)) {
    std::vector<Ratio> all;
    for (const auto one : input.exact_list(list)) all.push_back(one / Ratio{100});
    return input.named(list, [&] { return settlement::rule4_total(all); });
  }
  const auto* key = input.has(pence) ? pence : share;
  if (!input.has(key)) return {};
  const auto deduction = input.fraction(key) / Ratio{key == pence ? 100 : 1};
  if (deduction >= Ratio{} && deduction <= kMost) return deduction;
  throw Error{Exit::data, "{}: not a deduction of 0 to 90p in the pound", input.path(key)};
}

std::optional<Ratio> place_fraction_of(const Input& input) {
  const auto* fraction =
      input.spelling({"place_fraction", "fraction", "frac", "terms", "place_terms"});
  const auto* divisor = input.spelling({"place_divisor", "each_way_divisor", "divisor"});
  if (!input.has(fraction) && !input.has(divisor)) return std::nullopt;
  const auto* key = input.has(fraction) ? fraction : divisor;
  const auto given = input.fraction(key);
  if (given > Ratio{}) {
    const auto share = key == fraction ? given : Ratio{1} / given;
    if (share <= Ratio{1}) return share;
  }
  throw Error{Exit::data, "{}: not a fraction of the winnings", input.path(key)};
}

odds::Price odds_of(const Input& input) {
  return input.any_price(input.spelling(
      {"odds", "price", "odds_decimal", "decimal_odds", "odds_fractional", "fractional_odds"}));
}

std::int64_t sharing_of(const Input& input) {
  const auto* key = input.spelling({"dead_heat", "tied", "dead_heat_runners"});
  if (!input.has(key)) return 1;
  const auto sharing = input.whole(key);
  if (sharing < 1) throw Error{Exit::data, "{}: 1 or more is expected", input.path(key)};
  return sharing;
}

bool is_void(const Input& input) {
  bool any = false;
  for (const auto* key : {"non_runner", "void_race", "void", "abandoned", "walkover"}) {
    any = input.flag_or(key, false) || any;
  }
  return any;
}

settlement::Graded placed_too(const settlement::Factor& paid) {
  auto place = paid;
  place.dead_heat = Ratio{1};
  return {.win = paid, .place = place};
}

settlement::Graded parse_result(std::string_view text, const settlement::Factor& paid) {
  std::string name{text};
  for (auto& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const auto is_any = [&](std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
  };
  const auto both = [](const settlement::Factor& factor) {
    return settlement::Graded{.win = factor, .place = factor};
  };
  if (is_any({"won", "win", "winner"})) return placed_too(paid);
  if (is_any({"placed", "place"})) return {.win = settlement::lost(), .place = paid};
  if (is_any({"lost", "lose", "loss", "loser"})) return both(settlement::lost());
  if (is_any({"void", "nr", "non_runner", "push"})) return both(settlement::void_bet());
  if (is_any({"half_won", "half_win"})) {
    return both({.won = true, .void_share = {1, 2}, .outcome = bets::Outcome::half_win});
  }
  if (is_any({"half_lost", "half_loss"})) {
    return both({.void_share = {1, 2}, .outcome = bets::Outcome::half_loss});
  }
  throw Error{Exit::data, "no such result: '{}' (won, placed, lost, void, half_won, half_lost)",
              text};
}

}  // namespace calc
