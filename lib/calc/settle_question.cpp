#include <base/error.hpp>
#include <calc/settle_question.hpp>
#include <calc/slip.hpp>
#include <market/event.hpp>
#include <settlement/dead_heat.hpp>
#include <settlement/grade.hpp>
#include <settlement/return.hpp>

#include <charconv>
#include <string>

namespace calc {

namespace {

using settlement::Factor;
using settlement::Graded;

market::Score parse_score(const std::string& text) {
  market::Score score;
  const auto is_one = [](std::int64_t points) {
    return points >= 0 && points <= market::kMostPoints;
  };
  const auto* const end = text.data() + text.size();
  const auto home = std::from_chars(text.data(), end, score.home);
  if (home.ec == std::errc{} && home.ptr != end && *home.ptr == '-' && is_one(score.home)) {
    const auto away = std::from_chars(home.ptr + 1, end, score.away);
    if (away.ec == std::errc{} && away.ptr == end && is_one(score.away)) return score;
  }
  throw Error{Exit::data, "--score: not a score: '{}'", text};
}

Factor graded_by_score(const Question& question) {
  market::Selection selection{.market = market::parse_market(question.need("market")),
                              .side = market::parse_side(question.need("side"))};
  if (market::has_line(selection.market)) {
    selection.line = market::parse_line(question.need("line"));
  }
  const auto factor = settlement::grade(selection, parse_score(question.need("score")));
  if (!factor) {
    throw Error{Exit::data, "--market: a score does not decide '{}'", name_of(selection.market)};
  }
  return *factor;
}

Factor graded_by_rank(const Question& question, std::int64_t places) {
  auto factor = settlement::grade_rank(places, question.count("position", nullptr),
                                       question.count("dead-heat", "1"));
  factor.deduction = question.share("rule4", "0", 100);
  if (factor.deduction > Ratio{90, 100}) {
    throw Error{Exit::data, "--rule4: no more than 90 is ever deducted"};
  }
  return factor;
}

Graded graded(const Question& question) {
  if (question.has("market")) return {graded_by_score(question)};
  if (!question.has("each-way")) return {graded_by_rank(question, question.count("places", "1"))};
  return {.win = graded_by_rank(question, 1),
          .place = graded_by_rank(question, question.count("places", nullptr)),
          .fraction = question.share("fraction", nullptr, 1)};
}

settlement::Case begin(const Question& question) {
  settlement::Case one{.ticket = {.id = bets::BetId{1},
                                  .placed_at = {},
                                  .stake = question.amount("stake", "100"),
                                  .each_way = question.has("each-way")},
                       .legs = {},
                       .market = {}};
  one.ticket.terms.rounding = parse_rounding(question.text("rounding", "half_down"));
  one.ticket.terms.commission = question.share("commission", "0", 1);
  return one;
}

void add(settlement::Case& one, odds::Price price, const Graded& leg) {
  const auto event = static_cast<std::int64_t>(one.legs.size()) + 1;
  one.ticket.legs.push_back({.event = market::EventId{event},
                             .selection = {},
                             .price = price,
                             .place = bets::PlaceTerms{.places = 1, .fraction = leg.fraction},
                             .starts_at = {}});
  one.legs.emplace_back(leg);
}

settlement::Case single(const Question& question) {
  question.expect_no_operands();
  auto one = begin(question);
  add(one, question.price(), graded(question));
  if (question.has("lay")) one.ticket.legs.front().way = market::Way::lay;
  return one;
}

// Operands as 5/2:won, 3.0:lost, 4/1:void.
settlement::Case system(const Question& question) {
  auto one = begin(question);
  const auto named = bets::parse_system(question.need("system"));
  one.ticket.folds = named.folds;
  const auto fraction = one.ticket.each_way ? question.share("fraction", nullptr, 1) : Ratio{1};
  for (const auto& [price, result] : question.priced_words()) {
    auto leg = parse_result(result, settlement::won());
    leg.fraction = fraction;
    if (!one.ticket.each_way) leg.place.reset();
    add(one, price, leg);
  }
  if (one.legs.size() != static_cast<std::size_t>(named.legs)) {
    throw Error{Exit::usage, "--system: {} has {} legs, not {}", question.need("system"),
                named.legs, one.legs.size()};
  }
  return one;
}

}  // namespace

Sheet settle(const Question& question) {
  const auto one = question.has("system") ? system(question) : single(question);
  const auto paid = *settlement::settle({&one, 1}).front();
  const auto kept = paid.returned - paid.commission;
  Sheet sheet{.columns = {"outcome", "stake", "returned", "profit"}, .rows = {}};
  sheet.rows.push_back(
      {std::string{to_string(paid.outcome)}, bets::at_risk(one.ticket), kept, paid.profit});
  return sheet;
}

}  // namespace calc
