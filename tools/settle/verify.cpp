#include "verify.hpp"

#include "closing.hpp"

#include <settlement/event.hpp>

namespace settle {

namespace {

// What is wrong with a recorded settlement; empty if nothing is.
std::string difference(const store::Recorded& recorded, const std::optional<bets::Settlement>& due,
                       const std::optional<store::Close>& close) {
  if (!due) return "settled, but no result decides it";
  if (recorded.entry != *due) {
    return fmt::format("recorded {} {}, computed {} {}", to_string(recorded.entry.outcome),
                       recorded.entry.profit, to_string(due->outcome), due->profit);
  }
  if (has_moved(recorded, close)) {
    return "its close is not what the quotes give now; settle --event posts it again";
  }
  return {};
}

}  // namespace

Exit verify(const cli::Run& run, const config::Config& config,
            std::optional<market::EventId> only) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  store::EventReader reader{db};
  Closing closing{db, config};
  cli::Table table{run.format, {"bet", "difference"}};
  std::int64_t checked = 0;
  std::int64_t different = 0;

  for (const auto id : store::events_with_bets(db, store::Which::all, run.now, only)) {
    const auto found = reader.read(id, run.now);
    std::vector<std::optional<bets::Settlement>> due(found.bets.size());
    if (found.result) due = settlement::settle(found.bets, found.event, *found.result);
    closing.begin(found.event);
    for (std::size_t i = 0; i < found.bets.size(); ++i) {
      if (!found.recorded[i] || found.recorded[i]->settled_at > run.now) continue;
      ++checked;
      const auto wrong = difference(*found.recorded[i], due[i], closing.of(found.bets[i]));
      if (wrong.empty()) continue;
      ++different;
      table.add({found.bets[i].id.value(), wrong});
    }
  }
  for (const auto& wrong : store::prove_ledger(db)) {
    ++different;
    table.add({{}, wrong});
  }
  table.finish();
  run.summary(fmt::format("verified={} differences={}", checked, different));
  return different == 0 ? Exit::ok : Exit::data;
}

}  // namespace settle
