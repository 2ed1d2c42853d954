#include "deciding.hpp"

#include "telling.hpp"

#include <store/advice.hpp>
#include <store/decisions.hpp>

namespace gen_bets {

namespace {

// What a tip has no word of: there is no probability to make it of.
std::optional<double> unless_tip(const strategy::Pick& pick, double value) {
  return pick.tip ? std::nullopt : std::optional{value};
}

bets::Leg leg_of(const market::Event& event, const strategy::Pick& pick) {
  return {.event = event.id,
          .selection = pick.selection,
          .price = pick.price,
          .place = pick.tip ? pick.tip->place : std::nullopt,
          .starts_at = event.starts_at,
          .opinion = {.probability = unless_tip(pick, pick.probability),
                      .model = pick.model,
                      .fair_price = std::nullopt,
                      .price_age = pick.age}};
}

}  // namespace

// What one pick of a candidate comes to, as it goes into the store.
bets::Decision Deciding::decision_of(const Candidate& candidate, std::size_t leg,
                                     const Staked& staked) {
  const auto& pick = candidate.group[leg];
  const auto& first = candidate.group.front();
  const auto book = config_.books.at(pick.book);
  return {.advised = {.id = bets::BetId{0},
                      .mode = mode_,
                      .book = pick.book,
                      .strategy = pick.strategy,
                      .placed_at = now_,
                      .stake = staked.stakes[leg],
                      .each_way = pick.tip && pick.tip->place,
                      .legs = {leg_of(candidate.event, pick)},
                      .terms = {.rounding = book.rounding, .commission = book.commission}},
          .idea = store::key_of_next(db_, mode_, pick.idea, now_),
          .group = candidate.group.size() == 1
                       ? ""
                       : fmt::format("{}|{}", first.strategy, first.selection_id),
          .edge = unless_tip(pick, pick.edge),
          .kelly = pick.tip ? std::nullopt : std::optional{staked.kelly[leg]},
          .bound_by = staked.bound_by,
          .steps = staked.steps,
          .prices = {evidence(*candidate.as_stood, pick)},
          .until = candidate.event.starts_at,
          .state = bets::State::open,
          .decided_at = std::nullopt,
          .reason = {}};
}

// Records that a candidate waits; one that has waited already goes on, by the rule that holds
// now. Its decision.
bets::BetId Deciding::wait(bets::Decision decision, const strategy::Pick& pick) {
  const auto hours = std::chrono::duration<double, std::ratio<3600>>{pick.advice->wait_hours};
  store::Wait wait{.rule = pick.advice->rule,
                   .why = std::string{pick.advice->why},
                   .confidence = pick.advice->confidence,
                   .since = now_,
                   .until = now_ + std::chrono::duration_cast<std::chrono::seconds>(hours)};
  const auto before = waits_.find(pick.idea);
  if (before != waits_.end()) {
    wait.decision = before->second.decision;
  } else {
    decision.state = bets::State::waiting;
    wait.decision = store::decide(db_, decision, {pick.selection_id}, today_);
  }
  store::record_wait(db_, wait);
  return wait.decision;
}

void Deciding::place_or_tell(const market::Event& event, bets::Decision& decision) {
  if (mode_ == bets::Mode::paper) {
    store::place_decided(db_, ledger_, decision, now_, today_, std::nullopt);
    decision.state = bets::State::placed;
  } else {
    tell(db_, config_, event, decision, names_, now_);
  }
}

bets::BetId Deciding::decide(const Candidate& candidate, const Staked& staked) {
  bets::BetId last{0};
  for (std::size_t i = 0; i < candidate.group.size(); ++i) {
    const auto& pick = candidate.group[i];
    const auto& subject = pick.selection.subject;
    auto decision = decision_of(candidate, i, staked);
    if (waits(pick)) {
      last = wait(std::move(decision), pick);
      listing_.waits(candidate.event, pick, names_.of(subject), last, pick.asked.back().why);
      continue;
    }
    last = store::decide(db_, decision, {pick.selection_id}, today_);
    decision.advised.id = last;
    if (const auto& advice = pick.advice) {
      store::record_advice(db_, last, {advice->rule, std::string{advice->why}, advice->confidence});
    }
    if (const auto waited = waits_.find(pick.idea); waited != waits_.end()) {
      store::end_wait(db_, waited->second.decision, last, now_);
    }
    place_or_tell(candidate.event, decision);
    listing_.decided(candidate.event, pick, names_.of(subject), decision);
  }
  return last;
}

void Deciding::decide(const Tips::Multiple& multiple, Stakes& stakes) {
  const auto& name = multiple.name;
  const auto& legs = multiple.legs;
  const auto idea = fmt::format("combos|{}|{}", name, format_date(today_));
  if (store::has_idea(db_, mode_, idea)) return;
  std::vector<std::string> subjects;
  subjects.reserve(legs.size());
  for (const auto* leg : legs) {
    subjects.push_back(names_.of(leg->group.front().selection.subject));
  }
  const auto reject = [&](const std::string& why) {
    listing_.multiple(name, legs, subjects, nullptr, why);
  };
  if (!multiple.refused.empty()) return reject(multiple.refused);
  const auto staked = stakes.multiple(legs);
  if (!staked.refused.empty()) return reject(staked.refused);

  auto decision = decision_of(*legs.front(), 0, staked);
  decision.idea = idea;
  decision.advised.strategy = "combos";
  decision.advised.folds = {static_cast<int>(legs.size())};
  decision.advised.each_way = false;
  decision.advised.legs.clear();
  decision.prices.clear();
  std::vector<market::SelectionId> selections;
  selections.reserve(legs.size());
  decision.prices.reserve(legs.size());
  for (const auto* leg : legs) {
    const auto& pick = leg->group.front();
    auto& one = decision.advised.legs.emplace_back(leg_of(leg->event, pick));
    one.place.reset();
    decision.prices.push_back(evidence(*leg->as_stood, pick));
    decision.until = std::min(decision.until, leg->event.starts_at);
    selections.push_back(pick.selection_id);
  }
  decision.advised.id = store::decide(db_, decision, selections, today_);
  place_or_tell(legs.front()->event, decision);
  listing_.multiple(name, legs, subjects, &decision, {});
}

}  // namespace gen_bets
