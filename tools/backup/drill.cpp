#include "commands.hpp"
#include "proof.hpp"

#include <store/schema.hpp>
#include <store/snapshot.hpp>

#include <fmt/ranges.h>

namespace backup {

Exit drill(const cli::Run& run) {
  Session session{run};
  std::optional live{store::Database::open(store::file_of(run.home), store::Mode::write)};
  auto& place = *session.places().back();
  const auto store = store::identity_of(*live);
  auto backups = place.list().backups;
  std::erase_if(backups, [&](const auto& manifest) {
    return manifest.store != store || manifest.taken_at > run.now;
  });
  if (backups.empty())
    throw Error{Exit::no_input, "{}: there is no backup of this store", place.name()};
  const auto& newest = backups.back();

  if (session.is_sealed(newest)) {
    if (const auto fault = stored_fault(place, newest); !fault.empty()) {
      throw Error{Exit::data, "{} from {}: {}", newest.name, place.name(), fault};
    }
    run.note("nothing is restored: the key to the backups is not here; drill where it is");
    run.summary(fmt::format("backup={} place={} restored=no", newest.name, place.name()));
    return Exit::ok;
  }

  const auto restored = session.scratch / "drill.db";
  auto fault = unpack_store(session, place, newest, restored, session.scratch);
  auto had = newest.rows;
  if (fault.empty()) {
    store::migrate_file(restored);  // to compare it with the store of now
    auto copy = store::Database::open(restored, store::Mode::copy);
    had = store::facts_of(copy).rows;
    fault = fmt::format("{}", fmt::join(store::differences(copy, *live), "; "));
  }
  Recorder{session, live}(newest, place.name(), store::CheckKind::drill, fault);
  cli::Table table{run.format, {"backup", "place", "table", "copy", "store"}};
  const auto now = store::facts_of(*live).rows;
  for (const auto& [name, rows] : had) {
    const auto found = now.find(name);
    table.add({newest.name, place.name(), name, rows,
               found == now.end() ? cli::Cell{} : cli::Cell{found->second}});
  }
  table.finish();
  if (!fault.empty()) throw Error{Exit::data, "{} from {}: {}", newest.name, place.name(), fault};
  run.summary(fmt::format("backup={} place={} age_hours={} restored=yes agrees=yes", newest.name,
                          place.name(), (run.now - newest.taken_at) / std::chrono::hours{1}));
  return Exit::ok;
}

}  // namespace backup
