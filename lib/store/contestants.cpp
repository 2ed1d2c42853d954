#include <base/nearest.hpp>
#include <market/competition.hpp>
#include <store/contestants.hpp>
#include <store/rows.hpp>

#include <algorithm>

#include <fmt/ranges.h>

namespace store {

namespace {

std::pair<Named, Named> named_by(const market::Fixture& fixture) {
  const auto sport = market::name_key(fixture.sport);
  const auto role = market::contestant_of(sport);
  return {{sport, role, fixture.home, fixture.home_id},
          {sport, role, fixture.away, fixture.away_id}};
}

}  // namespace

Contestants::Contestants(Database& db, Spellings& spellings, const Poll& poll)
    : db_{db}, spellings_{spellings}, everybodys_{db, "", poll.at}, poll_{poll} {}

std::pair<Contestants::Side, Contestants::Side> Contestants::find(const market::Fixture& fixture) {
  const auto [home, away] = named_by(fixture);
  return {spellings_.find(home), spellings_.find(away)};
}

Answer<Contestants::Pair> Contestants::take(const market::Fixture& fixture) {
  const auto [home, away] = named_by(fixture);
  const auto [home_is, away_is] = find(fixture);
  if (const auto closed = poll_.closed.find(fixture.league); closed != poll_.closed.end()) {
    for (const auto& [named, is] : {std::pair{home, home_is}, std::pair{away, away_is}}) {
      if (!is_one_of(closed->second, named, is)) {
        return NoAnswer{Status::bad_input,
                        fmt::format("'{}' is no name of {}; the nearest is '{}'", named.name,
                                    fixture.league, nearest_name(named.name, closed->second))};
      }
    }
  }
  return Pair{home_is ? spellings_.put(home) : take_new(fixture, home),
              away_is ? spellings_.put(away) : take_new(fixture, away)};
}

// A name of a list is whoever is called so in the store, or will be.
bool Contestants::is_one_of(const std::set<std::string>& names, const Named& named, Side is) {
  return std::ranges::any_of(names, [&](const std::string& name) {
    if (market::name_key(name) == market::name_key(named.name)) return true;
    return is && everybodys_.find({named.sport, named.role, name}) == is;
  });
}

std::int64_t Contestants::take_new(const market::Fixture& fixture, const Named& named) {
  if (poll_.closed.contains(fixture.league)) return spellings_.put(named);  // one of the list
  auto& competition = competition_of(fixture, named);
  const auto like = market::like_name(named.name, names_of(named));
  const auto id = spellings_.put(named);
  if (competition.has_all_names) spellings_.doubt(id);
  if (like.empty() && !competition.has_all_names) {
    // A season's own file may well be the first to name somebody.
    if (competition.is_known && !poll_.is_season) competition.new_names.push_back(named.name);
    return id;
  }
  notes_.push_back(
      {fixture.league,
       fmt::format(
           "a new name: '{}'{}{}", named.name,
           like.empty() ? "" : fmt::format("; is it '{}'? then 'names join'", like),
           competition.has_all_names ? "; nothing is bet on it before it is confirmed" : "")});
  return id;
}

Contestants::Competition& Contestants::competition_of(const market::Fixture& fixture,
                                                      const Named& named) {
  const auto [found, is_new] = competitions_.try_emplace(named.sport + '\n' + fixture.league);
  if (is_new) {
    // Another source may have the competition under another key.
    Statement query{db_, "SELECT key, has_all_names FROM competition WHERE sport = ?"};
    query.bind(named.sport);
    while (query.step()) {
      const bool is_own = query.view(0) == fixture.league;
      const bool is_same =
          is_own || market::kinship(fixture.league, query.view(0)) == market::Kinship::same;
      found->second.is_known = found->second.is_known || is_own;
      found->second.has_all_names =
          found->second.has_all_names || (is_same && query.integer(1) != 0);
    }
  }
  return found->second;
}

const std::set<std::string>& Contestants::names_of(const Named& named) {
  const auto [found, is_new] = names_.try_emplace(named.sport);
  if (!is_new) return found->second;
  Statement query{db_, R"(
    SELECT name FROM participant
     WHERE sport = ? AND role = ?
       AND (EXISTS (SELECT 1 FROM event WHERE home = participant.id)
            OR EXISTS (SELECT 1 FROM event WHERE away = participant.id)))"};
  query.bind(named.sport, code(named.role));
  while (query.step()) found->second.insert(query.text(0));
  return found->second;
}

std::vector<market::Skipped> Contestants::take_notes() {
  auto notes = std::move(notes_);
  for (const auto& [key, competition] : competitions_) {
    if (competition.new_names.empty()) continue;
    notes.push_back({key.substr(key.find('\n') + 1),
                     fmt::format("new names: {}", fmt::join(competition.new_names, ", "))});
  }
  return notes;
}

}  // namespace store
