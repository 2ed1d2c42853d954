// What a ticket returns, against the formula in whole numbers of 128 bits, every line of a
// system one by one, and what must hold whatever the numbers are.
#include "fuzz.hpp"

#include <settlement/dead_heat.hpp>
#include <settlement/exchange.hpp>
#include <settlement/grade.hpp>
#include <settlement/lines.hpp>
#include <settlement/margin.hpp>
#include <settlement/return.hpp>
#include <settlement/rule4.hpp>

#include <bit>
#include <vector>

namespace {

using fuzz::require;
using fuzz::unless_refused;
using market::Kind;
using market::Side;
using settlement::Factor;
__extension__ using Wide = __int128;

// ---- one leg ----

struct Single {
  std::int64_t stake;  // minor units
  std::int64_t price;  // hundredths
  Factor factor;
};

Factor draw_factor(fuzz::Bytes& bytes) {
  auto factor = settlement::grade_margin(bytes.between(-2, 2));
  const auto tied = bytes.between(1, 9);
  factor.dead_heat = Ratio{bytes.between(1, tied), tied};
  factor.deduction = Ratio{bytes.between(0, 90), 100};
  return factor;
}

Single draw_single(fuzz::Bytes& bytes) {
  return {bytes.between(1, 1'000'000'000), bytes.between(101, 10'000'000), draw_factor(bytes)};
}

struct Parts {
  Wide n = 0;
  Wide d = 1;
};

// S x [ v + (1 - v) x W x d x (1 + (o - 1) x (1 - r)) ], over a denominator of our own.
Parts exact_return(const Single& bet) {
  const auto& f = bet.factor;
  const Wide vn = f.void_share.numerator();
  const Wide vd = f.void_share.denominator();
  const Wide dn = f.dead_heat.numerator();
  const Wide dd = f.dead_heat.denominator();
  const Wide rn = f.deduction.numerator();
  const Wide rd = f.deduction.denominator();
  const Wide winnings = 100 * rd + (bet.price - 100) * (rd - rn);  // over 100 rd
  const Wide action = f.won ? (vd - vn) * dn * winnings : 0;
  return {bet.stake * (vn * dd * 100 * rd + action), vd * dd * 100 * rd};
}

std::int64_t rounded(const Parts& exact, Rounding rounding) {
  const auto whole = exact.n / exact.d;
  const auto twice = exact.n % exact.d * 2;
  const bool up = rounding == Rounding::up        ? twice > 0
                  : rounding == Rounding::half_up ? twice >= exact.d
                                                  : twice > exact.d;
  return static_cast<std::int64_t>(whole + (up && rounding != Rounding::down ? 1 : 0));
}

bets::Ticket ticket(const Single& bet, Rounding rounding, market::Way way) {
  bets::Ticket one{.id = bets::BetId{1}, .placed_at = {}, .stake = Money::from_minor(bet.stake)};
  one.legs.push_back({.event = market::EventId{1},
                      .selection = {},
                      .way = way,
                      .price = odds::Price::from_ratio(bet.price, 100),
                      .starts_at = {}});
  one.terms.rounding = rounding;
  return one;
}

bets::Paid paid(const bets::Ticket& one, const Factor& factor) {
  const settlement::Case only{
      .ticket = one, .legs = {settlement::Graded{.win = factor}}, .market = {}};
  const auto settled = settlement::settle({&only, 1}).front();
  require(settled.has_value(), "a ticket whose legs are known is settled");
  return *settled;
}

void settle_single(fuzz::Bytes& bytes) {
  const auto rounding = static_cast<Rounding>(bytes.between(0, 3));
  const auto bet = draw_single(bytes);
  const auto exact = exact_return(bet);
  const auto expected = rounded(exact, rounding);
  const auto price = odds::Price::from_ratio(bet.price, 100);
  const auto back = paid(ticket(bet, rounding, market::Way::back), bet.factor);
  const auto lay = paid(ticket(bet, rounding, market::Way::lay), bet.factor);
  require(back.returned.minor() == expected, "a ticket pays what the formula says");
  require(settlement::payout(Money::from_minor(bet.stake), price, bet.factor, rounding) ==
              back.returned,
          "a single pays what a ticket of one leg does");
  require(back.returned >= Money{} && lay.returned >= Money{}, "nothing pays less than nothing");
  require(back.returned.minor() * Wide{100} <= Wide{bet.stake} * bet.price + 100,
          "a payout is no more than stake times price");
  const auto both = back.profit.minor() + lay.profit.minor();
  require(both >= -1 && both <= 1, "a lay is the negative of a back, but for a rounding");
}

// ---- several legs ----

// Every subset of the legs, a product each.
Exact line_by_line(const bets::Folds& folds, const std::vector<Ratio>& legs) {
  Exact sum;
  for (std::uint32_t lines = 1; lines < 1U << legs.size(); ++lines) {
    if (!folds.has(std::popcount(lines))) continue;
    Exact product{Ratio{1}};
    for (std::size_t i = 0; i < legs.size(); ++i) {
      if (lines >> i & 1) product = product * Exact{legs[i]};
    }
    sum = sum + product;
  }
  return sum;
}

void settle_system(fuzz::Bytes& bytes) {
  const auto count = bytes.between(1, 5);
  const auto bits = bytes.between(1, (1 << count) - 1);
  const auto folds = bets::Folds::from_bits(static_cast<std::uint64_t>(bits));
  std::vector<Ratio> legs;
  std::vector<std::optional<settlement::Graded>> graded;
  bets::Ticket one{.id = bets::BetId{1},
                   .placed_at = {},
                   .stake = Money::from_minor(bytes.between(1, 1'000'000)),
                   .folds = folds};
  for (std::int64_t i = 0; i < count; ++i) {
    const auto bet = draw_single(bytes);
    const auto price = odds::Price::from_ratio(bet.price, 100);
    legs.push_back(settlement::return_per_unit(price.ratio(), bet.factor));
    graded.push_back(settlement::Graded{.win = bet.factor});
    one.legs.push_back(
        {.event = market::EventId{i}, .selection = {}, .price = price, .starts_at = {}});
  }
  const auto expected = line_by_line(folds, legs);
  require(settlement::sum_of_lines(folds, legs) == expected, "lines one by one");
  const auto lines = bets::lines(one);
  if (const auto sum = unless_refused([&] { return settlement::return_of(one, graded); })) {
    require(sum->has_value(), "known legs, a known return");
    require((*sum)->win * Exact{Ratio{lines}} == expected, "the return of a ticket");
    require((*sum)->turnover >= Ratio{} && (*sum)->turnover <= Ratio{1}, "a share in action");
  }
  // A leg that is not known yet: nothing, or what no result of it would change.
  graded.front().reset();
  const auto early = unless_refused([&] { return settlement::return_of(one, graded); });
  if (early && *early) require((*early)->win == Exact{}, "only what is lost is known early");
}

// ---- games ----

Side other(Side side) {
  switch (side) {
    case Side::home: return Side::away;
    case Side::away: return Side::home;
    case Side::over: return Side::under;
    case Side::under: return Side::over;
    case Side::yes: return Side::no;
    default: return Side::yes;
  }
}

// Of a fair two-way bet at evens the two sides return 2 together.
void grade_game(fuzz::Bytes& bytes) {
  const market::Score score{bytes.between(0, 200), bytes.between(0, 200)};
  const market::Line line{bytes.between(-1000, 1000)};
  for (const auto kind :
       {Kind::moneyline, Kind::draw_no_bet, Kind::spread, Kind::total, Kind::both_to_score}) {
    const market::Market market{.kind = kind};
    const auto side = outcomes(market).front();
    const auto own = has_line(market) ? std::optional{line} : std::nullopt;
    const auto mirrored = own && kind == Kind::spread ? std::optional{-*own} : own;
    const auto a = settlement::grade({.market = market, .side = side, .line = own}, score);
    const auto b =
        settlement::grade({.market = market, .side = other(side), .line = mirrored}, score);
    require(a && b, "a final score decides a market of the whole game");
    require(settlement::return_per_unit(Ratio{2}, *a) + settlement::return_per_unit(Ratio{2}, *b) ==
                Ratio{2},
            "one side wins what the other loses");
  }
  int winners = 0;
  for (const auto side : {Side::home, Side::draw, Side::away}) {
    const auto graded =
        settlement::grade({.market = {.kind = Kind::three_way}, .side = side}, score);
    winners += graded->won ? 1 : 0;
  }
  require(winners == 1, "one of three results happened");
}

// The largest that any reader lets in.
void grade_large(fuzz::Bytes& bytes) {
  constexpr auto kMost = market::kMostPoints;
  const market::Score score{bytes.between(0, kMost), bytes.between(0, kMost)};
  const market::Line line{bytes.between(-4 * kMost, 4 * kMost)};
  for (const auto kind : {Kind::spread, Kind::total, Kind::three_way}) {
    for (const auto side : {Side::home, Side::away, Side::over, Side::under}) {
      settlement::grade({.market = {.kind = kind}, .side = side, .line = line}, score);
    }
  }
}

void share_rank(fuzz::Bytes& bytes) {
  const auto places = bytes.between(1, 12);
  const auto rank = bytes.between(1, 20);
  const auto tied = bytes.between(1, 20);
  const auto factor = settlement::grade_rank(places, rank, tied);
  const auto share = factor.won ? factor.dead_heat : Ratio{};
  require(
      share * Ratio{tied} == Ratio{std::max<std::int64_t>(0, std::min(tied, places - rank + 1))},
      "those who share a rank share the places that are left");
}

void deduct(fuzz::Bytes& bytes) {
  const Ratio price{bytes.between(101, 100'000), 100};
  const Ratio longer = price + Ratio{bytes.between(0, 1000), 100};
  for (const auto bands :
       {settlement::Rule4Bands::tattersalls, settlement::Rule4Bands::unibet_decimal}) {
    const auto one = settlement::rule4(price, bands);
    require(one >= settlement::rule4(longer, bands), "the longer the price, the less is deducted");
    require(one >= Ratio{} && one <= Ratio{9, 10}, "no more than 90p in the pound");
  }
  const Ratio factor{bytes.between(0, 1000), 1000};
  const auto before = odds::Price{price};
  for (const auto kind : {settlement::FieldMarket::win, settlement::FieldMarket::place}) {
    const auto after = settlement::reduced(before, factor, kind);
    require(after <= before || after == odds::Price::from_ratio(101, 100), "no price is raised");
    require(after >= odds::Price::from_ratio(101, 100) || after == before, "1.01 is the least");
  }
}

// Every way in which a market can end, for positions on some of its runners.
void expose(fuzz::Bytes& bytes) {
  const auto known = static_cast<std::size_t>(bytes.between(0, 5));
  const auto runners = static_cast<int>(known) + static_cast<int>(bytes.between(0, 3));
  const auto winners = static_cast<int>(bytes.between(0, runners));
  std::vector<settlement::Position> positions;
  for (std::size_t i = 0; i < known; ++i) {
    positions.push_back({Ratio{bytes.between(-500, 500)}, Ratio{bytes.between(-500, 500)}});
  }
  std::optional<Ratio> worst;
  for (std::uint32_t won = 0; won < 1U << runners; ++won) {
    if (std::popcount(won) != winners) continue;
    Ratio sum;
    for (std::size_t i = 0; i < known; ++i) {
      sum = sum + (won >> i & 1 ? positions[i].if_win : positions[i].if_lose);
    }
    worst = worst ? std::min(*worst, sum) : sum;
  }
  require(settlement::worst(positions, runners, winners) == *worst, "the worst of all ends");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  switch (bytes.between(0, 6)) {
    case 0: settle_single(bytes); break;
    case 1: settle_system(bytes); break;
    case 2: grade_game(bytes); break;
    case 3: grade_large(bytes); break;
    case 4: share_rank(bytes); break;
    case 5: expose(bytes); break;
    default: deduct(bytes);
  }
  return 0;
}
