#include <provider/betfair.hpp>
#include <provider/betfair_asking.hpp>

#include <deque>
#include <optional>
#include <thread>
#include <vector>

namespace provider::betfair {

namespace {

// What an error looks like that never came from the API.
std::string as_answer(const Error& error) {
  std::string words;
  for (const char c : std::string_view{error.what()}) {
    if (c == '"' || c == '\\') words += '\\';
    words += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return fmt::format(R"({{"jsonrpc":"2.0","error":{{"code":0,"message":"{}"}},"id":1}})", words);
}

// A list that is as long as it may be is cut off: it is asked for in two halves.
void ask_catalogue(Api& api, UtcTime from, UtcTime until, std::string& answers,
                   std::vector<ListedMarket>& markets) {
  auto answer = api.catalogue(from, until);
  const auto listed = markets_in(answer);
  if (listed.size() < kMostCatalogued) {
    answers += answer + '\n';
    markets.insert(markets.end(), listed.begin(), listed.end());
    return;
  }
  const auto middle = from + (until - from) / 2;
  if (middle == from) {
    throw Error{Exit::data, "betfair listMarketCatalogue: {} markets begin at {}", listed.size(),
                format_utc(from)};
  }
  ask_catalogue(api, from, middle, answers, markets);
  ask_catalogue(api, middle, until, answers, markets);
}

std::optional<Remedy> remedy_of(const Error& error) {
  const auto* refused = dynamic_cast<const Refused*>(&error);
  return refused != nullptr ? std::optional{refused->remedy()} : std::nullopt;
}

// Whether other batches would fail as one did: no session, a wrong key.
bool concerns_all(const Error& error) {
  const auto remedy = remedy_of(error);
  if (remedy) return *remedy == Remedy::configure;
  return error.exit() == Exit::config || error.exit() == Exit::unavailable;
}

// The same markets are asked for five times a second at most.
void pause_before_asking_again() {
  constexpr std::chrono::milliseconds kPause{200};
  std::this_thread::sleep_for(kPause);
}

}  // namespace

std::string ask(Api& api, UtcTime from, UtcTime until, UtcTime now,
                std::span<const market::Fixture> unfinished) {
  std::string answers;
  std::vector<ListedMarket> markets;
  ask_catalogue(api, from, until, answers, markets);
  for (const auto& race : unfinished) {
    markets.push_back({.id = race.provider_id, .starts_at = race.starts_at});
  }
  const auto batches = batches_of(markets, now);
  std::deque<Batch> waiting{batches.begin(), batches.end()};
  std::optional<Error> first;
  bool is_answered = false;
  for (; !waiting.empty(); waiting.pop_front()) {
    const auto& batch = waiting.front();
    try {
      answers += api.books(batch) + '\n';
      is_answered = true;
    } catch (const Error& error) {
      if (remedy_of(error) == Remedy::split && batch.ids.size() > 1) {
        const auto halves = halves_of(batch);
        waiting.insert(waiting.end(), halves.begin(), halves.end());
        pause_before_asking_again();
        continue;
      }
      if (!first) first = error;
      answers += as_answer(error) + '\n';
      if (concerns_all(error)) break;
    }
  }
  if (first && !is_answered) throw *first;
  return answers;
}

}  // namespace provider::betfair
