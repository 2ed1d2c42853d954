#pragma once

#include <archive/file.hpp>
#include <archive/folder.hpp>
#include <archive/remote.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <store/backups.hpp>

#include <map>
#include <memory>
#include <optional>

namespace backup {

// What a run of this tool works with: the configuration, the places, and the
// store to record in. One at a time, but for those that only look.
class Session {
 public:
  enum class Alone { yes, no };

  explicit Session(const cli::Run& given, Alone alone = Alone::yes);

  const cli::Run& run;
  const config::Config config;
  std::unique_ptr<archive::Lock> lock;
  archive::Folder here;
  archive::Scratch scratch;  // in backups/, for what is not finished
  std::optional<archive::Remote> remote;

  std::vector<archive::Place*> places();  // the near one first

  // What --dry-run, and dev.dry_run, leave undone.
  bool keeps() const { return !run.dry_run && !config.dry_run; }

  // age's key file, empty when none is configured.
  std::filesystem::path identity() const;

  // Encrypted, and the key is kept elsewhere: of such a backup it can be told here
  // that its bytes are whole, and no more.
  bool is_sealed(const archive::Manifest& manifest) const {
    return !manifest.recipients.empty() && config.backup.age_identity.empty();
  }

  // The store, if there is one that can be read: backups are found, verified and
  // restored without it as well, and then nothing is on record.
  std::optional<store::Database> open_store();
};

// Puts on record how a backup was found to be, unless the run keeps nothing.
class Recorder {
 public:
  Recorder(Session& session, std::optional<store::Database>& db);

  void operator()(const archive::Manifest& manifest, const std::string& place,
                  store::CheckKind kind, const std::string& fault);
  void operator()(const std::string& backup, const std::string& place, store::CheckKind kind,
                  const std::string& fault);

 private:
  Session& session_;
  std::optional<store::BackupRecords> records_;
};

}  // namespace backup
