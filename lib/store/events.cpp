#include <base/error.hpp>
#include <store/events.hpp>

#include <algorithm>
#include <tuple>

namespace store {

namespace {

constexpr std::int64_t kLookedAround = std::int64_t{60} * 24 * 3600;  // for a match that was moved

// Whether a match is listed with all that it is found by.
bool is_listed_alike(const market::Fixture& a, const market::Fixture& b) {
  const auto all = [](const market::Fixture& one) {
    return std::tie(one.sport, one.league, one.form, one.home, one.away, one.home_id, one.away_id,
                    one.starts_at, one.start_assumed, one.id_names_day);
  };
  return all(a) == all(b);
}

}  // namespace

Events::Events(Database& db, Identity& identity, Told told)
    : db_{db},
      identity_{identity},
      told_{std::move(told)},
      starts_{db, told_.provider, told_.at},
      races_{db, told_.provider},
      names_{db},
      by_ref_{db, R"(SELECT event.id, swapped, home, away, starts_at
                       FROM event_ref JOIN event ON event.id = event_ref.event
                      WHERE provider = ? AND provider_id = ?)"},
      by_pair_{db, R"(SELECT event.id, home, starts_at, competition.id, competition.key, start_since
                        FROM event JOIN competition ON competition.id = event.competition
                       WHERE home = ? AND away = ? AND starts_at BETWEEN ? AND ?)"},
      refs_{db, R"(SELECT provider, provider_id, swapped, competition.key FROM event_ref
                     LEFT JOIN competition ON competition.id = event_ref.competition
                    WHERE event = ?)"},
      starts_said_{db, kNewestOpinions},
      played_{db, "SELECT 1 FROM result WHERE event = ? LIMIT 1"},
      vanished_{db, R"(
        SELECT 1 FROM presence JOIN question ON question.id = question
         WHERE event = ?1 AND provider = ?2
         GROUP BY question
        HAVING count(*) = count(until)
           AND max(until) < (SELECT max(at) FROM observation
                              WHERE observation.question = presence.question AND at < ?3))"},
      insert_event_{db, R"(INSERT INTO event (competition, form, name, home, away, starts_at,
                                              start_assumed, start_since)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?))"},
      insert_ref_{db, R"(INSERT INTO event_ref (provider, provider_id, event, competition, swapped,
                                                since)
                         VALUES (?, ?, ?, ?, ?, ?))"} {}

// A feed that goes book by book has a match in each of its parts: it is looked up in one.
const Events::Found* Events::as_before(const market::Fixture& fixture) const {
  const auto match = matches_.find(fixture.provider_id);
  if (match == matches_.end() || !is_listed_alike(match->second.first, fixture)) return nullptr;
  return &match->second.second;
}

bool Events::meet(const market::Fixture& fixture) {
  if (as_before(fixture)) return false;
  by_ref_.bind(told_.provider, fixture.provider_id);
  if (by_ref_.step()) by_id(fixture);
  return told_.ids.insert(fixture.provider_id).second;
}

Answer<Events::Found> Events::find(const market::Fixture& fixture) {
  if (const auto* before = as_before(fixture)) return *before;
  auto found = find_row(fixture);
  if (!found) return found;
  starts_.hear(found->id.value(), {fixture.starts_at, fixture.start_assumed}, fixture.sport,
               found->is_new);
  if (fixture.form == market::Form::match) {
    const Found again{.id = found->id, .swapped = found->swapped, .again = true};
    matches_.insert_or_assign(fixture.provider_id, std::pair{fixture, again});
  }
  return found;
}

Answer<Events::Found> Events::find_row(const market::Fixture& fixture) {
  if (fixture.form == market::Form::match && fixture.home == fixture.away) {
    return NoAnswer{Status::bad_input,
                    fmt::format("home and away are the same: '{}'", fixture.home)};
  }
  by_ref_.bind(told_.provider, fixture.provider_id);
  if (by_ref_.step()) return by_id(fixture);
  if (fixture.form == market::Form::match) return by_pair(fixture);
  if (!fixture.course.empty()) return by_course(fixture);
  const auto id = insert(fixture, std::nullopt);
  insert_ref(fixture, id, false);
  return Found{market::EventId{id}, true, false};
}

// ---- an id that is known ----

// The row at hand is that of the id.
Answer<Events::Found> Events::by_id(const market::Fixture& fixture) {
  const Found found{market::EventId{by_ref_.integer(0)}, false, by_ref_.integer(1) != 0};
  const auto home = by_ref_.optional_integer(2);
  const auto away = by_ref_.optional_integer(3);
  if (home.has_value() != (fixture.form == market::Form::match)) {
    return NoAnswer{Status::bad_input,
                    fmt::format("this id is {} in the store, not a {}",
                                home ? "a match" : "no match", to_string(fixture.form))};
  }
  if (!home) {
    auto why = fixture.course.empty() ? "" : races_.contradiction(found.id.value(), fixture);
    return why.empty() ? Answer<Found>{found} : NoAnswer{Status::bad_input, std::move(why)};
  }
  Pair expected{*home, *away};
  if (found.swapped) std::swap(expected.home, expected.away);
  return by_other_names(fixture, found, expected);
}

