#include <calc/ops.hpp>
#include <calc/slip.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/dead_heat.hpp>
#include <settlement/places.hpp>
#include <settlement/rule4.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace calc {

namespace {

using settlement::Factor;
using settlement::Graded;
using settlement::ShortField;

enum class Racing { win, each_way, place };

Racing racing_of(const Input& input) {
  const auto text = input.text_or("type", "win");
  if (text == "win") return Racing::win;
  if (text == "each_way" || text == "each-way" || text == "ew") return Racing::each_way;
  if (text == "place" || text == "place_leg") return Racing::place;
  throw Error{Exit::data, "{}: no such bet: '{}' (win, each_way, place)", input.path("type"), text};
}

// How the runner finished, as far as the question says.
struct Finish {
  bool is_off = false;                 // no race, or no runner
  std::optional<std::int64_t> rank;    // nothing: it did not finish
  std::int64_t sharing = 1;            // the rank, itself included
  std::optional<std::int64_t> places;  // where said in the same words
  std::optional<Ratio> win_heat;       // parts of the stake that are left, where said so
  std::optional<Ratio> place_heat;
};

// A number, or a code: "PU", "F", "DSQ".
std::optional<std::int64_t> rank_of(const Input& input, const char* key) {
  if (!input.has_text(key)) {
    const auto rank = input.whole(key);
    if (rank > 0) return rank;
    throw Error{Exit::data, "{}: 1 or more is expected", input.path(key)};
  }
  const auto code = input.text(key);
  const auto is_letter = [](unsigned char c) { return std::isalpha(c) != 0; };
  if (!code.empty() && std::ranges::all_of(code, is_letter)) return std::nullopt;
  throw Error{Exit::data, "{}: neither a position nor a code: '{}'", input.path(key), code};
}

// "3rd of 3 places, 2 runners": rank, places and how many share the rank.
std::array<std::int64_t, 3> read_words(const std::string& text) {
  std::vector<std::int64_t> numbers;
  bool inside = false;
  for (const char c : text) {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit && !inside) numbers.push_back(0);
    if (is_digit) numbers.back() = std::min<std::int64_t>(10 * numbers.back() + (c - '0'), 10'000);
    inside = is_digit;
  }
  if (numbers.size() == 3) return {numbers[0], numbers[1], numbers[2]};
  throw Error{Exit::data, "not as in '3rd of 3 places, 2 runners': '{}'", text};
}

std::optional<Ratio> heat_of(const Input& input, const char* key) {
  if (!input.has(key)) return std::nullopt;
  const auto heat = input.fraction(key);
  if (heat > Ratio{} && heat <= Ratio{1}) return heat;
  throw Error{Exit::data, "{}: not a part of the stake", input.path(key)};
}

Finish finish_of(const Input& input) {
  Finish finish{.is_off = is_void(input),
                .sharing = sharing_of(input),
                .win_heat = heat_of(input, "dh_win"),
                .place_heat = heat_of(input, "dh_place")};
  const auto* key = input.spelling({"position", "pos", "finish"});
  if (input.has("dead_heat_for")) {
    const auto [rank, places, sharing] = input.parsed("dead_heat_for", read_words);
    finish.rank = rank;
    finish.places = places;
    finish.sharing = sharing;
  } else if (!finish.is_off || input.has(key)) {
    finish.rank = rank_of(input, key);
  }
  return finish;
}

Factor among(std::int64_t places, const Finish& finish, std::optional<Ratio> heat,
             Ratio deduction) {
  if (finish.is_off) return settlement::void_bet();
  if (!finish.rank) return settlement::lost();
  auto factor = settlement::grade_rank(places, *finish.rank, finish.sharing);
  if (factor.won && heat) factor.dead_heat = *heat;
  factor.deduction = deduction;
  return factor;
}

// The fewest of those that are said.
std::optional<std::int64_t> places_of(const Input& input, const Finish& finish) {
  auto fewest = finish.places;
  for (const auto* key : {"places", "places_at_bet", "places_paid"}) {
    if (!input.has(key)) continue;
    const auto places = input.whole(key);
    if (places < 1) throw Error{Exit::data, "{}: 1 or more is expected", input.path(key)};
    fewest = std::min(places, fewest.value_or(places));
  }
  return fewest;
}

ShortField short_field_of(const Input& input) {
  const auto* key = input.spelling({"ew_short_field", "short_field", "policy"});
  const auto name = input.text_or(key, "all_to_win");
  if (name == "all_to_win") return ShortField::all_to_win;
  if (name == "void_place") return ShortField::void_place;
  throw Error{Exit::data, "{}: neither all_to_win nor void_place: '{}'", input.path(key), name};
}

struct Terms {
  std::int64_t places = 1;
  Ratio fraction{1};
  bool is_void = false;  // the place half comes back
};

// As they are said; what is not, as the table has it for "runners" and "handicap".
Terms terms_of(const Input& input, const Finish& finish) {
  const auto fraction = place_fraction_of(input);
  const auto places = places_of(input, finish);
  const auto short_field = short_field_of(input);
  if (!input.has("runners")) {
    input.passes_over({"handicap"});
    if (!fraction) throw Error{Exit::data, "{}: missing", input.path("place_fraction")};
    if (!places) throw Error{Exit::data, "{}: missing", input.path("places")};
    return {.places = *places, .fraction = *fraction};
  }
  const auto runners = input.whole("runners");
  const auto is_handicap = input.flag_or("handicap", false);
  const auto standard =
      input.named("runners", [&] { return settlement::standard_terms(runners, is_handicap); });
  if (!standard) return {.is_void = short_field == ShortField::void_place};
  if (settlement::depends_on_handicap(runners) && !(places && fraction)) {
    input.need("handicap");
  }
  return {.places = places.value_or(standard->places),
          .fraction = fraction.value_or(standard->fraction)};
}

// The total; of one half where it is said so.
Ratio racing_stake(const Input& input, Racing racing) {
  const auto* half = input.spelling({"unit_stake", "stake_per_leg"});
  const auto* total = input.spelling({"total_stake", "total", "stake"});
  if (!input.has(half)) return stake_of(input, total);
  if (input.has(total)) {
    throw Error{Exit::data, "{}: said already as {}", input.path(half), total};
  }
  return stake_of(input, half) * Ratio{racing == Racing::each_way ? 2 : 1};
}

const char* status_of(const Graded& graded) {
  if (graded.win.outcome == bets::Outcome::void_bet) return "VOID";
  if (graded.win.won) return "WIN";
  return graded.place && graded.place->won ? "PLACE" : "LOSE";
}

void set_racing(Output& output, const Slip& slip, Ratio stake, Ratio commission) {
  const auto back = slip.returned();
  const auto kept = slip.amounts(stake, commission);
  output.set("stake", stake.value())
      .set("return", kept.returned)
      .set("profit", kept.profit)
      .set("commission", kept.commission)
      .set("win_return", amount(stake, back.win))
      .set("place_return", amount(stake, back.place))
      .set("winnings", amount(stake, slip.winnings()));
}

// What each band of Rule 4 would leave of the winnings.
void set_what_rule4_leaves(Output& output, const Slip& slip, Ratio stake) {
  for (std::int64_t pence = 5; pence <= 90; pence += 5) {
    output.set(fmt::format("winnings_after_r4_{}p", pence),
               amount(stake, slip.winnings() * Exact{Ratio{100 - pence, 100}}));
  }
}

// A single bet on a runner.
//
// "type": win, each_way or place. How it finished: "position", "pos", "finish"; how many
// share that: "dead_heat", "tied", "dead_heat_runners"; or what they leave of the stake:
// "dh_win", "dh_place"; or in words: "dead_heat_for". The stake is the total of both halves:
// "total_stake", "total", "stake"; or that of one: "unit_stake", "stake_per_leg".
void settle_racing(const Input& input, Output& output) {
  const auto racing = racing_of(input);
  const auto stake = racing_stake(input, racing);
  auto price = odds_of(input);
  const auto deduction = rule4_of(input);
  const auto commission = share_of(input, "commission");
  const auto finish = finish_of(input);
  Graded graded;
  if (racing == Racing::win) {
    graded.win = among(1, finish, finish.win_heat, deduction);
  } else if (racing == Racing::each_way) {
    const auto terms = terms_of(input, finish);
    graded.win = among(1, finish, finish.win_heat, deduction);
    graded.place = terms.is_void ? settlement::void_bet()
                                 : among(terms.places, finish, finish.place_heat, deduction);
    graded.fraction = terms.fraction;
  } else {
    const auto places = places_of(input, finish);
    if (!places && !finish.is_off) throw Error{Exit::data, "{}: missing", input.path("places")};
    graded.win = among(places.value_or(1), finish, finish.place_heat, deduction);
    const auto fraction = place_fraction_of(input).value_or(Ratio{1});
    price = odds::Price{bets::place_price(price.ratio(), fraction)};
  }
  Slip slip{{1}, racing == Racing::each_way};
  slip.read_terms(input);
  slip.add(price, graded);
  set_racing(output, slip, stake, commission);
  output.set("status", status_of(graded));
  if (racing == Racing::each_way && deduction == Ratio{}) {
    set_what_rule4_leaves(output, slip, stake);
  }
}

void rule4_deduction(const Input& input, Output& output, settlement::Rule4Bands bands) {
  const auto* key = input.spelling({"withdrawn_odds_fractional", "withdrawn_odds",
                                    "withdrawn_odds_decimal", "withdrawn_price", "odds", "price"});
  const auto deduction = settlement::rule4(input.any_price(key).ratio(), bands);
  output.set("pence_in_pound", (deduction * Ratio{100}).numerator())
      .set("deduction", deduction.value());
}

settlement::Rule4Bands bands_of(const Input& input, settlement::Rule4Bands otherwise) {
  if (!input.has("policy")) return otherwise;
  const auto policy = input.text("policy");
  if (policy == "unibet" || policy == "unibet_decimal") {
    return settlement::Rule4Bands::unibet_decimal;
  }
  if (policy == "tattersalls") return settlement::Rule4Bands::tattersalls;
  throw Error{Exit::data, "{}: no such policy: '{}' (tattersalls, unibet_decimal)",
              input.path("policy"), policy};
}

void rule4_by_table(const Input& input, Output& output) {
  rule4_deduction(input, output, bands_of(input, settlement::Rule4Bands::tattersalls));
}

void rule4_by_decimals(const Input& input, Output& output) {
  rule4_deduction(input, output, bands_of(input, settlement::Rule4Bands::unibet_decimal));
}

// "deductions" in pence; "policy": waive_total_5p, waive_5p.
void rule4_combine(const Input& input, Output& output) {
  bool waives = false;
  if (input.has("policy")) {
    const auto policy = input.text("policy");
    waives = policy == "waive_total_5p" || policy == "waive_5p";
    if (!waives && policy != "tattersalls") {
      throw Error{Exit::data, "{}: no such policy: '{}' (waive_5p)", input.path("policy"), policy};
    }
  }
  std::vector<Ratio> all;
  for (const auto pence : input.exact_list("deductions")) all.push_back(pence / Ratio{100});
  const auto total =
      input.named("deductions", [&] { return settlement::rule4_total(all, waives); });
  output.set("pence_in_pound", (total * Ratio{100}).value()).set("deduction", total.value());
}

void dead_heat_factor(const Input& input, Output& output) {
  const auto factor = settlement::dead_heat(
      input.whole("places"), input.whole(input.spelling({"rank", "position"})),
      input.whole(input.spelling({"tied", "dead_heat", "runners"})));
  output.set("factor", factor.value());
}

// No fraction: win only.
void standard_place_terms(const Input& input, Output& output) {
  const auto* key = input.spelling({"runners", "n", "field"});
  const auto runners = input.whole(key);
  const auto is_handicap = input.flag_or("handicap", false);
  const auto terms =
      input.named(key, [&] { return settlement::standard_terms(runners, is_handicap); });
  if (!terms) {
    output.set_absent("fraction").set("places", std::int64_t{1});
    return;
  }
  if (settlement::depends_on_handicap(runners)) input.need("handicap");
  output
      .set("fraction",
           fmt::format("{}/{}", terms->fraction.numerator(), terms->fraction.denominator()))
      .set("places", terms->places);
}

constexpr std::array kRacingOps = {
    Op{"settle_racing", settle_racing},
    Op{"rule4_deduction", rule4_by_table},
    Op{"rule4_deduction_decimal_policy", rule4_by_decimals},
    Op{"rule4_combine", rule4_combine},
    Op{"dead_heat_factor", dead_heat_factor},
    Op{"standard_place_terms", standard_place_terms},
};

}  // namespace

std::span<const Op> racing_ops() {
  return kRacingOps;
}

}  // namespace calc
