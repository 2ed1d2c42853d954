#include <provider/ndjson.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <array>

namespace provider::ndjson {

namespace {

using rapidjson::SizeType;

constexpr std::array<const char*, 9> kResultKeys = {"status", "home_score",  "away_score",
                                                    "scope",  "scores",      "order",
                                                    "box",    "withdrawals", "known_at"};
constexpr std::array<const char*, 4> kScoreKeys = {"period", "home", "away", "scope"};
constexpr std::array<const char*, 5> kFinishKeys = {"entrant", "position", "code", "sp", "bsp"};
constexpr std::array<const char*, 3> kBoxKeys = {"player", "played", "stats"};
constexpr std::array<const char*, 5> kWithdrawalKeys = {"entrant", "at", "price", "deduction",
                                                        "reduction"};

// Calls `each` with every element of an array that may be missing.
template <typename Each>
void for_each_in(const Json& line, const char* key, std::span<const char* const> keys, Each each) {
  const auto array = line.find(key);
  if (!array) return;
  for (SizeType i = 0; i < array->size(); ++i) {
    const auto element = array->element(i);
    check_names(element, keys);
    each(element);
  }
}

std::string name_in(const Json& object, const char* key) {
  const auto value = object.member(key);
  return std::string{value.not_empty()};
}

std::int64_t points_in_line(const Json& object, const char* key) {
  const auto value = object.member(key);
  const auto points = value.whole_number();
  if (points < 0) throw Error{Exit::data, "a score below 0"};
  return points;
}

std::optional<odds::Price> price_in(const Json& object, const char* key) {
  const auto value = object.find(key);
  return value ? std::optional{odds::Price::parse(digits_in(*value))} : std::nullopt;
}

std::optional<Ratio> share_in(const Json& object, const char* key) {
  const auto value = object.find(key);
  if (!value) return std::nullopt;
  const auto share = Ratio::parse(digits_in(*value));
  if (share < Ratio{0} || share >= Ratio{1}) {
    throw Error{Exit::data, "{}: a share from 0 to 1 is expected", key};
  }
  return share;
}

void read_scores(const Json& line, market::NamedResult& result) {
  const auto scope = market::parse_scope(text_or(line, "scope", "any"));
  const bool has_home = line.find("home_score").has_value();
  if (has_home != line.find("away_score").has_value()) throw Error{Exit::data, "one score only"};
  if (has_home) {
    result.scores.push_back({.scope = scope,
                             .score = {.home = points_in_line(line, "home_score"),
                                       .away = points_in_line(line, "away_score")}});
  }
  for_each_in(line, "scores", kScoreKeys, [&](const Json& part) {
    result.scores.push_back(
        {.period = market::parse_period(text_or(part, "period", "game")),
         .scope = market::parse_scope(text_or(part, "scope", "any")),
         .score = {.home = points_in_line(part, "home"), .away = points_in_line(part, "away")}});
  });
}

void read_order(const Json& line, market::NamedResult& result) {
  for_each_in(line, "order", kFinishKeys, [&](const Json& one) {
    market::Finish finish{.position = std::nullopt,
                          .code = text_or(one, "code", ""),
                          .sp = price_in(one, "sp"),
                          .bsp = price_in(one, "bsp")};
    if (const auto position = one.find("position")) finish.position = position->whole_number();
    if (finish.position && *finish.position < 1) throw Error{Exit::data, "a position below 1"};
    if (finish.position.has_value() != finish.code.empty()) {
      throw Error{Exit::data, "an entrant has a position or a code that says why not"};
    }
    result.order.emplace_back(name_in(one, "entrant"), std::move(finish));
  });
}

void read_box(const Json& line, market::NamedResult& result) {
  for_each_in(line, "box", kBoxKeys, [&](const Json& one) {
    market::PlayerLine player;
    if (const auto played = one.find("played")) player.played = played->boolean();
    if (const auto stats = one.find("stats")) {
      for (const auto name : stats->names()) {
        const auto stat = market::Stat::find(name);
        if (!stat) throw Error{Exit::data, "no such statistic: '{}'", quotable(name)};
        const auto value = stats->member(std::string{name}.c_str());
        player.stats[*stat] = value.whole_number();
      }
    }
    result.box.emplace_back(name_in(one, "player"), std::move(player));
  });
}

void read_withdrawals(const Json& line, market::NamedResult& result) {
  for_each_in(line, "withdrawals", kWithdrawalKeys, [&](const Json& one) {
    const auto at = time_in(one, "at");
    if (!at) throw Error{Exit::data, "a withdrawal without a time"};
    result.withdrawals.emplace_back(name_in(one, "entrant"),
                                    market::NonRunner{.at = *at,
                                                      .price = price_in(one, "price"),
                                                      .deduction = share_in(one, "deduction"),
                                                      .reduction = share_in(one, "reduction")});
  });
}

market::NamedResult result_in(const Json& line, const market::Fixture& fixture, UtcTime known_at) {
  market::NamedResult result;
  const auto status = line.member("status");
  result.status = market::parse_status(status.not_empty());
  result.known_at = known_at;
  read_scores(line, result);
  read_order(line, result);
  read_box(line, result);
  read_withdrawals(line, result);
  const bool is_match = fixture.form == market::Form::match;
  if (result.status == market::Status::final && is_match && !game_score(result)) {
    throw Error{Exit::data, "final without scores"};
  }
  if (result.status == market::Status::final && !is_match && result.order.empty()) {
    throw Error{Exit::data, "final without an order"};
  }
  return result;
}

// Wrong types are the document's fault, not the entry's.
void check_result_types(const Json& line) {
  line.member("status");
  for (const auto* key : {"home_score", "away_score"}) {
    if (const auto value = line.find(key)) value->whole_number();
  }
}

}  // namespace

Results results(std::string_view text, std::string_view file, UtcTime now) {
  Results results;
  for_each_line(text, file, kResultKeys, [&](const Json& line, const std::string& place) {
    auto fixture = fixture_in(line);
    check_result_types(line);
    const auto known_at = time_in(line, "known_at").value_or(now);
    try {
      if (known_at > now) throw Error{Exit::data, "known_at is in the future"};
      auto result = result_in(line, fixture, known_at);
      results.results.push_back({.fixture = std::move(fixture), .result = std::move(result)});
    } catch (const Error& error) {
      results.skipped.push_back({place, error.what()});
    }
  });
  return results;
}

}  // namespace provider::ndjson
