#include <provider/betfair.hpp>
#include <provider/betfair_book.hpp>
#include <provider/text.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace provider::betfair {

namespace {

// The texts of documents that stand one after the other.
std::vector<std::string_view> documents_in(std::string_view text) {
  std::vector<std::string_view> documents;
  std::size_t from = 0;
  std::size_t depth = 0;
  bool is_quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_quoted) {
      if (c == '\\') ++at;
      if (c == '"') is_quoted = false;
      continue;
    }
    if (c == '"') is_quoted = true;
    if (c == '{' || c == '[') ++depth;
    if ((c != '}' && c != ']') || depth == 0 || --depth > 0) continue;
    documents.push_back(text.substr(from, at + 1 - from));
    from = at + 1;
  }
  if (!trimmed(text.substr(from)).empty() || documents.empty()) {
    documents.push_back(text.substr(from));  // which is none, and is said to be
  }
  return documents;
}

// Of an answer its list; of an error none.
std::optional<Json> result_in(const Json& answer) {
  if (answer.is_array()) return answer;
  return answer.find("result");
}

std::string code_in(const Json& answer) {
  const auto error = answer.member("error");
  const auto data = error.find("data");
  const auto exception = data ? data->find("APINGException") : std::nullopt;
  if (!exception) {
    const auto message = error.member("message");
    return quotable(message.string());
  }
  const auto code = exception->member("errorCode");
  return quotable(code.string());
}

// A book says how the market stands now; a catalogue does not.
bool is_book(const Json& entry) {
  return entry.find("status").has_value();
}

class Answers {
 public:
  explicit Answers(std::string_view text) {
    for (const auto document : documents_in(text)) documents_.emplace_back(document);
  }

  void know(std::span<const market::Fixture> fixtures) {
    for (const auto& fixture : fixtures) known_.emplace(fixture.provider_id, known_market(fixture));
  }

  Prices prices(UtcTime now) && {
    each([&](const Json& entry) {
      if (is_book(entry)) return;
      auto market = catalogued(entry);
      auto id = market.fixture.provider_id;
      catalogue_.insert_or_assign(std::move(id), std::move(market));
    });
    each([&](const Json& entry) {
      if (is_book(entry)) read_book(entry, now);
    });
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      const auto answer = documents_[i].root();
      if (result_in(answer)) continue;
      prices_.unanswered.push_back({fmt::format("answer {}", i + 1), code_in(answer)});
    }
    for (const auto& [id, market] : catalogue_) {
      if (answered_.contains(id)) continue;
      prices_.unanswered.push_back(
          {id, fmt::format("{} at {}: no prices were answered", quotable(market.fixture.name),
                           format_utc(market.fixture.starts_at))});
    }
    for (auto& [id, listing] : listings_) prices_.listings.push_back(std::move(listing));
    return std::move(prices_);
  }

 private:
  template <typename Take>
  void each(Take take) {
    for (const auto& document : documents_) {
      const auto answer = document.root();
      const auto entries = result_in(answer);
      if (entries) take_each(*entries, prices_.skipped, take);
    }
  }

  void read_book(const Json& entry, UtcTime now) {
    const auto id = market_id_of(entry);
    const auto market = catalogue_.find(id);
    const auto known = known_.find(id);
    if (market == catalogue_.end() && known == known_.end()) {
      throw entry.wrong("no catalogue has this market: " + id);
    }
    answered_.insert(id);
    Skipped skipped;
    auto listing = listing_of(market != catalogue_.end() ? market->second : known->second, entry,
                              now, skipped);
    listings_.insert_or_assign(id, std::move(listing));
    for (auto& [where, reason] : skipped) {
      prices_.skipped.push_back({fmt::format("{} {}", id, where), std::move(reason)});
    }
  }

  std::vector<JsonDocument> documents_;
  std::map<std::string, Catalogued> catalogue_;
  std::map<std::string, Catalogued> known_;  // without
  std::set<std::string> answered_;           // by a book, though it may make no sense
  std::map<std::string, market::Listing> listings_;
  Prices prices_;
};

}  // namespace

Prices prices(std::string_view answers, UtcTime now, std::span<const market::Fixture> known) {
  Answers said{answers};
  said.know(known);
  return std::move(said).prices(now);
}

std::vector<ListedMarket> markets_in(std::string_view answer) {
  const JsonDocument document{answer};
  const auto root = document.root();
  const auto result = root.member("result");
  std::vector<ListedMarket> markets;
  for (rapidjson::SizeType i = 0; i < result.size(); ++i) {
    const auto entry = result.element(i);
    markets.push_back({.id = market_id_of(entry), .starts_at = start_of(entry)});
  }
  return markets;
}

}  // namespace provider::betfair
