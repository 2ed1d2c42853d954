#include <market/course.hpp>
#include <store/prediction_names.hpp>
#include <store/rows.hpp>
#include <store/starts.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace store {

namespace {

NoAnswer contradiction(std::string why) {
  return {Status::bad_input, std::move(why)};
}

NoAnswer nobody(std::string why) {
  return {Status::none, std::move(why)};
}

std::string words_of(const market::Event& event) {
  return event.form == market::Form::match ? fmt::format("{} v {}", event.home, event.away)
                                           : fmt::format("{} {}", event.league, event.name);
}

// What a file has twice of one event it names in the same way.
std::string cached_as(const market::NamedPrediction& named) {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", is_of_field(named.said.market),
                     named.provider, named.event_id, named.sport, named.league, named.home,
                     named.away, named.starts_at ? to_unix(*named.starts_at) : 0);
}

// The same where home is called away.
market::Prediction turned(market::Prediction said) {
  if (said.side) said.side = market::turned(*said.side);
  const bool is_margin = said.market.kind == market::Kind::spread && said.distribution;
  if (is_margin) said.distribution->mean = -said.distribution->mean;
  return said;
}

bool is_of_players(const market::Event& event) {
  return market::contestant_of(event.sport) == market::Role::player;
}

}  // namespace

PredictionNames::PredictionNames(Database& db, UtcTime now)
    : db_{db},
      now_{now},
      by_ref_{db, "SELECT event, swapped FROM event_ref WHERE provider = ? AND provider_id = ?"},
      by_pair_{db, R"(SELECT event.id, home, starts_at, competition.id, competition.key
                        FROM event JOIN competition ON competition.id = event.competition
                       WHERE home = ? AND away = ? AND starts_at BETWEEN ? AND ?
                         AND same_as IS NULL)"},
      races_{db, R"(SELECT event.id, key, course FROM event
                      JOIN competition ON competition.id = event.competition
                      LEFT JOIN race ON race.event = event.id
                     WHERE form = ? AND sport = ? AND starts_at BETWEEN ? AND ?
                       AND same_as IS NULL)"},
      starts_said_{db, kNewestOpinions},
      event_{db,
             fmt::format("SELECT {} FROM event {} WHERE event.id = ?", kEventColumns, kEventJoins)},
      entrant_{db, R"(SELECT 1 FROM entrant JOIN participant ON participant.id = participant
                       WHERE event = ?1 AND coalesce(joined_to, id) = ?2)"} {}

Answer<PredictionNames::Meant> PredictionNames::find(const market::NamedPrediction& named) {
  const auto match = event_of(named);
  if (!match) return match.why_not();
  const auto& event = match->event;
  const bool is_match = event.form == market::Form::match;
  if (is_match == is_of_field(named.said.market)) {
    return contradiction(
        fmt::format("a {} has no {}", to_string(event.form), name_of(named.said.market)));
  }
  if (named.said.made_at >= event.starts_at) {
    return contradiction(fmt::format("made at {}, and {} begins at {}",
                                     format_utc(named.said.made_at), words_of(event),
                                     format_utc(event.starts_at)));
  }
  const auto subject = subject_of(named, event);
  if (!subject) return subject.why_not();
  auto said = match->swapped ? turned(named.said) : named.said;
  said.event = event.id;
  said.subject = *subject;
  return Meant{event, std::move(said)};
}

// ---- whose event ----

Answer<PredictionNames::Match> PredictionNames::event_of(const market::NamedPrediction& named) {
  const auto key = cached_as(named);
  const auto known = known_.find(key);
  if (known != known_.end()) return known->second;
  return known_.emplace(key, named.event_id.empty() ? by_names(named) : by_id(named)).first->second;
}

// What is said beside the id must be true of it: a name that the store has, a start.
Answer<PredictionNames::Match> PredictionNames::by_id(const market::NamedPrediction& named) {
  by_ref_.bind(named.provider, named.event_id);
  if (!by_ref_.step()) {
    return nobody(fmt::format("no event '{}' of {}", named.event_id, named.provider));
  }
  const Match match{read(by_ref_.integer(0)), by_ref_.integer(1) != 0};
  const auto& event = match.event;
  if (named.starts_at &&
      abs(*named.starts_at - event.starts_at) > market::one_game_within(event.sport)) {
    return contradiction(
        fmt::format("this id is {} at {}", words_of(event), format_utc(event.starts_at)));
  }
  const auto is_other = [&](const std::string& name, const auto& expected) {
    const auto found = name.empty() ? std::nullopt : team(named, event.sport, name);
    return found && found != id_value(expected);
  };
  const auto& [home, away] = match.swapped ? std::tie(event.away_id, event.home_id)
                                           : std::tie(event.home_id, event.away_id);
  if (is_other(named.home, home) || is_other(named.away, away)) {
    return contradiction(
        fmt::format("this id is {}, not {} v {}", words_of(event), named.home, named.away));
  }
  return match;
}

// Two that may both be meant are neither.
Answer<PredictionNames::Match> PredictionNames::race_by_names(
    const market::NamedPrediction& named) {
  const auto start = *named.starts_at;
  const auto within = market::one_game_within(named.sport);
  races_.bind(code(market::Form::race), named.sport, start - within, start + within);
  const auto league = market::name_key(named.league);
  const auto course = market::course_key(named.league);
  std::vector<std::int64_t> found;
  while (races_.step()) {
    const auto run_at = races_.view(2);
    if (market::name_key(races_.view(1)) == league || run_at == course || run_at == named.league) {
      found.push_back(races_.integer(0));
    }
  }
  if (found.size() == 1) return Match{read(found.front())};
  const auto where =
      fmt::format("{} of {} at {}", to_string(market::Form::race), named.league, format_utc(start));
  if (found.empty()) return nobody(fmt::format("no {}, or within 10 minutes of it", where));
  return NoAnswer{Status::unknown, fmt::format("{} of them may be the {}", found.size(), where)};
}

