#include "verify.hpp"

#include "shadows.hpp"

#include <grading/closing.hpp>
#include <grading/judgement.hpp>
#include <store/schema_proof.hpp>

namespace settle {

Exit verify(const cli::Run& run, const config::Config& config,
            std::optional<market::EventId> only) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  grading::Judgement judgement{db, config, run.now};
  grading::Closing closing{db, config, run.now};
  cli::Table table{run.format, {"bet", "difference"}};
  std::int64_t checked = 0;
  std::int64_t different = 0;
  std::int64_t by_hand = 0;

  for (const auto id : store::events_with_bets(db, store::Which::all, run.now, only)) {
    const auto found = judgement.read(id);
    std::string error;
    const auto due = judgement.of(found, error);
    closing.begin(found.event, found.tickets);
    for (std::size_t i = 0; i < found.tickets.size(); ++i) {
      const auto& recorded = found.recorded[i];
      if (!recorded || recorded->settled_at > run.now) continue;
      if (found.tickets[i].legs.front().event != id) continue;  // of several legs: once
      ++checked;
      by_hand += recorded->by_hand ? 1 : 0;
      const auto wrong = grading::difference(*recorded, due[i], closing.of(found.tickets[i]));
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
