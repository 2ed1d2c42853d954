#include <base/zone.hpp>
#include <market/course.hpp>
#include <market/finish_code.hpp>
#include <market/horse_name.hpp>
#include <market/order.hpp>
#include <provider/race_lines.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <charconv>

namespace provider {

Columns::Columns(const CsvReader& header) : place_{header.place()} {
  for (std::size_t i = 0; i < header.fields().size(); ++i) {
    const auto name = header.fields()[i];
    if (name.empty()) continue;
    if (!columns_.emplace(name, i).second) {
      throw Error{Exit::data, "{}: two columns are called '{}'", place_, quotable(name)};
    }
  }
}

std::size_t Columns::require(std::string_view name) const {
  const auto found = find(name);
  if (!found) throw Error{Exit::data, "{}: there is no column '{}'", place_, name};
  return *found;
}

std::optional<std::size_t> Columns::find(std::string_view name) const {
  const auto found = columns_.find(name);
  return found == columns_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view field_of(const CsvReader& reader, std::optional<std::size_t> column) {
  const auto& fields = reader.fields();
  return column && *column < fields.size() ? fields[*column] : std::string_view{};
}

RaceLines::Race& RaceLines::race_of(const market::Fixture& race) {
  return races_.try_emplace(race.provider_id, Race{.fixture = race, .lines = {}}).first->second;
}

void RaceLines::take(const market::Fixture& race, RaceLine line) {
  auto& lines = race_of(race).lines;
  const auto twice = std::ranges::find(lines, line);
  if (twice == lines.end()) {
    lines.push_back(std::move(line));
  } else {
    skip({line.place, fmt::format("the same as {}", twice->place)});
  }
}

void RaceLines::spoil(const market::Fixture& race, market::Skipped why) {
  race_of(race).is_spoilt = true;
  skip(std::move(why));
}

void RaceLines::lose(market::Skipped why) {
  if (lost_for_.insert(why.reason).second) skip(std::move(why));
}

// Why a race is not whole; empty: it is.
std::string RaceLines::fault_of(Race& race) {
  if (race.is_spoilt) return "a line of it makes no sense";
  std::map<std::string, std::string> names;
  for (const auto& line : race.lines) {
    if (!names.emplace(market::horse_key(line.horse), line.place).second) {
      return fmt::format("'{}' has two lines: {} and {}", quotable(line.horse),
                         names.at(market::horse_key(line.horse)), line.place);
    }
  }
  const auto ran = race.lines.front().ran;
  for (const auto& line : race.lines) {
    if (line.ran != ran) return fmt::format("{} says otherwise of how many ran", line.place);
  }
  const auto listed = static_cast<std::int64_t>(race.lines.size());
  if (!ran && !lost_for_.empty()) return "a line that makes no sense may be of it";
  if (ran && *ran != listed) return fmt::format("{} ran, and {} are listed", *ran, listed);
  return {};
}

Results RaceLines::finish(UtcTime now) {
  for (auto& [id, race] : races_) {
    auto why = fault_of(race);
    market::NamedResult result{.known_at = now};
    for (auto& line : race.lines) result.order.emplace_back(line.horse, std::move(line.finish));
    if (why.empty()) why = market::order_fault(result.order);
    if (!why.empty()) {
      skip({id, std::move(why)});
      continue;
    }
    result.race.ran = static_cast<std::int64_t>(race.lines.size());
    results_.results.push_back(
        {.fixture = std::move(race.fixture), .result = std::move(result), .lists_all = true});
  }
  races_.clear();
  return std::move(results_);
}

Results read_races(std::string_view csv, std::string_view file, UtcTime now,
                   const std::function<RaceColumns(const Columns&)>& layout) {
  CsvReader reader{csv, file};
  if (!reader.next()) throw Error{Exit::data, "{}: there is no header", file};
  const auto columns = layout(Columns{reader});
  RaceLines lines;
  while (true) {
    try {
      if (!reader.next()) break;
    } catch (const BadRecord& error) {
      lines.lose({reader.place(), quotable(error.what())});
      continue;
    }
    std::optional<market::Fixture> race;
    try {
      race = columns.race(reader);
      if (race) lines.take(*race, columns.line(reader));
    } catch (const Error& error) {
      if (error.exit() != Exit::data) throw;
      market::Skipped why{reader.place(), quotable(error.what())};
      race ? lines.spoil(*race, std::move(why)) : lines.lose(std::move(why));
    }
  }
  return lines.finish(now);
}

std::optional<market::Fixture> race_fixture(std::string_view course, std::string_view country,
                                            std::chrono::sys_days day,
                                            const ::Answer<std::chrono::minutes>& off) {
  const auto* const found = market::find_course(course, country);
  auto key = market::course_key(course, country);
  if (found == nullptr) {
    const auto blank = key.find(' ');
    const auto whose = key.substr(0, blank == std::string::npos ? 0 : blank);
    const bool is_abroad =
        !whose.empty() && whose == market::racing_country(whose) && whose != "GB" && whose != "IRE";
    if (is_abroad) return std::nullopt;
    throw Error{Exit::data, "'{}' is no course that is known", quotable(course)};
  }
  if (!off) throw Error{Exit::data, "{}", off.why_not().why};
  market::Fixture race{.provider_id = {},
                       .sport = "racing",
                       .league = std::string{found->country},
                       .form = market::Form::race};
  race.course = std::move(key);
  race.starts_at = Zone{found->zone}.at(day, *off);
  race.provider_id = fmt::format("{} {}", race.course, format_utc(race.starts_at));
  return race;
}

market::Finish finish_in(std::string_view text) {
  std::int64_t position = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), position);
  if (error == std::errc{} && end == text.data() + text.size()) {
    if (position < 1) throw Error{Exit::data, "no position: {}", position};
    return {.position = position};
  }
  const auto code = market::finish_code(text);
  if (!code) throw Error{Exit::data, "neither a position nor a code: '{}'", quotable(text)};
  return {.code = std::string{*code}};
}

}  // namespace provider
