#include <market/order.hpp>
#include <provider/ndjson.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <array>
#include <map>
#include <set>

namespace provider::ndjson {

namespace {

using rapidjson::SizeType;

constexpr std::array<const char*, 11> kResultKeys = {
    "status", "home_score",  "away_score", "scope",  "scores",  "order",
    "box",    "withdrawals", "ran",        "places", "known_at"};
constexpr std::array<const char*, 4> kScoreKeys = {"period", "home", "away", "scope"};
constexpr std::array<const char*, 5> kFinishKeys = {"entrant", "position", "code", "sp", "bsp"};
constexpr std::array<const char*, 3> kBoxKeys = {"player", "played", "stats"};
constexpr std::array<const char*, 6> kWithdrawalKeys = {"entrant",   "at",        "price",
                                                        "deduction", "reduction", "touches_sp"};

// More than any sport counts, and far from what an integer holds.
constexpr std::int64_t kMost = 1'000'000;

// A share is kept in millionths.
constexpr std::int64_t kShareParts = 1'000'000;

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

std::int64_t points_in_line(const Json& object, const char* key) {
  const auto value = object.member(key);
  const auto points = value.whole_number();
  if (points < 0) throw Error{Exit::data, "a score below 0"};
  if (points > kMost) throw Error{Exit::data, "a score above {}", kMost};
  return points;
}

// A place in an order, or how many there are.
std::optional<std::int64_t> count_in(const Json& object, const char* key) {
  const auto value = object.find(key);
  if (!value) return std::nullopt;
  const auto count = value->whole_number();
  if (count < 1 || count > kMost) throw Error{Exit::data, "{}: 1 to {} is expected", key, kMost};
  return count;
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
  if ((share * Ratio{kShareParts}).denominator() != 1) {
    throw Error{Exit::data, "{}: no more than 6 decimals are kept", key};
  }
  return share;
}

bool flag_in(const Json& object, const char* key, bool otherwise) {
  const auto value = object.find(key);
  return value ? value->boolean() : otherwise;
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
    market::Finish finish{.position = count_in(one, "position"),
                          .code = text_or(one, "code", ""),
                          .sp = price_in(one, "sp"),
                          .bsp = price_in(one, "bsp")};
    if (finish.position.has_value() != finish.code.empty()) {
      throw Error{Exit::data, "an entrant has a position or a code that says why not"};
    }
    result.order.emplace_back(name_in(one, "entrant"), std::move(finish));
  });
}

// Statistics may be below 0: yards lost.
std::map<market::Stat, std::int64_t> stats_in(const Json& object) {
  std::map<market::Stat, std::int64_t> stats;
  for (const auto name : object.names()) {
    const auto stat = market::Stat::find(name);
    if (!stat) throw Error{Exit::data, "no such statistic: '{}'", quotable(name)};
    const std::string key{name};
    const auto value = object.member(key.c_str());
    const auto count = value.whole_number();
    if (count < -kMost || count > kMost) throw Error{Exit::data, "{}: out of bounds", name};
    stats[*stat] = count;
  }
  return stats;
}

void read_box(const Json& line, market::NamedResult& result) {
  for_each_in(line, "box", kBoxKeys, [&](const Json& one) {
    market::PlayerLine player{.played = flag_in(one, "played", true), .stats = {}};
    if (const auto stats = one.find("stats")) player.stats = stats_in(*stats);
    auto name = name_in(one, "player");
    if (!player.played && !player.stats.empty()) {
      throw Error{Exit::data, "'{}' did not play and has statistics", quotable(name)};
    }
    result.box.emplace_back(std::move(name), std::move(player));
  });
}

void read_withdrawals(const Json& line, market::NamedResult& result) {
  for_each_in(line, "withdrawals", kWithdrawalKeys, [&](const Json& one) {
    const auto at = time_in(one, "at");
    if (!at) throw Error{Exit::data, "a withdrawal without a time"};
    if (*at > result.known_at) throw Error{Exit::data, "withdrawn after it was known"};
    result.withdrawals.emplace_back(
        name_in(one, "entrant"),
        market::NonRunner{.at = *at,
                          .price = price_in(one, "price"),
                          .deduction = share_in(one, "deduction"),
                          .reduction = share_in(one, "reduction"),
                          .touches_sp = flag_in(one, "touches_sp", false)});
  });
}

void check_scores(const std::vector<market::PeriodScore>& scores) {
  std::set<std::pair<market::Period, market::Scope>> seen;
  for (const auto& [period, scope, score] : scores) {
    if (!seen.emplace(period, scope).second) {
      throw Error{Exit::data, "two scores of {}", to_string(period)};
    }
  }
}

// Of whom a list speaks, once each.
template <typename Fact>
std::set<std::string_view> names_of(const std::vector<std::pair<std::string, Fact>>& list) {
  std::set<std::string_view> names;
  for (const auto& [name, fact] : list) {
    if (!names.insert(name).second) {
      throw Error{Exit::data, "'{}' is listed twice", quotable(name)};
    }
  }
  return names;
}

void check_race(const market::NamedResult& result) {
  const auto ran = names_of(result.order);
  for (const auto name : names_of(result.withdrawals)) {
    if (ran.contains(name)) {
      throw Error{Exit::data, "'{}' is in the order and withdrawn", quotable(name)};
    }
  }
  if (const auto fault = market::order_fault(result.order); !fault.empty()) {
    throw Error{Exit::data, "{}", fault};
  }
  const auto finished = static_cast<std::int64_t>(result.order.size());
  if (result.race.ran && *result.race.ran < finished) {
    throw Error{Exit::data, "{} in the order, and {} ran", finished, *result.race.ran};
  }
}

void check_form(const market::NamedResult& result, market::Form form) {
  const bool is_match = form == market::Form::match;
  const bool has_field =
      !result.order.empty() || !result.withdrawals.empty() || result.race.ran || result.race.places;
  if (is_match && has_field) {
    throw Error{Exit::data, "a match has no order, withdrawals, ran or places"};
  }
  if (!is_match && !result.scores.empty()) {
    throw Error{Exit::data, "a {} has no scores", to_string(form)};
  }
  if (result.status != market::Status::final) return;
  if (is_match && !game_score(result)) throw Error{Exit::data, "final without scores"};
  if (!is_match && result.order.empty()) throw Error{Exit::data, "final without an order"};
}

market::NamedResult result_in(const Json& line, UtcTime now) {
  market::NamedResult result;
  const auto status = line.member("status");
  const auto word = status.not_empty();
  result.known_at = time_in(line, "known_at").value_or(now);
  read_scores(line, result);
  read_order(line, result);
  read_box(line, result);
  read_withdrawals(line, result);
  result.race.ran = count_in(line, "ran");
  result.race.places = count_in(line, "places");
  result.status = market::parse_status(word);
  return result;
}

}  // namespace

Results results(Content& content, std::string_view file, UtcTime now) {
  Results results;
  Lines lines{content, file};
  while (lines.next()) {
    auto skipped = read_line(lines, [&](const Json& line) {
      check_keys(line, kResultKeys);
      auto result = result_in(line, now);
      auto fixture = fixture_in(line);
      if (result.known_at > now) throw Error{Exit::data, "known_at is in the future"};
      check_scores(result.scores);
      names_of(result.box);
      check_race(result);
      check_form(result, fixture.form);
      results.results.push_back({.fixture = std::move(fixture), .result = std::move(result)});
    });
    if (skipped) results.skipped.push_back(std::move(*skipped));
  }
  return results;
}

}  // namespace provider::ndjson
