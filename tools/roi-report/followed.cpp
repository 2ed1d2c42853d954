#include <grading/closing.hpp>
#include <store/advice.hpp>
#include <store/bet_history.hpp>
#include <store/decisions.hpp>

#include <roi-report/followed.hpp>

#include <map>

namespace roi {

namespace {

class Following {
 public:
  explicit Following(const Request& request)
      : request_{request},
        surroundings_{request.db},
        closing_{request.db, request.config, request.cli.now} {}

  // Prices are held against the close as it is told by the configuration of now.
  report::Waited what_came_of(const store::AdviceFollowed& advice) {
    const auto now = request_.cli.now;
    std::vector<bets::Ticket> tickets = {
        store::find_decision(request_.db, advice.decision)->advised};
    if (advice.became) {
      if (auto taken = store::find_ticket(request_.db, *advice.became, now)) {
        tickets.push_back(std::move(*taken));
      }
    }
    const auto event = surroundings_.event_of(advice.event);
    const bool has_begun = event.starts_at <= now;
    report::Waited waited{.became = became(advice, tickets.size() > 1, has_begun),
                          .time = advice.ended_at - advice.made_at,
                          .value_then = {},
                          .value_of_taken = {}};
    if (!has_begun) return waited;
    closing_.begin(event, tickets);
    if (const auto close = closing_.of(tickets.front())) waited.value_then = close->clv;
    if (tickets.size() == 1) return waited;
    if (const auto close = closing_.of(tickets.back())) waited.value_of_taken = close->clv;
    return waited;
  }

 private:
  static report::Became became(const store::AdviceFollowed& advice, bool is_bet, bool has_begun) {
    if (is_bet) return report::Became::bet;
    const bool is_over = advice.state == bets::State::declined || has_begun;
    return is_over ? report::Became::lapsed : report::Became::waiting;
  }

  const Request& request_;
  store::BetSurroundings surroundings_;
  grading::Closing closing_;
};

}  // namespace

std::vector<RuleValue> what_rules_came_to(const Request& request) {
  std::map<std::pair<int, std::string>, report::AdviceTally> rules;
  report::AdviceTally all;
  Following following{request};
  store::AdviceHistory history{request.db, request.mode, request.cli.now, request.from,
                               request.until};
  while (history.next()) {
    const auto& advice = history.advice();
    auto& rule = rules[{advice.rule, advice.why}];
    if (!advice.waited) {
      rule.add_bet();
      all.add_bet();
      continue;
    }
    const auto waited = following.what_came_of(advice);
    rule.add(advice.event, waited);
    all.add(advice.event, waited);
  }
  std::vector<RuleValue> found;
  found.reserve(rules.size() + 1);
  for (const auto& [rule, tally] : rules) {
    found.push_back({std::int64_t{rule.first}, rule.second, tally.value()});
  }
  found.push_back({"all", "", all.value()});
  return found;
}

}  // namespace roi