Answer<PredictionNames::Match> PredictionNames::by_names(const market::NamedPrediction& named) {
  if (is_of_field(named.said.market)) return race_by_names(named);
  const auto home = team(named, named.sport, named.home);
  const auto away = team(named, named.sport, named.away);
  if (!home || !away) {
    return nobody_called(home ? named.away : named.home, market::contestant_of(named.sport),
                         named.sport);
  }
  const auto found =
      market::same_match(matches_of(named, *home, *away), market::one_game_within(named.sport));
  if (!found) return found.why_not();
  if (!*found) {
    return nobody(fmt::format("no match {} v {} near {}", named.home, named.away,
                              format_utc(*named.starts_at)));
  }
  return Match{read((*found)->id.value()), (*found)->swapped};
}

std::vector<market::SameMatch> PredictionNames::matches_of(const market::NamedPrediction& named,
                                                           std::int64_t home, std::int64_t away) {
  // Also of a game that begins at another time than a source has said.
  const auto around = 2 * market::one_game_within(named.sport);
  const auto start = *named.starts_at;
  std::vector<market::SameMatch> found;
  const auto look = [&](std::int64_t first, std::int64_t second) {
    by_pair_.bind(first, second, start - around, start + around);
    while (by_pair_.step()) {
      market::SameMatch match{.id = market::EventId{by_pair_.integer(0)},
                              .competition = by_pair_.integer(3),
                              .starts_at = by_pair_.time(2),
                              .apart = abs(start - by_pair_.time(2)),
                              .swapped = by_pair_.integer(1) != home};
      if (!named.league.empty()) {
        match.kinship = market::kinship(named.league, by_pair_.view(4));
      }
      starts_said_.bind(match.id.value());
      while (starts_said_.step()) {
        match.apart =
            std::min<std::chrono::seconds>(match.apart, abs(start - starts_said_.time(0)));
      }
      found.push_back(match);
    }
  };
  look(home, away);
  look(away, home);
  return found;
}

market::Event PredictionNames::read(std::int64_t event) {
  event_.bind(event);
  event_.step();
  return read_event(event_, 0);
}

// ---- whom it is about ----

Answer<PredictionNames::Subject> PredictionNames::subject_of(const market::NamedPrediction& named,
                                                             const market::Event& event) {
  if (named.subject.empty() && named.subject_id.empty()) return Subject{};
  const auto role = named.said.market.kind == market::Kind::prop
                        ? market::Role::player
                        : market::contestant_of(event.sport);
  auto& spellings = spellings_of(named.provider);
  const auto by_name = spellings.find({.sport = event.sport, .role = role, .name = named.subject});
  const auto by_id = spellings.find(
      {.sport = event.sport, .role = role, .name = {}, .provider_id = named.subject_id});
  if (!by_name && !by_id) {
    if (!named.subject.empty()) return nobody_called(named.subject, role, event.sport);
    return nobody(fmt::format("no {} of {} has the id '{}'", to_string(role), named.provider,
                              named.subject_id));
  }
  if (by_name && by_id && by_name != by_id) {
    return contradiction(
        fmt::format("'{}' is not who has the id '{}'", named.subject, named.subject_id));
  }
  return in_event(market::ParticipantId{by_id ? *by_id : *by_name}, named, event);
}

Answer<PredictionNames::Subject> PredictionNames::in_event(market::ParticipantId subject,
                                                           const market::NamedPrediction& named,
                                                           const market::Event& event) {
  const auto& name = named.subject.empty() ? named.subject_id : named.subject;
  if (event.form != market::Form::match) {
    entrant_.bind(event.id.value(), subject.value());
    if (entrant_.step()) return Subject{subject};
    return nobody(fmt::format("'{}' is not in the field of {}", name, words_of(event)));
  }
  const bool is_contestant =
      named.said.market.kind == market::Kind::team_total || is_of_players(event);
  if (is_contestant && subject != event.home_id && subject != event.away_id) {
    return contradiction(fmt::format("'{}' does not play in {}", name, words_of(event)));
  }
  return Subject{subject};
}

NoAnswer PredictionNames::nobody_called(const std::string& name, market::Role role,
                                        const std::string& sport) {
  Statement query{db_, R"(SELECT name FROM participant
                           WHERE sport = ? AND role = ? AND joined_to IS NULL)"};
  query.bind(sport, code(role));
  std::set<std::string> names;
  while (query.step()) names.insert(query.text(0));
  const auto like = market::like_name(name, names);
  return nobody(
      fmt::format("no {} of {} is called '{}'{}", to_string(role), sport, name,
                  like.empty() ? "" : fmt::format("; is it '{}'? then 'names join'", like)));
}

Spellings& PredictionNames::spellings_of(const std::string& provider) {
  return spellings_.try_emplace(provider, db_, provider, now_).first->second;
}

std::optional<std::int64_t> PredictionNames::team(const market::NamedPrediction& named,
                                                  const std::string& sport,
                                                  const std::string& name) {
  return spellings_of(named.provider)
      .find({.sport = sport, .role = market::contestant_of(sport), .name = name});
}

}  // namespace store