// One team under a name never seen is still that team; two are another game.
Answer<Events::Found> Events::by_other_names(const market::Fixture& fixture, const Found& found,
                                             Pair expected) {
  const auto role = market::contestant_of(fixture.sport);
  const auto [home, away] = identity_.contestants().find(fixture);
  if (home == expected.home && away == expected.away) return found;
  if (home == expected.away && away == expected.home) return turned(fixture, found);

  const auto starts_at = by_ref_.time(4);
  const bool is_near = abs(fixture.starts_at - starts_at) <= market::one_game_within(fixture.sport);
  const auto rename = [&](const std::string& name, std::int64_t participant) {
    note(fixture, fmt::format("'{}' is another name of {}: remembered", name,
                              names_.of(market::ParticipantId{participant})));
    identity_.spellings().remember({market::name_key(fixture.sport), role, name}, participant);
    return found;
  };
  if (is_near && home == expected.home && !away) return rename(fixture.away, expected.away);
  if (is_near && away == expected.away && !home) return rename(fixture.home, expected.home);
  return NoAnswer{Status::bad_input,
                  fmt::format("this id is {} in the store, not {} v {}", names_of(found.id.value()),
                              fixture.home, fixture.away)};
}

// The source has turned its own listing round: the match is played at the other's.
// After the start that is a mistake.
Answer<Events::Found> Events::turned(const market::Fixture& fixture, const Found& found) {
  if (fixture.starts_at <= told_.at) {
    return NoAnswer{Status::bad_input,
                    fmt::format("this id is {} in the store, not {} v {}",
                                names_of(found.id.value()), fixture.home, fixture.away)};
  }
  Statement{db_,
            "UPDATE event_ref SET swapped = 1 - swapped WHERE provider = ? AND provider_id = ?"}
      .bind(told_.provider, fixture.provider_id)
      .run();
  insert_venue_switch(fixture, found.id.value());
  return Found{found.id, false, !found.swapped};
}

void Events::insert_venue_switch(const market::Fixture& fixture, std::int64_t event) {
  Statement{db_, "INSERT OR REPLACE INTO venue_switch VALUES (?, ?, ?, ?)"}
      .bind(event, told_.provider, told_.at, fixture.provider_id)
      .run();
  note(fixture, fmt::format("{} is now {} v {}: bets on it from before are void", names_of(event),
                            fixture.home, fixture.away));
}

// ---- an id that is new ----

Answer<Events::Found> Events::by_pair(const market::Fixture& fixture) {
  const auto names = identity_.contestants().take(fixture);
  if (!names) return names.why_not();
  const Pair pair{names->first, names->second};
  if (pair.home == pair.away) {
    return NoAnswer{Status::bad_input,
                    fmt::format("home and away are the same: '{}'", fixture.home)};
  }
  const auto match =
      market::same_match(matches_of(fixture, pair), market::one_game_within(fixture.sport));
  if (!match) return match.why_not();
  if (!*match) {
    const auto id = insert(fixture, pair);
    insert_ref(fixture, id, false);
    return Found{market::EventId{id}, true, false};
  }
  const auto& found = **match;
  note_match(fixture, found);
  insert_ref(fixture, found.id.value(), found.swapped);
  if (found.turned) insert_venue_switch(fixture, found.id.value());
  return Found{found.id, false, found.swapped};
}

Answer<Events::Found> Events::by_course(const market::Fixture& fixture) {
  const auto race = races_.find(fixture);
  if (!race) return race.why_not();
  if (*race) {
    const auto event = (*race)->value();
    if (lists_another_id(event)) {
      return NoAnswer{Status::bad_input,
                      fmt::format("another race at {} in the same answer begins within minutes",
                                  fixture.course)};
    }
    insert_ref(fixture, event, false);
    return Found{**race, false, false};
  }
  const auto id = insert(fixture, std::nullopt);
  insert_ref(fixture, id, false);
  races_.keep(id, fixture);
  return Found{market::EventId{id}, true, false};
}

// Whether this answer has the event under another of the source's ids.
bool Events::lists_another_id(std::int64_t event) {
  refs_.bind(event);
  while (refs_.step()) {
    if (refs_.view(0) == told_.provider && told_.ids.contains(refs_.text(1))) return true;
  }
  return false;
}

