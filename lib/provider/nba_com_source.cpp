#include <base/zone.hpp>
#include <provider/nba_com.hpp>
#include <provider/nba_com_source.hpp>
#include <provider/nba_officials.hpp>
#include <provider/site.hpp>

#include <memory>

namespace provider::nba_com {

namespace {

std::vector<Question> questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  throw Error{Exit::usage,
              "nba-com: --from is needed: NBA.com answers browsers alone; keep its "
              "scheduleLeagueV2.json with one"};
}

Cards read_cards(Answer& answer, const Request&) {
  return with_name(answer, [&] { return cards(answer.content.whole()); });
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return results(answer.content.whole(), request.now); });
}

// A client that is no browser may be refused whatever it asks; then nothing is known.
std::vector<Question> officials_questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  const auto site = std::make_shared<Site>(
      "nba-com", request.base_url.empty() ? "https://official.nba.com" : request.base_url,
      request.timeout);
  site->ask_refused_once_more();
  const auto day = format_date(Zone{"America/New_York"}.local_day(request.now));
  return {{.name = "officials " + day, .scope = "officials " + day, .ask = [site, day] {
             return site->ask("/wp-json/api/v1/get-game-officials?date=" + day);
           }}};
}

Context read_officials(Answer& answer, const Request&) {
  return with_name(answer, [&] { return officials(answer.content.whole()); });
}

}  // namespace

Source source() {
  return {.name = "nba-com",
          .key = {},
          .extension = "json",
          .prices = {},
          .results = {.options = {}, .questions = questions, .read = read_results},
          .cards = {.options = {}, .questions = questions, .read = read_cards},
          .injuries = {},
          .lineups = {},
          .referees = {.options = {}, .questions = officials_questions, .read = read_officials},
          .news = {}};
}

}  // namespace provider::nba_com
