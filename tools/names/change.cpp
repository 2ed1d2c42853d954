#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>
#include <config/config.hpp>
#include <store/joining.hpp>

#include <algorithm>

namespace names {

namespace {

// The names on the command line after the command.
std::vector<std::string> operands_of(const cli::Run& run, std::size_t least, std::size_t most) {
  const auto& operands = run.args.unmatched();
  const auto count = operands.size() - 1;
  if (count < least || count > most) {
    throw Error{Exit::usage, "'names {}' takes {}", operands.front(),
                most == 2   ? "two names: the one that stays, and another spelling of it"
                : most == 1 ? "one name"
                            : "names"};
  }
  return {operands.begin() + 1, operands.end()};
}

std::optional<store::Meant> find(const cli::Run& run, store::Database& db, const std::string& name,
                                 const std::string& sport) {
  const auto found = store::meant_by(db, name, sport);
  if (found.size() <= 1) return found.empty() ? std::nullopt : std::optional{found.front()};
  if (!run.has("sport") && found.front().sport != found.back().sport) {
    throw Error{Exit::usage, "'{}' is a name in {} and in {}: say --sport", name,
                found.front().sport, found.back().sport};
  }
  const auto own = std::ranges::find(found, true, &store::Meant::is_own_name);
  return own == found.end() ? found.front() : *own;
}

store::Meant known(const cli::Run& run, store::Database& db, const std::string& name) {
  auto found = find(run, db, name, run.has("sport") ? run.text("sport") : "");
  if (found) return *found;
  throw Error{Exit::no_input, "there is no name '{}'; the nearest is '{}'", name,
              store::nearest_known_name(db, name)};
}

// The row that a name stands for now.
std::int64_t row_of(const store::Meant& meant) {
  return meant.joined_to.value_or(meant.id);
}

void show(const cli::Run& run, store::Database& db, std::initializer_list<std::string> names,
          const std::string& sport) {
  Listing listing{run.format};
  std::vector<std::int64_t> shown;
  for (const auto& name : names) {
    for (const auto& one : store::list_names(db, name)) {
      const auto key = market::name_key(name);
      if (one.sport != sport || std::ranges::find(shown, one.id) != shown.end()) continue;
      const bool is_also = std::ranges::any_of(
          one.also, [&](const std::string& also) { return market::name_key(also) == key; });
      if (market::name_key(one.name) != key && !is_also) continue;
      shown.push_back(one.id);
      listing.add(one);
    }
  }
  listing.finish();
}

// An open store and what is to become of it.
struct Work {
  explicit Work(const cli::Run& run)
      : config{config::load(run.home)},
        db{store::Database::open(store::file_of(run.home), store::Mode::write)},
        transaction{db} {}

  void finish(const cli::Run& run) {
    if (run.dry_run) return;
    if (config.dry_run) {
      run.note("nothing is kept: dev.dry_run is true");
    } else {
      transaction.commit();
    }
  }

  config::Config config;
  store::Database db;
  store::Transaction transaction;
};

std::string told(const store::Reach& reach) {
  return fmt::format("events={} same={} bets={}", reach.events, reach.matches, reach.bets);
}

}  // namespace

Exit join(const cli::Run& run) {
  const auto names = operands_of(run, 2, 2);
  Work work{run};
  auto& db = work.db;
  const auto first = known(run, db, names[0]);
  const auto second = find(run, db, names[1], first.sport);
  store::Reach reach;
  int joined = 0;
  if (!second) {
    const auto elsewhere = store::meant_by(db, names[1], "");
    if (!elsewhere.empty() && !run.has("sport")) {
      throw Error{Exit::usage, "'{}' is a name in {}, and '{}' in {}: say --sport",
                  names[0],    first.sport,
                  names[1],    elsewhere.front().sport};
    }
    auto stays = first;
    stays.id = row_of(first);
    store::add_spelling(db, stays, "", names[1]);
    run.note(fmt::format("'{}' has not come up yet: it will be '{}'", names[1], names[0]));
    joined = 1;
  } else if (row_of(*second) == row_of(first)) {
    run.note(fmt::format("'{}' is '{}' already", names[1], names[0]));
  } else if (second->joined_to || !second->is_own_name) {
    throw Error{Exit::data, "'{}' is a spelling of another name: 'names part' it first", names[1]};
  } else if (second->role != first.role) {
    throw Error{Exit::data, "'{}' is a {}, and '{}' a {}", names[0], to_string(first.role),
                names[1],   to_string(second->role)};
  } else {
    store::Joining{db}.join(row_of(first), second->id);
    reach = store::reach(db, second->id);
    joined = 1;
  }
  show(run, db, {names[0], names[1]}, first.sport);
  work.finish(run);
  run.summary(fmt::format("joined={} {}", joined, told(reach)));
  return Exit::ok;
}

Exit part(const cli::Run& run) {
  const auto name = operands_of(run, 1, 1).front();
  Work work{run};
  auto& db = work.db;
  const auto meant = known(run, db, name);
  store::Reach reach;
  int parted = 1;
  if (meant.joined_to) {
    reach = store::reach(db, meant.id);
    store::Joining{db}.part(meant.id);
  } else if (!meant.is_own_name) {
    store::split_spelling(db, meant, name);
    run.note(fmt::format("what was stored under '{}' so far stays with '{}'", name, meant.name));
  } else {
    run.note(fmt::format("'{}' is joined to no other name", name));
    parted = 0;
  }
  show(run, db, {name}, meant.sport);
  work.finish(run);
  run.summary(fmt::format("parted={} {}", parted, told(reach)));
  return Exit::ok;
}

Exit confirm(const cli::Run& run) {
  const auto names = operands_of(run, 1, 1000);
  Work work{run};
  for (const auto& name : names) {
    const auto meant = known(run, work.db, name);
    store::confirm_name(work.db, row_of(meant));
    show(run, work.db, {name}, meant.sport);
  }
  work.finish(run);
  run.summary(fmt::format("confirmed={}", names.size()));
  return Exit::ok;
}

}  // namespace names
