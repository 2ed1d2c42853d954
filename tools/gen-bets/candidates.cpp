#include "candidates.hpp"

#include "races.hpp"

#include <opinion/calibrated.hpp>
#include <opinion/credible.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/settleable.hpp>
#include <signals/steam.hpp>
#include <store/board.hpp>
#include <store/calibrations.hpp>
#include <store/context.hpp>
#include <store/past_bets.hpp>
#include <store/placing.hpp>
#include <store/predictions.hpp>
#include <store/price_changes.hpp>
#include <store/schedule.hpp>
#include <store/spellings.hpp>
#include <store/told.hpp>
#include <strategy/strategies.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gen_bets {

namespace {

using Boards = std::vector<market::Board>;
using Strategies = std::vector<strategy::Strategy>;

Strategies enabled(const config::Config& config) {
  auto strategies = strategy::strategies(config.strategies);
  std::erase_if(strategies, [](const strategy::Strategy& one) { return !one.enabled; });
  return strategies;
}

strategy::Placed placed(store::PlacedAt& placed_at, std::string_view strategy,
                        market::EventId event, const std::set<std::string>& waited) {
  auto ideas = placed_at.ideas(std::string{strategy}, event);
  return {.ideas = std::move(ideas.keys), .count = ideas.count, .waited = waited};
}

// Ideas that have waited for a better price as long as that rule lets them.
std::set<std::string> waited_out(const Waits& waits, UtcTime now) {
  std::set<std::string> found;
  for (const auto& [idea, wait] : waits) {
    if (wait.rule == strategy::kVelocityRule && wait.until <= now) found.insert(idea);
  }
  return found;
}

// What of a slate is read when a pick is first asked about it.
class Behind {
 public:
  Behind(store::Database& db, bets::Mode mode, UtcTime now) : db_{db}, mode_{mode}, now_{now} {}

  const std::vector<signals::Series>& series(market::EventId event, const market::Market& market) {
    const auto [found, is_new] = series_.try_emplace({event, market});
    if (is_new) {
      if (!changes_) changes_.emplace(db_, now_);
      found->second =
          signals::series_of(market, changes_->of(event, market, now_ - signals::kLookBack, now_));
    }
    return found->second;
  }

  std::span<const bets::PastBet> past() {
    if (!past_) past_ = store::past_bets(db_, mode_, now_);
    return *past_;
  }

 private:
  store::Database& db_;
  bets::Mode mode_;
  UtcTime now_;
  std::optional<store::PriceChanges> changes_;
  std::map<std::pair<market::EventId, market::Market>, std::vector<signals::Series>> series_;
  std::optional<std::vector<bets::PastBet>> past_;
};

// The markets of an event as they stand, and what of them is believed.
struct Standing {
  std::shared_ptr<const AsStood> as_stood;
  Boards believed;
};

// Why not all legs would be settled alike.
std::string why_rules_differ(const market::Event& event, const strategy::Group& group,
                             const market::Books& books) {
  const auto& first = group.front();
  for (const auto& other : group) {
    const auto why = settlement::why_rules_differ(event, settlement::rules_of(books.at(first.book)),
                                                  settlement::rules_of(books.at(other.book)));
    if (why.empty()) continue;
    return fmt::format("rules of {} and {} differ: {}", first.book, other.book, why);
  }
  return {};
}

void collect(const market::Event& event, const Standing& standing, const market::Books& books,
             int priority, strategy::Selected selected, Found& found) {
  for (auto& group : selected.groups) {
    if (const auto why = why_rules_differ(event, group, books); !why.empty()) {
      for (const auto& pick : group) {
        found.rejected.push_back(
            {event, {pick.strategy, event.id, pick.selection, pick.book, why, "rules"}});
      }
      continue;
    }
    found.candidates.push_back({.event = event,
                                .group = std::move(group),
                                .as_stood = standing.as_stood,
                                .held = {},
                                .priority = priority});
  }
  for (auto& why : selected.rejections) found.rejected.push_back({event, std::move(why)});
  if (selected.top || selected.danger) {
    found.races.push_back({event, std::move(selected.top), std::move(selected.danger)});
  }
}

void reject(const market::Event& event, std::span<const market::Board> boards,
            const strategy::Strategy& strategy, const std::string& why, const char* filter,
            Found& found) {
  for (const auto& board : boards) {
    if (!strategy.wants(board.market)) continue;
    for (const auto& outcome : board.outcomes) {
      found.rejected.push_back({event,
                                {.strategy = std::string{strategy.name},
                                 .event = event.id,
                                 .selection = outcome.selection,
                                 .book = "",
                                 .reason = why,
                                 .filter = filter}});
    }
  }
}

// Takes out what could not be settled, and says so for each strategy that wants it.
Boards can_be_settled(store::Database& db, const market::Event& event, UtcTime now, Boards boards,
                      const Strategies& strategies, Found& found) {
  const auto told = store::told_of(db, event.id, now);
  std::erase_if(boards, [&](const market::Board& board) {
    const auto why = settlement::why_not_settled(board.market, board.subject, event, told);
    if (why.empty()) return false;
    for (const auto& strategy : strategies) {
      reject(event, {&board, 1}, strategy, why, "settleable", found);
    }
    return true;
  });
  return boards;
}

// Of every market that is there; a price that nobody could bet on is as little believed.
// The field of a race is judged as tips are, where there are any.
Standing believe(const market::Event& event, Boards boards, const opinion::BeliefRules& usual,
                 const config::Config& config, Found& found) {
  const auto& books = config.books;
  const auto& tips = config.strategies.tips;
  AsStood as_stood{.boards = std::move(boards), .refusals = {}};
  Boards believed_in;
  for (const auto& board : as_stood.boards) {
    const bool is_for_tips = tips.enabled && event.form == market::Form::race &&
                             strategy::TipsRules::wants(board.market);
    auto believed =
        opinion::believe(board, is_for_tips ? tips.belief : usual, books,
                         settlement::books_without_overtime(board.market, event, books));
    believed_in.push_back(std::move(believed.board));
    for (auto& refusal : believed.refusals) {
      found.refused.push_back({event, refusal});
      as_stood.refusals.push_back(std::move(refusal));
    }
  }
  return {std::make_shared<const AsStood>(std::move(as_stood)), std::move(believed_in)};
}

// Takes out all that is on a name which nobody has confirmed.
Boards of_known_names(store::Database& db, const market::Event& event, Boards boards,
                      const Strategies& strategies, Found& found) {
  const auto names = store::unconfirmed_names(db, event.id.value());
  if (names.empty()) return boards;
  const auto why = fmt::format(
      "'{}' is a new name: a second source or 'names confirm' has to know it first", names.front());
  for (const auto& strategy : strategies) {
    reject(event, boards, strategy, why, "names", found);
  }
  return {};
}

// Those of an event stand together.
void set_held(std::vector<Candidate>& candidates, store::PlacedAt& placed_at) {
  const Candidate* last = nullptr;
  for (auto& candidate : candidates) {
    const bool is_same = last && last->event.id == candidate.event.id;
    candidate.held = is_same ? last->held : placed_at.held(candidate.event.id);
    last = &candidate;
  }
}

// The events come by start and id, so a stable sort leaves ties in that order.
bool goes_first(const Candidate& a, const Candidate& b) {
  const auto rank = [](const Candidate& one) {
    const auto& pick = one.group.front();
    return std::tuple{one.priority, !pick.goes_first, -pick.confidence, -pick.edge_points};
  };
  return rank(a) < rank(b);
}

}  // namespace

