#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <algorithm>

namespace provider::ndjson {

namespace {

void check_keys(const Json& line, std::span<const char* const> keys) {
  for (const auto name : line.names()) {
    const auto is = [name](const char* key) { return name == key; };
    if (std::ranges::none_of(keys, is) && std::ranges::none_of(kEventKeys, is)) {
      throw Error{Exit::data, "no such key: '{}'", quotable(name)};
    }
  }
}

std::string text_in(const Json& line, const char* key) {
  const auto value = line.member(key);
  return std::string{value.not_empty()};
}

}  // namespace

void for_each_line(std::string_view text, std::string_view file, std::span<const char* const> keys,
                   const std::function<void(const Json&, const std::string&)>& each) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (trimmed(line).empty()) continue;
    const auto place = fmt::format("{}:{}", file, number);
    try {
      const JsonDocument document{line};
      const auto root = document.root();
      check_keys(root, keys);
      each(root, place);
    } catch (const Error& error) {
      throw Error{error.exit(), "{}: {}", place, error.what()};
    }
  }
}

market::Fixture fixture_in(const Json& line) {
  market::Fixture fixture;
  fixture.sport = text_in(line, "sport");
  fixture.league = text_in(line, "league");
  if (line.find("home") || line.find("away")) {
    fixture.home = text_in(line, "home");
    fixture.away = text_in(line, "away");
  }
  line.member("starts_at");
  fixture.starts_at = *time_in(line, "starts_at");
  if (line.find("event")) {
    fixture.provider_id = text_in(line, "event");
  } else {
    fixture.provider_id = fmt::format("{}/{}/{}/{}", fixture.league, format_utc(fixture.starts_at),
                                      fixture.home, fixture.away);
  }
  return fixture;
}

std::optional<UtcTime> time_in(const Json& line, const char* key) {
  const auto value = line.find(key);
  if (!value) return std::nullopt;
  try {
    return parse_utc(value->string());
  } catch (const Error& error) {
    throw value->wrong(error.what());
  }
}

}  // namespace provider::ndjson
