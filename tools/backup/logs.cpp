#include "commands.hpp"
#include "session.hpp"

#include <archive/log_files.hpp>

namespace backup {

namespace {

namespace fs = std::filesystem;

struct LogTotals {
  std::size_t renamed = 0;
  std::size_t packed = 0;
  std::size_t uploaded = 0;
  std::size_t deleted = 0;
};

class Keeper {
 public:
  Keeper(Session& session, cli::Table& table)
      : session_{session},
        table_{table},
        logs_{session.run.home / "logs"},
        today_{std::chrono::floor<std::chrono::days>(session.run.now)} {}

  // A finished day becomes DATE.log.zst. One that is packed already, by a run that
  // was killed before it could remove the plain one, is packed again.
  void pack_finished() {
    if (session_.keeps()) totals.renamed = archive::rename_large(logs_, session_.run.now);
    for (const auto& log : archive::logs_with_day(logs_, ".log")) {
      const bool is_finished = log.day < today_ || log.name.find('/') == std::string::npos;
      if (!is_finished || !archive::is_closed(log.path)) continue;
      ++totals.packed;
      table_.add({log.name, "packed"});
      if (!session_.keeps()) continue;
      const auto packed = session_.scratch / "log.zst";
      const auto digests = archive::pack(log.path, packed, {});
      const auto check = session_.scratch / "log";
      if (archive::unpack(packed, check, {}) != digests.plain) {
        throw Error{Exit::io, "{}: unpacks to something else", log.path.string()};
      }
      fs::remove(check);
      archive::publish(packed, log.path.string() + ".zst");
      fs::remove(log.path);
    }
  }

  // Deleted is what is old enough and, by a look at the remote now, there. The only
  // copy is never deleted.
  void upload_and_delete() {
    if (!session_.remote) return;
    for (const auto& log : archive::logs_with_day(logs_, ".log.zst")) {
      const auto to = fmt::format("logs/{}/{}", host_name(), log.name);
      const auto digest = archive::digest_of(log.path);
      if (!session_.remote->fault_of(to, digest).empty()) {
        ++totals.uploaded;
        table_.add({log.name, "uploaded"});
        if (!session_.keeps()) continue;
        session_.remote->put_file(log.path, to, digest);
      }
      if (today_ - log.day < session_.config.backup.keep_logs) continue;
      ++totals.deleted;
      table_.add({log.name, "deleted"});
      if (session_.keeps()) fs::remove(log.path);
    }
  }

  LogTotals totals;

 private:
  Session& session_;
  cli::Table& table_;
  fs::path logs_;
  std::chrono::sys_days today_;
};

}  // namespace

Exit logs(const cli::Run& run) {
  Session session{run};
  cli::Table table{run.format, {"log", "done"}};
  Keeper keeper{session, table};
  keeper.pack_finished();
  std::optional<Error> failed;
  try {
    keeper.upload_and_delete();
  } catch (const Error& error) {
    failed = error;
  }
  table.finish();
  const auto& totals = keeper.totals;
  run.summary(fmt::format("renamed={} packed={} uploaded={} deleted={}", totals.renamed,
                          totals.packed, totals.uploaded, totals.deleted));
  if (failed) throw *failed;
  return Exit::ok;
}

}  // namespace backup