Found find_candidates(store::Database& db, const config::Config& config, bets::Mode mode,
                      const Waits& waits, UtcTime now) {
  const auto strategies = enabled(config);
  std::chrono::seconds window{0};
  auto rules = config.quotes;
  for (const auto& strategy : strategies) {
    window = std::max(window, strategy.window);
    rules.max_age = std::max(rules.max_age, strategy.max_price_age);
  }

  const auto is_wanted = [&](const market::Market& market) {
    return std::ranges::any_of(strategies, [&](const auto& one) { return one.wants(market); });
  };
  const auto asks = [&](bool strategy::Asks::*what) {
    return std::ranges::any_of(strategies, [&](const auto& one) { return one.asks.*what; });
  };
  const bool asks_for_predictions = asks(&strategy::Asks::predictions);
  const bool asks_for_rest = asks(&strategy::Asks::rest);
  const bool asks_for_squads = asks(&strategy::Asks::squads);
  const bool asks_for_races = asks(&strategy::Asks::race);
  Found found;
  const Zone zone{config.timezone};
  store::Boards boards{db, now};
  store::Curves curves{db, now};
  store::Schedule schedule{db, now, zone};
  store::Context context{db, now};
  Behind behind{db, mode, now};
  store::PlacedAt placed_at{db, mode, now};
  Races races{db, mode, zone, now};
  const auto waited = waited_out(waits, now);
  for (auto& event : store::events_ahead(db, now, now + window)) {
    event.overtime = config.overtime_of(event);
    ++found.events;
    const auto settleable =
        can_be_settled(db, event, now, boards.of(event, now, is_wanted), strategies, found);
    const auto standing = believe(event, of_known_names(db, event, settleable, strategies, found),
                                  rules, config, found);
    std::vector<market::Prediction> predictions;
    if (asks_for_predictions) {
      predictions = store::predictions_of(db, event.id, now);
      opinion::calibrate(predictions, boards.field_of(event, now),
                         [&](const auto& said) { return curves.find(said); });
    }
    strategy::Slate slate{
        .now = now, .event = event, .boards = standing.believed, .predictions = predictions};
    slate.series = [&](const market::Market& market) { return behind.series(event.id, market); };
    slate.past = [&] { return behind.past(); };
    if (asks_for_races && event.form == market::Form::race) {
      slate.as_stood = standing.as_stood->boards;
      slate.race = races.of(event);
      slate.graded = [&] { return races.graded(); };
    }
    if (asks_for_rest && event.form == market::Form::match) slate.rest = schedule.rest_of(event);
    if (asks_for_squads && event.form == market::Form::match) {
      slate.squads = context.squads(event.id);
    }
    for (const auto& strategy : strategies) {
      if (event.starts_at - now > strategy.window) continue;
      collect(
          event, standing, config.books, strategy.priority,
          strategy.select(slate, config.books, placed(placed_at, strategy.name, event.id, waited)),
          found);
    }
  }
  set_held(found.candidates, placed_at);
  std::ranges::stable_sort(found.candidates, goes_first);
  return found;
}

}  // namespace gen_bets
