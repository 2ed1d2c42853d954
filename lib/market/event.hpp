#pragma once

#include <base/id.hpp>
#include <base/time.hpp>
#include <market/overtime.hpp>
#include <market/participant.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace market {

struct Event;
using EventId = Id<Event>;

enum class Form {
  match,       // home and away
  race,        // a field, on a day
  tournament,  // a field, over days
};

std::string_view to_string(Form form);
Form parse_form(std::string_view text);  // throws Error{Exit::data}

struct Event {
  EventId id;
  std::string sport;   // "football", "basketball"
  std::string league;  // the key of its competition: "E0", "basketball_nba"
  Form form = Form::match;
  std::string name;                      // of a race or a tournament; may be empty
  std::optional<ParticipantId> home_id;  // both there in a match, and nowhere else
  std::optional<ParticipantId> away_id;
  std::string home;  // their names; empty without
  std::string away;
  UtcTime starts_at;
  Overtime overtime = Overtime::unknown;  // in its competition; the store does not know it
};

// What is known of an entrant of a field.
enum class Entry { declared, runner, non_runner, reserve };

std::string_view to_string(Entry entry);
Entry parse_entry(std::string_view text);  // throws Error{Exit::data}

}  // namespace market
