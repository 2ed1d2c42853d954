#include "commands.hpp"
#include "proof.hpp"

#include <store/replace.hpp>
#include <store/restored.hpp>
#include <store/schema.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace backup {

namespace {

namespace fs = std::filesystem;

struct Candidate {
  archive::Place* place;
  archive::Manifest manifest;
};

// Newest first; of one backup the near copy first. What cannot be asked is said,
// and the others have to do.
std::vector<Candidate> candidates(Session& session, UtcTime at) {
  std::vector<Candidate> found;
  for (auto* place : session.places()) {
    try {
      const auto listing = place->list();
      for (const auto& manifest : listing.backups) {
        if (manifest.taken_at <= at) found.push_back({place, manifest});
      }
      for (const auto& [name, why] : listing.broken) {
        session.run.note(
            fmt::format("{} from {} cannot be restored: {}", name, place->name(), why));
      }
    } catch (const Error& error) {
      session.run.note(error.what());
    }
  }
  std::ranges::stable_sort(found, std::greater{}, [](const Candidate& candidate) {
    return std::pair{candidate.manifest.taken_at, candidate.manifest.name};
  });
  return found;
}

// A bucket may hold the backups of several stores. Ours are those of the store
// that is here; where that is lost, or new, those of the only one there is.
void keep_ours(Session& session, std::vector<Candidate>& found) {
  std::map<std::string, std::size_t> stores;
  for (const auto& candidate : found) ++stores[candidate.manifest.store];
  std::string ours;
  if (fs::exists(store::file_of(session.run.home))) {
    try {
      auto db = store::Database::open(store::file_of(session.run.home), store::Mode::read);
      ours = store::identity_of(db);
    } catch (const Error& error) {
      session.run.note(error.what());  // it is what a restore is for
    }
  }
  if (!stores.contains(ours) && stores.size() == 1) ours = stores.begin()->first;
  if (!stores.contains(ours) && !stores.empty()) {
    std::vector<std::string> counts;
    counts.reserve(stores.size());
    for (const auto& [store, count] : stores)
      counts.push_back(fmt::format("{} of {}", count, store));
    throw Error{Exit::config,
                "there are backups of several stores, {}, and none is known to be this home's: "
                "point backup.remote to a folder that has one's only",
                fmt::join(counts, ", ")};
  }
  std::erase_if(found, [&](const auto& candidate) { return candidate.manifest.store != ours; });
}

// The newest that proves, unpacked at `to`.
Candidate unpack_newest(Session& session, const std::vector<Candidate>& found, const fs::path& to,
                        const archive::Scratch& scratch) {
  for (const auto& candidate : found) {
    const auto fault = unpack_store(session, *candidate.place, candidate.manifest, to, scratch);
    if (fault.empty()) return candidate;
    session.run.note(fmt::format("{} from {} is not restored, an older one is looked for: {}",
                                 candidate.manifest.name, candidate.place->name(), fault));
    fs::remove(to);
  }
  throw Error{Exit::no_input, "there is no sound backup to restore"};
}

// A name that no store has yet: restored twice in a second, each is kept.
fs::path kept_name(const fs::path& file, UtcTime now) {
  auto stamp = format_utc(now);
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  const auto name = file.string() + ".pre-restore-" + stamp;
  auto free = name;
  for (int count = 2; fs::exists(free); ++count) free = fmt::format("{}.{}", name, count);
  return free;
}

}  // namespace

Exit restore(const cli::Run& run) {
  Session session{run};
  const auto at = run.has("at") ? parse_utc(run.text("at")) : run.now;
  const auto target =
      fs::absolute(run.has("to") ? fs::path{run.text("to")} : store::file_of(run.home))
          .lexically_normal();
  if (fs::is_directory(target)) throw Error{Exit::usage, "--to {}: is a folder", target.string()};

  auto found = candidates(session, at);
  keep_ours(session, found);
  // On the target's file system where it is to become the target.
  std::optional<archive::Scratch> beside;
  if (session.keeps()) beside.emplace(target.parent_path() / ".restore.partial");
  const auto& scratch = beside ? *beside : session.scratch;
  const auto copy = scratch / "store.db";
  const auto chosen = unpack_newest(session, found, copy, scratch);
  const bool replaces = fs::exists(target);
  const auto kept = kept_name(target, run.now);
  if (session.keeps()) {
    const auto& stored = chosen.manifest.database.packed.stored;
    store::tell_restored(copy,
                         {.name = chosen.manifest.name,
                          .taken_at = chosen.manifest.taken_at,
                          .bytes = stored.bytes,
                          .sha256 = stored.sha256,
                          .place = chosen.place->name()},
                         run.now);
    if (replaces) fs::permissions(copy, fs::status(target).permissions());
    archive::sync_file(copy);
    store::replace(target, copy, kept);
    archive::sync_folder(target.parent_path());
  }
  cli::Table table{run.format, {"backup", "taken", "place", "restored_to", "old_store"}};
  table.add({chosen.manifest.name, chosen.manifest.taken_at, chosen.place->name(), target.string(),
             replaces ? cli::Cell{kept.string()} : cli::Cell{}});
  table.finish();
  if (static_cast<std::size_t>(chosen.manifest.schema) < store::newest_version()) {
    run.note("it is of an older schema: run init-home on its home, it migrates");
  }
  run.summary(fmt::format("backup={} place={} bets={}", chosen.manifest.name, chosen.place->name(),
                          archive::bets_in(chosen.manifest)));
  return Exit::ok;
}

}  // namespace backup
