#include "commands.hpp"
#include "session.hpp"

#include <archive/log_files.hpp>
#include <process/host.hpp>

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

  // A finished day becomes DATE.log.zst. What is packed is never written over: a day
  // that is there again, as of a run that ended after it was packed, is packed beside.
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
      if (unpacked(packed, digests.plain.bytes) != digests.plain) {
        throw Error{Exit::io, "{}: unpacks to something else", log.path.string()};
      }
      publish(packed, log.path, digests.plain);
      fs::remove(log.path);
    }
  }

  // Deleted is what is old enough and, by a look at the remote now, there. The only
  // copy is never deleted.
  void upload_and_delete() {
    if (!session_.remote) return;
    for (const auto& log : archive::logs_with_day(logs_, ".log.zst")) {
      const auto digest = archive::digest_of(log.path);
      if (const auto to = missing_at_remote(log.name, digest)) {
        ++totals.uploaded;
        table_.add({log.name, "uploaded"});
        if (!session_.keeps()) continue;
        session_.remote->put_file(log.path, *to, digest);
      }
      if (today_ - log.day < session_.config.backup.keep_logs) continue;
      ++totals.deleted;
      table_.add({log.name, "deleted"});
      if (session_.keeps()) fs::remove(log.path);
    }
  }

  LogTotals totals;

 private:
  archive::Digest unpacked(const fs::path& packed, std::int64_t most) {
    const auto plain = session_.scratch / "log";
    auto digest = archive::unpack(packed, plain, {}, most);
    fs::remove(plain);
    return digest;
  }

  // A damaged one holds nothing that could be told.
  bool holds(const fs::path& packed, const archive::Digest& plain) {
    try {
      return unpacked(packed, plain.bytes) == plain;
    } catch (const Error& error) {
      if (error.exit() != Exit::data) throw;
      fs::remove(session_.scratch / "log");
      return false;
    }
  }

  // Under the first name that is free, unless a run that was killed before it could
  // remove the plain log has done so.
  void publish(const fs::path& packed, const fs::path& log, const archive::Digest& plain) {
    for (int count = 1;; ++count) {
      const fs::path to = archive::numbered(log.string() + ".zst", count);
      if (!fs::exists(to)) return archive::publish(packed, to);
      if (holds(to, plain)) return;
    }
  }

  // Where to put it; nothing: it is there.
  std::optional<std::string> missing_at_remote(const std::string& log,
                                               const archive::Digest& digest) {
    for (int count = 1;; ++count) {
      auto to = fmt::format("logs/{}/{}", process::host_name(), archive::numbered(log, count));
      const auto fault = session_.remote->fault_of(to, digest);
      if (fault.empty()) return std::nullopt;
      if (fault == "missing") return to;
    }
  }

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
