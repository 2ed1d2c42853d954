#include <base/zone.hpp>
#include <provider/espn.hpp>
#include <provider/espn_client.hpp>
#include <provider/espn_context.hpp>
#include <provider/espn_source.hpp>

#include <array>
#include <charconv>
#include <functional>
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

Question scoreboard_question(const std::shared_ptr<Client>& client, sys_days day) {
  const auto name = "scoreboard " + format_date(day);
  return {.name = name, .scope = name, .ask = [client, day] { return client->scoreboard(day); }};
}

Question summary_question(const std::shared_ptr<Client>& client, const std::string& game) {
  const auto name = "summary " + game;
  return {.name = name, .scope = name, .game = game, .ask = [client, game] {
            return client->summary(game);
          }};
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
    questions.push_back(scoreboard_question(client, day));
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
    questions.push_back(summary_question(client, one.fixture.provider_id));
  }
  return questions;
}

Cards read_cards(Answer& answer, const Request&) {
  return with_name(answer, [&] { return cards(answer.content.whole()); });
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return results(answer.content.whole(), request.now); });
}

// What is one answer, whenever it is asked.
template <typename Ask>
std::vector<Question> one_question(const Request& request, const char* name, Ask ask) {
  if (request.file) return {question_of_file(request, Extent::part)};
  return {{.name = name, .scope = name, .ask = [client = client_of(request), ask] {
             return std::invoke(ask, *client);
           }}};
}

std::vector<Question> injury_questions(const Request& request) {
  return one_question(request, "injuries", &Client::injuries);
}

std::vector<Question> news_questions(const Request& request) {
  return one_question(request, "news", &Client::news);
}

std::vector<Question> todays_questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  return {scoreboard_question(client_of(request), Zone{"America/New_York"}.local_day(request.now))};
}

std::vector<Question> lineup_questions(const Context& said, const Request& request) {
  if (request.file) return {};
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (const auto& game : said.games) questions.push_back(summary_question(client, game));
  return questions;
}

Context read_injuries(Answer& answer, const Request&) {
  return with_name(answer, [&] { return injuries(answer.content.whole()); });
}

Context read_lineups(Answer& answer, const Request&) {
  return with_name(answer, [&] { return lineups(answer.content.whole()); });
}

Context read_news(Answer& answer, const Request&) {
  return with_name(answer, [&] { return news(answer.content.whole()); });
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
                    .next = roster_questions},
          .injuries = {.options = {}, .questions = injury_questions, .read = read_injuries},
          .lineups = {.options = {},
                      .questions = todays_questions,
                      .read = read_lineups,
                      .next = lineup_questions},
          .referees = {},
          .news = {.options = {}, .questions = news_questions, .read = read_news}};
}

}  // namespace provider::espn
