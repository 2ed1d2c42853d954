#include <provider/racecards_race.hpp>
#include <provider/racecards_runner.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <charconv>

namespace provider::racecards {

namespace {

// Stalls, numbers and pounds count from 1; 0 stands for none.
std::optional<std::int64_t> above_0(const Json& runner, const char* key) {
  const auto count = count_in(runner, key);
  return count && *count > 0 ? count : std::nullopt;
}

// The days of "18", "18 (200J)" and "(35P)": since whatever kind of race was the last.
std::optional<std::int64_t> last_run_in(const Json& runner) {
  const auto text = words_in(runner, "last_run");
  const auto first = std::ranges::find_if(text, [](char c) { return c >= '0' && c <= '9'; });
  std::int64_t days = 0;
  const auto* const begin = text.data() + (first - text.begin());
  const auto read = std::from_chars(begin, text.data() + text.size(), days);
  return read.ec == std::errc{} ? std::optional{days} : std::nullopt;
}

std::optional<double> share_in(const Json& runner, const char* key) {
  const auto text = words_in(runner, key);
  if (text.empty()) return std::nullopt;
  double share = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share);
  const bool is_all = error == std::errc{} && end == text.data() + text.size();
  if (!is_all || !(share >= 0 && share <= 100)) {
    throw runner.member(key).wrong("a share of 0 to 100 was expected");
  }
  return share;
}

bool flag_in(const Json& runner, const char* key) {
  const auto flag = runner.find(key);
  return flag && flag->boolean();
}

market::Entry entry_in(const Json& runner) {
  if (flag_in(runner, "non_runner")) return market::Entry::non_runner;
  if (flag_in(runner, "reserve")) return market::Entry::reserve;
  return market::Entry::declared;
}

// Ids of horses, trainers and jockeys are counted each for themselves.
std::string id_in(const Json& runner, const char* key, const char* what) {
  const auto id = words_in(runner, key);
  return id.empty() ? "" : fmt::format("{}:{}", what, id);
}

// "Dylan Made(7)": what an apprentice claims stands behind his name.
void read_jockey(const Json& runner, market::RunnerCard& card) {
  card.jockey = words_in(runner, "jockey");
  card.jockey_id = id_in(runner, "jockey_id", "jockey");
  card.allowance = count_in(runner, "jockey_allowance");
  const auto bracket = card.jockey.rfind('(');
  if (bracket == std::string::npos || !card.jockey.ends_with(')')) return;
  std::int64_t pounds = 0;
  const auto* const begin = card.jockey.data() + bracket + 1;
  const auto* const end = card.jockey.data() + card.jockey.size() - 1;
  const auto read = std::from_chars(begin, end, pounds);
  if (read.ec != std::errc{} || read.ptr != end) return;
  card.allowance = pounds;
  card.jockey = trimmed(card.jockey.substr(0, bracket));
}

void read_trainer(const Json& runner, market::RunnerCard& card) {
  card.trainer = words_in(runner, "trainer");
  card.trainer_id = id_in(runner, "trainer_id", "trainer");
  card.trainer_rtf = share_in(runner, "trainer_rtf");
  const auto days = runner.find("trainer_14_days");
  if (!days) return;
  card.trainer_runs = count_in(*days, "runs");
  card.trainer_wins = count_in(*days, "wins");
}

// One generation says "1" or "", the other true or false.
bool is_first_headgear(const Json& runner) {
  const auto first = runner.find("headgear_first");
  if (!first) return false;
  return first->is_boolean() ? first->boolean() : !first->string().empty();
}

}  // namespace

Runner runner_in(const Json& runner, UtcTime now) {
  Runner read;
  auto& entrant = read.entrant;
  const auto name = runner.member("name");
  entrant.name = name.not_empty();
  entrant.provider_id = words_in(runner, "horse_id");
  if (entrant.provider_id.empty()) throw runner.member("horse_id").wrong("an id was expected");
  entrant.origin = words_in(runner, "region");
  entrant.number = above_0(runner, "number");
  entrant.draw = above_0(runner, "draw");
  entrant.weight = above_0(runner, "lbs");
  entrant.entry = entry_in(runner);
  // A card that marks nobody does not know that a horse came out, and says nothing of it.
  if (runner.find("non_runner")) entrant.since = now;

  auto& card = read.card;
  card.age = above_0(runner, "age");
  card.sex = words_in(runner, "sex");
  card.headgear = words_in(runner, "headgear");
  card.first_headgear = is_first_headgear(runner);
  card.ofr = count_in(runner, "ofr");
  card.rpr = count_in(runner, "rpr");
  card.ts = count_in(runner, "ts");
  card.form = words_in(runner, "form");
  card.last_run = last_run_in(runner);
  read_trainer(runner, card);
  read_jockey(runner, card);
  return read;
}

}  // namespace provider::racecards
