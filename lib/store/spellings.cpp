#include <store/rows.hpp>
#include <store/spellings.hpp>

namespace store {

namespace {

// A name is looked up by these; the id alone does not say whose.
std::string cached_as(const Named& named) {
  return fmt::format("{}\n{}\n{}\n{}", named.sport, code(named.role), named.name,
                     named.provider_id);
}

}  // namespace

Spellings::Spellings(Database& db, std::string source, UtcTime now)
    : db_{db},
      source_{std::move(source)},
      now_{now},
      by_id_{db, R"(SELECT coalesce(joined_to, id) FROM participant_ref
                      JOIN participant ON participant.id = participant
                     WHERE provider = ? AND provider_id = ? AND sport = ? AND role = ?)"},
      by_name_{db, R"(SELECT coalesce(joined_to, id), source <> '' FROM alias
                        JOIN participant ON participant.id = participant
                       WHERE alias.sport = ? AND alias.role = ? AND source IN ('', ?) AND key = ?
                       ORDER BY source DESC)"},
      insert_spelling_{db,
                       R"(INSERT OR IGNORE INTO alias (sport, role, source, key, name, participant)
                              VALUES (?, ?, ?, ?, ?, ?))"},
      insert_id_{db, "INSERT OR IGNORE INTO participant_ref VALUES (?, ?, ?, ?, ?)"},
      has_id_{db, "SELECT 1 FROM participant_ref WHERE participant = ? AND provider = ?"},
      confirm_{db, "UPDATE participant SET unconfirmed = 0 WHERE id = ? AND unconfirmed = 1"} {}

std::optional<Spellings::Found> Spellings::look_up(const Named& named) {
  by_name_.bind(named.sport, code(named.role), source_, market::name_key(named.name));
  std::optional<Found> found;
  if (by_name_.step()) found = {by_name_.integer(0), by_name_.integer(1) != 0, false};
  if (named.provider_id.empty()) return found;

  const auto by_id = find_id(named);
  if (!by_id) return found;
  const bool is_own = found && found->is_own;
  const bool is_same = is_own && found->participant == *by_id;
  return Found{*by_id, is_same, true, is_own && !is_same};
}

std::optional<std::int64_t> Spellings::find_id(const Named& named) {
  by_id_.bind(source_, named.provider_id, named.sport, code(named.role));
  return by_id_.step() ? std::optional{by_id_.integer(0)} : std::nullopt;
}

std::optional<std::int64_t> Spellings::find(const Named& named) {
  const auto known = known_.find(cached_as(named));
  if (known != known_.end()) return known->second;
  const auto found = look_up(named);
  return found ? std::optional{found->participant} : std::nullopt;
}

std::int64_t Spellings::put(const Named& named) {
  const auto [cached, is_new] = known_.try_emplace(cached_as(named), 0);
  if (!is_new) return cached->second;

  const auto found = look_up(named);
  if (found && is_another(named, *found)) return cached->second = insert_apart(named);
  const auto participant = found ? found->participant : insert(named);
  if (found && !found->is_own && !found->is_anothers) {
    if (found->by_id) {
      remember(named, participant);
      renamed_.push_back(fmt::format("{} now calls '{}' '{}'", source_, name_of(participant),
                                     market::tidy_name(named.name)));
    } else {
      spell(source_, named, participant);
      confirm_.bind(participant).run();
    }
  }
  if (!named.provider_id.empty() && !(found && found->by_id)) {
    identify(named, participant, "name");
  }
  return cached->second = participant;
}

void Spellings::identify(const Named& named, std::int64_t participant, std::string_view how) {
  insert_id_.bind(source_, named.provider_id, participant, how, now_).run();
}

void Spellings::remember(const Named& named, std::int64_t participant) {
  spell(source_, named, participant);
  known_[cached_as(named)] = participant;
}

void Spellings::doubt(std::int64_t participant) {
  Statement{db_, "UPDATE participant SET unconfirmed = 1 WHERE id = ?"}.bind(participant).run();
}

// A horse or a person that was found by a name, and has another id at this source.
bool Spellings::is_another(const Named& named, const Found& found) {
  const bool shares_names = named.role == market::Role::horse || named.role == market::Role::person;
  if (!shares_names || found.by_id || named.provider_id.empty()) return false;
  has_id_.bind(found.participant, source_);
  return has_id_.step();
}

std::int64_t Spellings::insert_apart(Named named) {
  const auto name = named.name;
  named.name = fmt::format("{} ({})", name, named.origin);
  if (named.origin.empty() || look_up({named.sport, named.role, named.name})) {
    named.name = fmt::format("{} ({} {})", name, source_, named.provider_id);
  }
  const auto id = insert(named);
  identify(named, id, "id");
  return id;
}

std::int64_t Spellings::insert(const Named& named) {
  const auto name = market::tidy_name(named.name);
  Statement{db_, "INSERT OR IGNORE INTO participant (sport, role, name) VALUES (?, ?, ?)"}
      .bind(named.sport, code(named.role), name)
      .run();
  Statement row{db_, "SELECT id FROM participant WHERE sport = ? AND role = ? AND name = ?"};
  row.bind(named.sport, code(named.role), name);
  row.step();
  const auto id = row.integer(0);
  spell("", named, id);
  spell(source_, named, id);
  return id;
}

void Spellings::spell(const std::string& source, const Named& named, std::int64_t participant) {
  insert_spelling_
      .bind(named.sport, code(named.role), source, market::name_key(named.name),
            market::tidy_name(named.name), participant)
      .run();
}

std::string Spellings::name_of(std::int64_t participant) {
  return ParticipantNames{db_}.of(market::ParticipantId{participant});
}

std::vector<std::string> unconfirmed_names(Database& db, std::int64_t event) {
  Statement query{db, R"(SELECT participant.name FROM event
                           JOIN participant ON participant.id IN (home, away) AND unconfirmed = 1
                          WHERE event.id = ?)"};
  query.bind(event);
  std::vector<std::string> names;
  while (query.step()) names.push_back(query.text(0));
  return names;
}

}  // namespace store
