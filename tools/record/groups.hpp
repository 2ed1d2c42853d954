#pragma once

#include <report/grouping.hpp>
#include <store/reporting.hpp>
#include <store/schedule.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace record {

// A tally of all bets, and one of each group.
template <typename Tally>
class Groups {
 public:
  Groups(const report::Grouping* by, const Zone& zone, store::Database& db, UtcTime now)
      : by_{by}, zone_{zone} {
    if (by && by->asks_event) surroundings_.emplace(db);
    if (by && by->asks_rest) schedule_.emplace(db, now, zone);
  }

  // The bets of one event; `visit` is told of each bet and the number of its group.
  template <typename Visit>
  void add(std::span<const bets::Record> event, Visit visit) {
    all_.add(event);
    if (!by_) {
      for (const auto& bet : event) visit(bet, 0);
      return;
    }
    split_.clear();
    report::Around around{.zone = zone_};
    market::Event of_all{.id = event.front().event};
    if (surroundings_) {
      of_all = surroundings_->event_of(of_all.id);
      around.event = &of_all;
    }
    if (schedule_ && of_all.form == market::Form::match) around.rest = schedule_->rest_of(of_all);
    for (const auto& bet : event) {
      const auto& subject = bet.selection.subject;
      if (surroundings_ && subject) {
        around.team = surroundings_->team_of(*subject, bet.placed_at);
      }
      const auto group = number_of(by_->group_of(bet, around));
      split_[group].push_back(bet);
      visit(bet, group);
    }
    for (const auto& [group, bets] : split_) tallies_[group].add(bets);
  }

  Tally& all() { return all_; }
  std::vector<Tally>& tallies() { return tallies_; }

  // Groups in their order, then all of them together.
  template <typename Visit>
  void each(Visit visit) const {
    for (const auto& [group, number] : numbers_) visit(group.name, tallies_[number]);
    visit("all", all_);
  }

 private:
  std::size_t number_of(const report::Group& group) {
    const auto [found, is_new] = numbers_.emplace(group, tallies_.size());
    if (is_new) tallies_.emplace_back();
    return found->second;
  }

  const report::Grouping* by_;
  const Zone& zone_;
  std::optional<store::BetSurroundings> surroundings_;
  std::optional<store::Schedule> schedule_;
  Tally all_;
  std::vector<Tally> tallies_;
  std::map<report::Group, std::size_t> numbers_;
  std::map<std::size_t, std::vector<bets::Record>> split_;
};

}  // namespace record
