#include "verify.hpp"

#include "closing.hpp"
#include "judgement.hpp"
#include "shadows.hpp"

#include <store/schema_proof.hpp>

namespace settle {

namespace {

// What is wrong with a recorded settlement; empty if nothing is.
std::string difference(const store::Recorded& recorded, const std::optional<bets::Paid>& due,
                       const std::optional<store::Close>& close) {
  if (recorded.by_hand) return {};
  if (!due) return "settled, but no result decides it";
  if (recorded.entry != *due) {
    return fmt::format("recorded {} {}, computed {} {}", to_string(recorded.entry.outcome),
                       recorded.entry.profit, to_string(due->outcome), due->profit);
  }
  if (verdict(recorded, *due, close) == Verdict::again) {
    return "its close is not what the quotes give now; settle --event posts it again";
  }
  return {};
}

}  // namespace

Exit verify(const cli::Run& run, const config::Config& config,
            std::optional<market::EventId> only) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  Judgement judgement{db, config, run.now};
  Closing closing{db, config, run.now};
  cli::Table table{run.format, {"bet", "difference"}};
  std::int64_t checked = 0;
  std::int64_t different = 0;
  std::int64_t by_hand = 0;

  for (const auto id : store::events_with_bets(db, store::Which::all, run.now, only)) {
    const auto found = judgement.read(id);
    std::string error;
    const auto due = judgement.of(found, error);
    closing.begin(found);
    for (std::size_t i = 0; i < found.tickets.size(); ++i) {
      const auto& recorded = found.recorded[i];
      if (!recorded || recorded->settled_at > run.now) continue;
      if (found.tickets[i].legs.front().event != id) continue;  // of several legs: once
      ++checked;
      by_hand += recorded->by_hand ? 1 : 0;
      const auto wrong = difference(*recorded, due[i], closing.of(found.tickets[i]));
      if (wrong.empty()) continue;
      ++different;
      table.add({found.tickets[i].id.value(), wrong});
    }
  }
  const auto add = [&](bets::BetId id, const std::string& wrong) {
    ++different;
    table.add({id.value(), wrong});
  };
  const auto advised = verify_shadows(db, judgement, closing, run.now, only, add);
  auto faults = store::schema_faults(db);
  for (auto& wrong : store::prove_ledger(db)) faults.push_back(std::move(wrong));
  for (const auto& wrong : faults) {
    ++different;
    table.add({{}, wrong});
  }
  table.finish();
  run.summary(fmt::format("verified={} differences={}{}{}", checked, different,
                          by_hand > 0 ? fmt::format(" by_hand={}", by_hand) : "",
                          advised > 0 ? fmt::format(" advised={}", advised) : ""));
  return different == 0 ? Exit::ok : Exit::data;
}

}  // namespace settle
