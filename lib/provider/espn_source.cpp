#include <base/zone.hpp>
#include <provider/espn.hpp>
#include <provider/espn_client.hpp>
#include <provider/espn_source.hpp>

#include <array>
#include <charconv>
#include <memory>

namespace provider::espn {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr auto kCardOptions = std::to_array<Option>({
    {"date", "DATE", "the first game day, 2026-03-10; otherwise today in New York"},
    {"days", "N", "how many game days", "1"},
    {"rosters", "", "also who is on the teams that play"},
});
constexpr auto kResultOptions = std::to_array<Option>({
    {"date", "DATE", "the last game day, 2026-03-10; otherwise today in New York"},
    {"days", "N", "how many game days, up to that one", "2"},
    {"boxes", "", "also the box score of each final"},
});

std::shared_ptr<Client> client_of(const Request& request) {
  return std::make_shared<Client>(request.base_url, request.timeout);
}

sys_days day_in(const Request& request) {
  const auto date = request.option("date");
  if (!date) return Zone{"America/New_York"}.local_day(request.now);
  try {
    return parse_date(*date);
  } catch (const Error& error) {
    throw Error{Exit::usage, "--date: {}", error.what()};
  }
}

days days_in(const Request& request) {
  constexpr int kMost = 31;
  const auto text = request.option("days").value_or("");
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  const bool is_count = error == std::errc{} && end == text.data() + text.size();
  if (!is_count || count < 1 || count > kMost) {
    throw Error{Exit::usage, "--days: 1 to {} was expected: '{}'", kMost, text};
  }
  return days{count};
}

// A range of days is answered with no JSON: one question a day.
std::vector<Question> scoreboards(const Request& request, sys_days first) {
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (auto day = first; day < first + days_in(request); day += days{1}) {
    const auto name = "scoreboard " + format_date(day);
    questions.push_back(
        {.name = name, .scope = name, .ask = [client, day] { return client->scoreboard(day); }});
  }
  return questions;
}

std::vector<Question> card_questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  return scoreboards(request, day_in(request));
}

std::vector<Question> result_questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  return scoreboards(request, day_in(request) - (days_in(request) - days{1}));
}

std::vector<Question> roster_questions(const Cards& said, const Request& request) {
  if (!request.option("rosters")) return {};
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (const auto& team : said.teams) {
    const auto name = "roster " + team;
    questions.push_back(
        {.name = name, .scope = name, .ask = [client, team] { return client->roster(team); }});
  }
  return questions;
}

std::vector<Question> box_questions(const Results& said, const Request& request) {
  if (!request.option("boxes")) return {};
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (const auto& one : said.results) {
    if (one.result.status != market::Status::final) continue;
    const auto id = one.fixture.provider_id;
    const auto name = "summary " + id;
    questions.push_back(
        {.name = name, .scope = name, .ask = [client, id] { return client->summary(id); }});
  }
  return questions;
}

Cards read_cards(Answer& answer, const Request&) {
  return with_name(answer, [&] { return cards(answer.content.whole()); });
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return results(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {.name = "espn",
          .key = {},
          .extension = "json",
          .prices = {},
          .results = {.options = kResultOptions,
                      .questions = result_questions,
                      .read = read_results,
                      .next = box_questions},
          .cards = {.options = kCardOptions,
                    .questions = card_questions,
                    .read = read_cards,
                    .next = roster_questions}};
}

}  // namespace provider::espn
