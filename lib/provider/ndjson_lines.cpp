#include <market/course.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <algorithm>

namespace provider::ndjson {

namespace {

bool is_one_of(std::string_view name, std::span<const char* const> keys) {
  return std::ranges::any_of(keys, [name](const char* key) { return name == key; });
}

market::Form form_in(const Json& line, const market::Fixture& fixture) {
  if (const auto form = line.find("form")) return market::parse_form(form->string());
  if (!fixture.home.empty()) return market::Form::match;
  return fixture.sport == "racing" ? market::Form::race : market::Form::tournament;
}

}  // namespace

std::optional<market::Skipped> read_line(const Lines& lines,
                                         const std::function<void(const Json& line)>& each) {
  if (trimmed(lines.line()).empty()) return std::nullopt;
  bool is_json = false;
  try {
    const JsonDocument document{lines.line()};
    is_json = true;
    each(document.root());
  } catch (const Error& error) {
    if (!is_json && !lines.is_ended()) refuse_cut_off(lines.file(), lines.number());
    return market::Skipped{lines.place(), error.what()};
  }
  return std::nullopt;
}

void check_keys(const Json& line, std::span<const char* const> keys) {
  for (const auto name : line.names()) {
    if (!is_one_of(name, keys) && !is_one_of(name, kEventKeys)) {
      throw Error{Exit::data, "no such key: '{}'", quotable(name)};
    }
  }
}

market::Fixture fixture_in(const Json& line) {
  market::Fixture fixture;
  fixture.sport = market::name_key(name_in(line, "sport"));
  fixture.league = name_in(line, "league");
  if (line.find("home") || line.find("away")) {
    fixture.home = name_in(line, "home");
    fixture.away = name_in(line, "away");
    fixture.home_id = text_or(line, "home_id", "");
    fixture.away_id = text_or(line, "away_id", "");
  }
  fixture.name = text_or(line, "name", "");
  if (line.find("course")) {
    fixture.course = market::course_key(name_in(line, "course"), text_or(line, "country", ""));
  }
  line.member("starts_at");
  const auto start = time_in(line, "starts_at");
  if (!start) throw line.member("starts_at").wrong("a string was expected");
  fixture.starts_at = *start;
  if (const auto handicap = line.find("handicap")) fixture.handicap = handicap->boolean();
  if (line.find("event")) {
    fixture.provider_id = name_in(line, "event");
  } else {
    fixture.provider_id = fmt::format("{}/{}/{}/{}", fixture.league, format_utc(fixture.starts_at),
                                      fixture.home, fixture.away);
    if (!fixture.name.empty()) fixture.provider_id += fixture.name;
  }
  fixture.form = form_in(line, fixture);
  if ((fixture.form == market::Form::match) == fixture.home.empty()) {
    throw Error{Exit::data, "a {} {} teams", to_string(fixture.form),
                fixture.home.empty() ? "has" : "has no"};
  }
  if (fixture.handicap && fixture.form != market::Form::race) {
    throw Error{Exit::data, "a {} is no handicap", to_string(fixture.form)};
  }
  if (!fixture.course.empty() && fixture.form != market::Form::race) {
    throw Error{Exit::data, "a {} has no course", to_string(fixture.form)};
  }
  return fixture;
}

std::string name_in(const Json& object, const char* key) {
  const auto value = object.member(key);
  return std::string{value.not_empty()};
}

std::string text_or(const Json& line, const char* key, std::string_view otherwise) {
  const auto value = line.find(key);
  return std::string{value ? value->string() : otherwise};
}

std::string_view digits_in(const Json& value) {
  return value.is_number() ? value.number() : value.string();
}

void check_names(const Json& object, std::span<const char* const> keys) {
  for (const auto name : object.names()) {
    if (!is_one_of(name, keys)) {
      throw object.wrong(fmt::format("no such key: '{}'", quotable(name)));
    }
  }
}

std::optional<UtcTime> time_in(const Json& line, const char* key) {
  const auto value = line.find(key);
  if (!value) return std::nullopt;
  const auto text = value->string();
  try {
    return parse_utc(text);
  } catch (const Error& error) {
    throw value->wrong(error.what());
  }
}

}  // namespace provider::ndjson
