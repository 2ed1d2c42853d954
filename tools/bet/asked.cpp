#include "asked.hpp"

#include <base/error.hpp>
#include <store/bet_history.hpp>
#include <store/decisions.hpp>

#include <charconv>

#include <fmt/ranges.h>

namespace bet {

bets::BetId id_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() != 2) {
    throw Error{Exit::usage, "'bet {} ID' takes one id; 'bet list' has them", operands.front()};
  }
  const auto& text = operands.back();
  const auto* end = text.data() + text.size();
  std::int64_t id = 0;
  const auto read = std::from_chars(text.data(), end, id);
  if (read.ec != std::errc{} || read.ptr != end || id < 1) {
    throw Error{Exit::usage, "not the id of a bet: '{}'", text};
  }
  return bets::BetId{id};
}

std::string reason_of(const cli::Run& run, std::string_view command) {
  if (!run.has("why") || run.text("why").find_first_not_of(" \t\n") == std::string::npos) {
    throw Error{Exit::usage, "say why: '{}'", command};
  }
  return run.text("why");
}

bets::Decision decision_of(store::Database& db, bets::BetId id, UtcTime now) {
  auto decision = store::find_decision(db, id);
  if (decision && decision->advised.placed_at <= now) return *std::move(decision);
  if (store::find_ticket(db, id, now)) {
    throw Error{Exit::data, "bet {} was placed without a decision: it stands as it is", id};
  }
  throw Error{Exit::no_input, "there is no bet {}", id};
}

void check_not_expired(const bets::Decision& decision, UtcTime now, std::string_view hint) {
  // What the store says has expired stays so, whatever time it is for this run.
  if (decision.state != bets::State::expired && state_at(decision, now) != bets::State::expired) {
    return;
  }
  throw Error{Exit::data, "bet {} expired at {}: its prices are gone; {}", decision.advised.id,
              format_utc(decision.until), hint};
}

void check_not_replaced(store::Database& db, const bets::Decision& decision, UtcTime now) {
  if (decision.state != bets::State::replaced) return;
  const auto wait = store::find_wait(db, decision.advised.id, now);
  if (!wait || !wait->became) {
    throw Error{Exit::data, "bet {} waited, and was decided again later", decision.advised.id};
  }
  throw Error{Exit::data, "bet {} waited until {}, and became {}", decision.advised.id,
              format_utc(*wait->ended_at), *wait->became};
}

std::string told(const store::Wait& wait) {
  const auto why = fmt::format("rule {}: {}; ", wait.rule, wait.why);
  return wait.became ? fmt::format("{}became {}", why, *wait.became)
                     : fmt::format("{}until {}", why, format_utc(wait.until));
}

std::string told(const std::vector<bets::Member>& group) {
  std::vector<std::string> words;
  words.reserve(group.size());
  for (const auto& one : group) {
    words.push_back(fmt::format("{} is {}", one.id, to_string(one.state)));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

void warn_of_group(const cli::Run& run, store::Database& db, const bets::Decision& decision) {
  if (decision.group.empty()) return;
  const auto group = store::group_of(db, decision.group, decision.advised.legs.front().event,
                                     decision.advised.placed_at, run.now);
  if (is_broken(group)) run.note(fmt::format("the group is broken: {}", told(group)));
}

bool keeps(const cli::Run& run, const config::Config& config) {
  if (run.dry_run) return false;
  if (config.dry_run) run.note("nothing is kept: dev.dry_run is true");
  return !config.dry_run;
}

}  // namespace bet
