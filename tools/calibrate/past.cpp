#include <market/question.hpp>
#include <settlement/grade.hpp>
#include <settlement/places.hpp>
#include <settlement/race.hpp>
#include <store/said.hpp>
#include <store/settling.hpp>

#include <calibrate/past.hpp>

#include <algorithm>
#include <map>
#include <span>

namespace calibrate {

namespace {

using market::Result;
using store::Said;

const settlement::BookRules kRules{.non_runner_no_bet = true};
const Ratio kEachWayFrom{5};

// Whether it won or was placed depends on no price and no deduction: at a price that
// nothing is taken off.
const odds::Price kAnyPrice{Ratio{2}};

bets::Leg leg_of(const Said& said, UtcTime starts_at) {
  return {.event = said.event,
          .selection = said.selection,
          .price = kAnyPrice,
          .ante_post = true,
          .starts_at = starts_at};
}

// Nothing: not decided, void, or a half of it is.
std::optional<bool> has_won(const Said& said, const market::Event& event, const Result& result) {
  const auto graded =
      settlement::grade(leg_of(said, event.starts_at), event.starts_at, event, result, kRules);
  if (!graded || graded->win.void_share != Ratio{}) return std::nullopt;
  return graded->win.won;
}

const market::Finish* finish_of(const Result& result, std::optional<market::ParticipantId> who) {
  const auto found = std::ranges::find(result.order, who,
                                       [](const auto& one) { return std::optional{one.first}; });
  return found == result.order.end() ? nullptr : &found->second;
}

std::int64_t runners(const Result& result) {
  return result.race.ran.value_or(std::ssize(result.order));
}

// Nothing: win only, or it cannot be told.
std::optional<bets::PlaceTerms> terms_of(const Result& result) {
  const auto ran = runners(result);
  const auto& handicap = result.race.handicap;
  if (ran < 1 || (settlement::depends_on_handicap(ran) && !handicap)) return std::nullopt;
  return settlement::standard_terms(ran, handicap.value_or(false));
}

using calibration::kPoint;

std::int64_t profit(std::int64_t stake, odds::Price price, const settlement::Factor& factor) {
  const auto staked = Money::from_minor(stake);
  return (settlement::payout(staked, price, factor, Rounding::half_down) - staked).minor();
}

// Profits are at the starting price, which every runner has in the end.
calibration::Tip race_tip(market::ParticipantId runner, bool won, const Result& result) {
  calibration::Tip tip{.won = won};
  const auto terms = terms_of(result);
  settlement::RaceLeg leg{
      .runner = runner, .price = kAnyPrice, .place = terms, .ante_post = true, .placed_at = {}};
  const auto ended = settlement::grade(leg, result, kRules);
  if (ended && ended->place) tip.placed = ended->place->won;

  const auto* finish = finish_of(result, runner);
  if (!finish || !finish->sp) return tip;
  const auto price = *finish->sp;
  leg.priced_by = bets::PricedBy::sp;
  leg.ante_post = false;
  const auto graded = settlement::grade(leg, result, kRules);
  if (!graded) return tip;
  tip.win_profit = profit(kPoint, price, graded->win);
  if (terms && price.ratio() >= kEachWayFrom) {
    const odds::Price place{bets::place_price(price.ratio(), graded->fraction)};
    tip.each_way_profit =
        profit(kPoint / 2, price, graded->win) + profit(kPoint / 2, place, *graded->place);
  }
  return tip;
}

struct Answered {
  const Said* said;
  bool won;
};

// Who came under orders, where the result names them all.
std::vector<market::ParticipantId> field_of(const Result& result) {
  std::vector<market::ParticipantId> field;
  if (runners(result) != std::ssize(result.order)) return field;
  for (const auto& [who, finish] : result.order) field.push_back(who);
  return field;
}

// The score of a market of one winner is how likely it is; of three that are placed it is
// another matter.
bool has_one_winner(const market::Market& market) {
  return winners(market) == 1 && market.kind != market::Kind::double_chance;
}

class Reader {
 public:
  Reader(store::Database& db, const config::Config& config, std::chrono::sys_days until,
         UtcTime now)
      : events_{db}, config_{config}, zone_{config.timezone}, until_{until}, now_{now} {}

  void take(std::span<const Said> said) {
    auto found = events_.read_event(said.front().event, now_);
    found.event.overtime = config_.overtime_of(found.event);
    const auto day = zone_.local_day(found.event.starts_at);
    if (!found.result) {
      ++open_;
      waiting_ += day == until_ ? 1 : 0;
      return;
    }
    take(day, said, found.event, found.result->result);
  }

  Past past() && {
    Past past{.markets = {}, .open = open_, .waiting = waiting_};
    for (auto& [market, of_it] : markets_) past.markets.push_back(std::move(of_it));
    return past;
  }

 private:
  void take(std::chrono::sys_days day, std::span<const Said> said, const market::Event& event,
            const Result& result) {
    std::map<market::Question, std::vector<Answered>> questions;
    for (const auto& one : said) {
      if (!has_one_winner(one.selection.market)) continue;
      const auto won = has_won(one, event, result);
      if (won) questions[question_of(one.selection)].push_back({&one, *won});
    }
    const auto field = field_of(result);
    for (const auto& [question, answers] : questions) add(day, question, answers, field, result);
  }

  void add(std::chrono::sys_days day, const market::Question& question,
           const std::vector<Answered>& answers, std::span<const market::ParticipantId> field,
           const Result& result) {
    auto& of_market = markets_[question.market];
    of_market.market = question.market;
    // One confidence among probabilities, and none of them may stay as it was said.
    if (std::ranges::any_of(answers, [](const auto& one) { return one.said->is_confidence; })) {
      of_market.kind = calibration::Kind::confidence;
    }
    auto& asked = of_market.questions.emplace_back();
    asked.day = day;
    std::vector<market::Selection> selections;
    for (const auto& [said, won] : answers) {
      asked.said.push_back({said->score, won});
      selections.push_back(said->selection);
    }
    asked.are_all = are_all_answers(question, selections, field);

    // Of equal scores the first on record.
    const auto& best =
        *std::ranges::max_element(answers, {}, [](const Answered& one) { return one.said->score; });
    auto& pick = of_market.picks.emplace_back();
    pick.day = day;
    pick.score = best.said->score;
    pick.tip = question.market.kind == market::Kind::win
                   ? race_tip(*best.said->selection.subject, best.won, result)
                   : calibration::Tip{.won = best.won};
  }

  store::EventReader events_;
  const config::Config& config_;
  Zone zone_;
  std::chrono::sys_days until_;
  UtcTime now_;
  std::map<market::Market, MarketPast> markets_;
  std::int64_t open_ = 0;
  std::int64_t waiting_ = 0;
};

}  // namespace

Past read_past(store::Database& db, const config::Config& config, const std::string& model,
               const std::string& version, std::chrono::sys_days until, UtcTime now) {
  const auto end = Zone{config.timezone}.start_of(until + std::chrono::days{1});
  const auto said = store::said_by(db, model, version, end, now);
  Reader reader{db, config, until, now};
  for (auto begin = said.begin(); begin != said.end();) {
    const auto next =
        std::find_if(begin, said.end(), [&](const Said& one) { return one.event != begin->event; });
    reader.take({begin, next});
    begin = next;
  }
  return std::move(reader).past();
}

}  // namespace calibrate
