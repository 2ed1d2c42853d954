#include "session.hpp"

#include <unistd.h>

namespace backup {

namespace {

std::unique_ptr<archive::Lock> lock_of(const cli::Run& run, Session::Alone alone) {
  if (alone == Session::Alone::no) return nullptr;
  return std::make_unique<archive::Lock>(run.home / "data/locks/backup.lock");
}

std::string scratch_name(Session::Alone alone) {
  return alone == Session::Alone::yes ? ".partial" : fmt::format(".look-{}", ::getpid());
}

}  // namespace

Session::Session(const cli::Run& given, Alone alone)
    : run{given},
      config{config::load(given.home)},
      lock{lock_of(given, alone)},
      here{given.home / "backups", given.now},
      scratch{given.home / "backups" / scratch_name(alone)} {
  const auto& name = config.backup.remote;
  if (!name.empty()) remote.emplace(given.home, name, scratch / "");
}

std::vector<archive::Place*> Session::places() {
  std::vector<archive::Place*> all = {&here};
  if (remote) all.push_back(&*remote);
  return all;
}

std::filesystem::path Session::identity() const {
  const auto& named = config.backup.age_identity;
  return named.empty() ? std::filesystem::path{} : run.home / named;
}

std::optional<store::Database> Session::open_store() {
  try {
    return store::Database::open(store::file_of(run.home), store::Mode::write);
  } catch (const Error& error) {
    if (error.exit() != Exit::no_input && error.exit() != Exit::data) throw;
    run.note(fmt::format("nothing is put on record: {}", error.what()));
    return std::nullopt;
  }
}

Recorder::Recorder(Session& session, std::optional<store::Database>& db) : session_{session} {
  if (db && session.keeps()) records_.emplace(*db);
}

void Recorder::operator()(const archive::Manifest& manifest, const std::string& place,
                          store::CheckKind kind, const std::string& fault) {
  (*this)(manifest.name, place, kind, fault);
}

void Recorder::operator()(const std::string& backup, const std::string& place,
                          store::CheckKind kind, const std::string& fault) {
  if (records_) records_->checked(backup, place, {kind, session_.run.now, fault.empty(), fault});
}

}  // namespace backup
