#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_client.hpp>
#include <provider/the_odds_api_markets.hpp>
#include <provider/the_odds_api_source.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace provider::the_odds_api {

namespace {

constexpr auto kPriceOptions = std::to_array<Option>({
    {"sport", "KEY,...", "sports, as in basketball_nba"},
    {"markets", "KEY,...", "markets", "h2h"},
    {"regions", "KEY,...", "whose books", "us"},
    {"books", "KEY,...", "these books, instead of regions"},
    {"event-odds", "", "of each event by itself: what players do, other lines"},
    {"hours", "N", "with --event-odds: of events that begin within N hours", "24"},
    {"odds-format", "FORMAT", "of the prices in --from: decimal or american"},
});
constexpr auto kCardOptions = std::to_array<Option>({
    {"sport", "KEY,...", "sports, as in basketball_nba"},
});
constexpr auto kResultOptions = std::to_array<Option>({
    {"sport", "KEY", "a sport, as in basketball_nba"},
    {"days-from", "DAYS", "also games of the last 1 to 3 days", "1"},
});

std::shared_ptr<Client> client_of(const Request& request) {
  return std::make_shared<Client>(
      Account{.base_url = request.base_url, .key = request.key(), .timeout = request.timeout});
}

std::int64_t whole_option(const Request& request, const char* name, std::int64_t least,
                          std::int64_t most) {
  const auto text = request.option(name).value_or("");
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
    throw Error{Exit::usage, "--{}: {} to {} was expected: '{}'", name, least, most, text};
  }
  return value;
}

std::string sport_in(const Request& request) {
  const auto sport = request.option("sport");
  if (!sport) throw Error{Exit::usage, "the-odds-api: --sport or --from is needed"};
  return *sport;
}

// "upcoming" asks for the next events of all sports.
std::string league_of(const std::string& sport) {
  return sport == "upcoming" ? "" : sport;
}

// What was asked for is decimal; what is replayed may be told, or tells itself.
std::optional<odds::Format> price_format(const Request& request) {
  if (!request.file) return odds::Format::decimal;
  const auto name = request.option("odds-format");
  if (!name) return std::nullopt;
  if (name == "decimal") return odds::Format::decimal;
  if (name == "american") return odds::Format::american;
  throw Error{Exit::usage, "--odds-format: decimal or american was expected: '{}'", *name};
}

std::vector<OddsQuestion> odds_questions(const Request& request) {
  const auto names = [&](const char* option, const std::string& flag) {
    const auto list = request.option(option);
    return list ? parse_names(*list, flag) : std::vector<std::string>{};
  };
  std::vector<OddsQuestion> questions;
  for (const auto& sport : parse_names(sport_in(request), "--sport")) {
    questions.push_back({.sport = sport,
                         .markets = names("markets", "--markets"),
                         .regions = names("regions", "--regions"),
                         .books = names("books", "--books")});
  }
  return questions;
}

// With what had been asked, an answer also says what has been withdrawn.
Question replayed_prices(const Request& request) {
  price_format(request);
  auto question = question_of_file(request, Extent::markets);
  if (!request.option("sport") || request.option("event-odds")) return question;
  const auto asked = odds_questions(request);
  if (asked.size() != 1) throw Error{Exit::usage, "--from: one --sport was expected"};
  question.scope = scope_of(asked.front());
  question.league = league_of(asked.front().sport);
  question.extent = Extent::whole;
  return question;
}

Question odds_of(const std::shared_ptr<Client>& client, const OddsQuestion& question) {
  return {.name = question.event.empty() ? question.sport : question.sport + '/' + question.event,
          .scope = scope_of(question),
          .league = league_of(question.sport),
          .extent = Extent::whole,
          .predicted = predicted_credits(question),
          .ask = [client, question] { return client->odds(question); }};
}

Question events_of(const std::shared_ptr<Client>& client, const std::string& sport) {
  return {.name = sport,
          .scope = "events " + sport,
          .league = league_of(sport),
          .ask = [client, sport] { return client->events(sport); }};
}

