#include <provider/text.hpp>
#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_event.hpp>
#include <provider/the_odds_api_outcomes.hpp>
#include <provider/the_odds_api_price.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace provider::the_odds_api {

namespace {

odds::Format format_of(const Json& root) {
  PriceFormat format;
  Skipped unread;  // is listed when it is read
  const auto look_at_market = [&](const Json& market) {
    const auto outcomes = market.member("outcomes");
    take_each(outcomes, unread,
              [&](const Json& outcome) { format.look_at(outcome.member("price")); });
  };
  const auto look_at_book = [&](const Json& book) {
    const auto markets = book.member("markets");
    take_each(markets, unread, look_at_market);
  };
  take_each_event(root, unread, [&](const Json& event, std::optional<UtcTime>) {
    const auto books = event.find("bookmakers");
    if (books) take_each(*books, unread, look_at_book);
  });
  return format.format();
}

// When a price stood: the newer of the book's and the market's last_update.
std::optional<UtcTime> last_update(const Json& book, const Json& market, UtcTime seen_at) {
  std::optional<UtcTime> newest;
  for (const auto& time : {book.find("last_update"), market.find("last_update")}) {
    if (time) newest = std::max(newest, std::optional{time_in(*time)});
  }
  return newest ? std::optional{std::min(*newest, seen_at)} : std::nullopt;
}

// The markets of one event. What is one in our words (spreads and
// alternate_spreads of a book) becomes one, and each bet is taken once.
class EventReader {
 public:
  EventReader(market::Fixture fixture, UtcTime seen_at, odds::Format format, Skipped& skipped)
      : listing_{.fixture = std::move(fixture), .markets = {}},
        seen_at_{seen_at},
        format_{format},
        skipped_{skipped} {}

  market::Listing read(const Json& event) {
    const auto books = event.find("bookmakers");
    if (books) take_each(*books, skipped_, [&](const Json& book) { read_book(book); });
    return std::move(listing_);
  }

 private:
  // A market by its place in the listing, and what is bet on in it.
  using Bet = std::tuple<std::size_t, market::Side, std::optional<market::Line>, std::string>;

  void read_book(const Json& book) {
    const auto key = book.member("key");
    const std::string name{key.not_empty()};
    const auto markets = book.member("markets");
    take_each(markets, skipped_, [&](const Json& market) { read_market(book, name, market); });
  }

  void read_market(const Json& book, const std::string& name, const Json& market) {
    const auto key = market.member("key");
    const auto outcomes = market.member("outcomes");
    const auto as_of = last_update(book, market, seen_at_);
    const auto word = market_key(key.not_empty());
    if (!word) throw Error{Exit::data, "no such market: '{}'", quotable(key.string())};
    auto read = read_outcomes(outcomes, *word, listing_.fixture, format_);
    std::ranges::move(read.skipped, std::back_inserter(skipped_));
    if (read.outcomes.empty()) return;
    const auto place = place_for(name, read.market, word->way, as_of);
    for (auto& outcome : read.outcomes) add(outcomes, outcome, place);
  }

  void add(const Json& outcomes, Outcome& outcome, std::size_t place) {
    auto& offer = outcome.offer;
    if (is_of_field(listing_.markets[place].market) && entrants_.insert(offer.subject).second) {
      listing_.fixture.field.push_back({.name = offer.subject});
    }
    const auto [known, is_new] =
        prices_.try_emplace(Bet{place, offer.side, offer.line, offer.subject}, offer.price);
    if (is_new) {
      listing_.markets[place].offers.push_back(std::move(offer));
    } else if (known->second != offer.price) {
      skipped_.push_back(
          {outcomes.element(outcome.index).path(), "a second price of the same bet"});
    }
  }

  std::size_t place_for(const std::string& book, const market::Market& market, market::Way way,
                        std::optional<UtcTime> as_of) {
    auto& markets = listing_.markets;
    const auto [found, is_new] = places_.try_emplace({book, market, way}, markets.size());
    if (is_new) {
      markets.push_back({.book = book,
                         .market = market,
                         .way = way,
                         .seen_at = seen_at_,
                         .as_of = as_of,
                         .offers = {}});
    } else {
      auto& age = markets[found->second].as_of;
      age = std::min(age, as_of);  // as old as its oldest part
    }
    return found->second;
  }

  market::Listing listing_;
  UtcTime seen_at_;
  odds::Format format_;
  Skipped& skipped_;
  std::map<std::tuple<std::string, market::Market, market::Way>, std::size_t> places_;
  std::map<Bet, std::optional<odds::Price>> prices_;
  std::set<std::string> entrants_;
};

}  // namespace

Prices prices(std::string_view json, UtcTime fetched_at, std::optional<odds::Format> format) {
  const JsonDocument document{json};
  const auto root = document.root();
  const auto spelling = format ? *format : format_of(root);

  Prices prices;
  std::set<std::string> ids;
  take_each_event(root, prices.skipped, [&](const Json& event, std::optional<UtcTime> snapshot) {
    const auto seen_at = std::min(snapshot.value_or(fetched_at), fetched_at);
    auto listing = EventReader{fixture_in(event), seen_at, spelling, prices.skipped}.read(event);
    if (!ids.insert(listing.fixture.provider_id).second) {
      throw Error{Exit::data, "the event is listed twice"};
    }
    if (!event.find("bookmakers")) prices.unpriced.push_back(listing.fixture);
    prices.listings.push_back(std::move(listing));
  });
  return prices;
}

Cards events(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  Cards cards;
  std::set<std::string> ids;
  take_each_event(root, cards.skipped, [&](const Json& event, std::optional<UtcTime>) {
    market::Card card{.fixture = fixture_in(event)};
    if (!ids.insert(card.fixture.provider_id).second) {
      throw Error{Exit::data, "the event is listed twice"};
    }
    cards.cards.push_back(std::move(card));
  });
  return cards;
}

}  // namespace provider::the_odds_api
