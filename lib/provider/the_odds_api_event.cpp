#include <provider/the_odds_api_event.hpp>
#include <provider/the_odds_api_markets.hpp>

namespace provider::the_odds_api {

namespace {

constexpr std::int64_t kLatest = 7'258'118'400;  // 2200-01-01

// Nobody in a competition's winner market, where it is null or left out. Else
// the member has to be there: the service's older versions had others.
std::string team_in(const Json& event, const char* name) {
  if (const auto team = event.find(name)) return std::string{team->not_empty()};
  if (!event.find("has_outrights")) event.member(name);
  return {};
}

}  // namespace

UtcTime time_in(const Json& value) {
  if (value.is_number()) {
    const auto seconds = value.whole_number();
    if (seconds < 0 || seconds > kLatest) throw value.wrong("not a time in seconds since 1970");
    return from_unix(seconds);
  }
  const auto text = value.string();
  try {
    return parse_utc(text);
  } catch (const Error& error) {
    throw value.wrong(error.what());
  }
}

void take_each_event(const Json& root, Skipped& skipped,
                     const std::function<void(const Json&, std::optional<UtcTime>)>& take) {
  const auto take_from = [&](const Json& events, std::optional<UtcTime> at) {
    const auto take_one = [&](const Json& event) { take(event, at); };
    if (events.is_array()) return take_each(events, skipped, take_one);
    take_or_skip(events, skipped, take_one);
  };
  if (root.is_array() || !root.find("timestamp")) return take_from(root, std::nullopt);

  const auto timestamp = root.member("timestamp");
  const auto data = root.member("data");
  take_from(data, time_in(timestamp));
}

market::Fixture fixture_in(const Json& event) {
  const auto id = event.member("id");
  const auto sport_key = event.member("sport_key");
  const auto starts_at = event.member("commence_time");
  market::Fixture fixture;
  fixture.provider_id = id.not_empty();
  fixture.league = sport_key.not_empty();
  fixture.sport = sport_of(fixture.league);
  fixture.home = team_in(event, "home_team");
  fixture.away = team_in(event, "away_team");
  fixture.starts_at = time_in(starts_at);
  if (fixture.home.empty() != fixture.away.empty()) throw event.wrong("one team only");
  if (fixture.home.empty()) {
    fixture.form = market::Form::tournament;
  } else if (fixture.home == fixture.away) {
    throw event.wrong("home and away are the same");
  }
  return fixture;
}

}  // namespace provider::the_odds_api