bool is_of_players(const std::string& key) {
  const auto known = market_key(key);
  return known && known->market.kind == market::Kind::prop;
}

// What is asked of each event: of what players do nothing, where nobody bets on it.
std::vector<OddsQuestion> event_questions(const Request& request) {
  auto asked = odds_questions(request);
  for (auto& question : asked) {
    if (!request.players) std::erase_if(question.markets, is_of_players);
  }
  std::erase_if(asked, [](const OddsQuestion& question) { return question.markets.empty(); });
  return asked;
}

std::chrono::hours hours_in(const Request& request) {
  constexpr std::int64_t kMost = 24 * 31;
  return std::chrono::hours{whole_option(request, "hours", 1, kMost)};
}

std::vector<Question> price_questions(const Request& request) {
  if (request.file) return {replayed_prices(request)};
  const bool is_by_event = request.option("event-odds").has_value();
  if (is_by_event) hours_in(request);  // a wrong one ends the run before anybody is asked
  const auto asked = is_by_event ? event_questions(request) : odds_questions(request);
  const auto client = client_of(request);
  std::vector<Question> questions;
  questions.reserve(asked.size());
  for (const auto& question : asked) {
    questions.push_back(is_by_event ? events_of(client, question.sport)
                                    : odds_of(client, question));
  }
  return questions;
}

// Of a list the events that begin soon, each by itself.
std::vector<Question> odds_of_listed(const Prices& said, const Request& request) {
  if (!request.option("event-odds") || request.file) return {};
  const auto until = request.now + hours_in(request);
  const auto asked = event_questions(request);
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (const auto& fixture : said.unpriced) {
    if (fixture.starts_at <= request.now || fixture.starts_at > until) continue;
    for (auto question : asked) {
      if (question.sport != fixture.league) continue;
      question.event = fixture.provider_id;
      questions.push_back(odds_of(client, question));
    }
  }
  return questions;
}

int days_in(const Request& request) {
  return static_cast<int>(whole_option(request, "days-from", 1, 3));
}

std::vector<Question> card_questions(const Request& request) {
  if (request.file) {
    auto question = question_of_file(request, Extent::part);
    question.league = league_of(request.option("sport").value_or(""));
    return {question};
  }
  const auto sports = parse_names(sport_in(request), "--sport");
  const auto client = client_of(request);
  std::vector<Question> questions;
  for (const auto& sport : sports) questions.push_back(events_of(client, sport));
  return questions;
}

std::vector<Question> score_questions(const Request& request) {
  if (request.file) {
    auto question = question_of_file(request, Extent::markets);
    question.league = league_of(request.option("sport").value_or(""));
    return {question};
  }
  const auto sports = parse_names(sport_in(request), "--sport");
  if (sports.size() != 1) throw Error{Exit::usage, "--sport: one was expected"};
  const auto days = days_in(request);
  const auto ask = [client = client_of(request), sport = sports.front(), days] {
    return client->scores(sport, days);
  };
  return {{.name = {},
           .scope = sports.front(),
           .league = league_of(sports.front()),
           .predicted = predicted_score_credits(days),
           .ask = ask}};
}

void read_prices(Answer& answer, const Request& request, const TakePrices& take) {
  take(with_name(
      answer, [&] { return prices(answer.content.whole(), request.now, price_format(request)); }));
}

Cards read_cards(Answer& answer, const Request&) {
  return with_name(answer, [&] { return events(answer.content.whole()); });
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return scores(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {
      .name = "the-odds-api",
      .key = "ODDS_API_KEY",
      .extension = "json",
      .is_live = true,
      .prices = {.options = kPriceOptions,
                 .questions = price_questions,
                 .read = read_prices,
                 .next = odds_of_listed},
      .results = {.options = kResultOptions, .questions = score_questions, .read = read_results},
      .cards = {.options = kCardOptions, .questions = card_questions, .read = read_cards}};
}

}  // namespace provider::the_odds_api