std::vector<market::SameMatch> Events::matches_of(const market::Fixture& fixture, Pair pair) {
  const auto start = to_unix(fixture.starts_at);
  std::vector<market::SameMatch> found;
  const auto look = [&](std::int64_t home, std::int64_t away) {
    by_pair_.bind(home, away, start - kLookedAround, start + kLookedAround);
    while (by_pair_.step()) found.push_back(read_match(fixture, pair));
  };
  look(pair.home, pair.away);
  look(pair.away, pair.home);
  return found;
}

market::SameMatch Events::read_match(const market::Fixture& fixture, Pair pair) {
  market::SameMatch match{.id = market::EventId{by_pair_.integer(0)},
                          .competition = by_pair_.integer(3),
                          .kinship = market::kinship(fixture.league, by_pair_.view(4)),
                          .starts_at = by_pair_.time(2),
                          .apart = abs(fixture.starts_at - by_pair_.time(2)),
                          .swapped = by_pair_.integer(1) != pair.home};
  starts_said_.bind(match.id.value());
  while (starts_said_.step()) {
    const std::chrono::seconds apart = abs(fixture.starts_at - starts_said_.time(0));
    match.apart = std::min(match.apart, apart);
  }
  read_refs(fixture, match);
  const bool was_ahead = by_pair_.time(5) < match.starts_at;  // when we were told of it
  match.gone = match.own && !match.own_listed && was_ahead && is_gone(fixture, match);
  return match;
}

// The competition is the one that any source has the match in; but a source that has
// it in another one itself tells the two apart.
void Events::read_refs(const market::Fixture& fixture, market::SameMatch& match) {
  using market::Kinship;
  bool own_says_other = false;
  refs_.bind(match.id.value());
  while (refs_.step()) {
    const auto kinship =
        refs_.is_null(3) ? match.kinship : market::kinship(fixture.league, refs_.view(3));
    if (kinship == Kinship::same) match.kinship = Kinship::same;
    if (kinship == Kinship::different && match.kinship == Kinship::unknown) {
      match.kinship = Kinship::different;
    }
    if (refs_.view(0) != told_.provider) continue;
    own_says_other = own_says_other || kinship != Kinship::same;
    match.own = true;
    match.own_listed = match.own_listed || told_.ids.contains(refs_.text(1));
    match.turned = match.turned || (refs_.integer(2) != 0) != match.swapped;
  }
  if (own_says_other && match.kinship == Kinship::unknown) match.kinship = Kinship::different;
}

// Whether the source has taken the match out of its list before it was played. A file
// whose ids name days has a season's matches, each at its day.
bool Events::is_gone(const market::Fixture& fixture, const market::SameMatch& match) {
  played_.bind(match.id.value());
  if (played_.step()) return false;
  if (fixture.id_names_day) return true;
  if (told_.is_whole && match.starts_at > told_.at) return true;
  vanished_.bind(match.id.value(), told_.provider, match.starts_at);
  return vanished_.step();
}

std::int64_t Events::insert(const market::Fixture& fixture, std::optional<Pair> pair) {
  const auto home = pair ? std::optional{pair->home} : std::nullopt;
  const auto away = pair ? std::optional{pair->away} : std::nullopt;
  insert_event_
      .bind(identity_.competition(fixture.sport, fixture.league), code(fixture.form), fixture.name,
            home, away, fixture.starts_at, fixture.start_assumed ? 1 : 0, told_.at)
      .run();
  return db_.last_id();
}

void Events::insert_ref(const market::Fixture& fixture, std::int64_t event, bool swapped) {
  insert_ref_
      .bind(told_.provider, fixture.provider_id, event,
            identity_.competition(fixture.sport, fixture.league), swapped ? 1 : 0, told_.at)
      .run();
}

// ---- words ----

void Events::note_match(const market::Fixture& fixture, const market::SameMatch& match) {
  const auto names = names_of(match.id.value());
  if (match.own && match.gone && match.starts_at != fixture.starts_at) {
    note(fixture, fmt::format("{} was moved from {} to {}", names, format_utc(match.starts_at),
                              format_utc(fixture.starts_at)));
  } else if (match.own) {
    note(fixture, fmt::format("another id of {} at {}", names, format_utc(match.starts_at)));
  } else if (match.swapped) {
    note(fixture, fmt::format("{} with the sides the other way round", names));
  }
}

void Events::note(const market::Fixture& fixture, std::string words) {
  notes_.push_back({fixture.provider_id, std::move(words)});
}

std::string Events::names_of(std::int64_t event) {
  Statement pair{db_, "SELECT home, away FROM event WHERE id = ?"};
  pair.bind(event);
  pair.step();
  return fmt::format("{} v {}", names_.of(read_id<market::Participant>(pair, 0)),
                     names_.of(read_id<market::Participant>(pair, 1)));
}

}  // namespace store
