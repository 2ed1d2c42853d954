#pragma once

#include <base/money.hpp>
#include <base/ratio.hpp>
#include <base/time.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <market/racecard.hpp>
#include <market/result.hpp>
#include <market/trading.hpp>
#include <odds/price.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

// What a provider says, before it has row ids: participants are names here.
namespace market {

// Who is in a field.
struct Entrant {
  std::string name;
  std::string provider_id;             // of the participant; may be empty
  std::string origin = {};             // of a horse: where it was foaled, "IRE"; may be empty
  std::optional<std::int64_t> number;  // saddle cloth, start number
  std::optional<std::int64_t> draw;    // stall
  std::optional<std::int64_t> weight;  // pounds
  Entry entry = Entry::declared;
  std::optional<UtcTime> since;  // of when it was so; absent: since we know
  friend bool operator==(const Entrant&, const Entrant&) = default;
};

// An event as a provider names it.
struct Fixture {
  std::string provider_id;  // unique within the provider, the same at every call
  std::string sport;
  std::string league;
  Form form = Form::match;
  std::string name;  // of a race or a tournament
  std::string home;  // both empty but in a match
  std::string away;
  std::string home_id;  // what the provider has for them, the same however they are spelled;
  std::string away_id;  // may be empty
  UtcTime starts_at;
  bool start_assumed = false;       // the provider gave a day and no time
  bool id_names_day = false;        // a game that is moved to another day gets another id
  bool ends_in_regulation = false;  // the provider's scores are of regulation time
  std::string course;               // of a race: course_key(); empty: not said
  std::optional<bool> handicap;     // of a race
  std::vector<Entrant> field;       // those that the provider speaks of
};

// No price: the selection was withdrawn or suspended.
struct Offer {
  Side side = Side::home;
  std::string subject;
  std::optional<Line> line;
  std::optional<odds::Price> price;
  std::optional<Money> size;    // offered at that price
  std::optional<Money> traded;  // of the selection until then, at whatever prices
  std::string subject_id = {};  // the provider's id of whom it means; may be empty
};

// One book's prices in one market of one event, at one time.
struct BookMarket {
  std::string book;
  Market market;
  Way way = Way::back;
  UtcTime seen_at;               // when we could first have known
  std::optional<UtcTime> as_of;  // when the source says it stood; absent: age unknown, not usable
  std::vector<Offer> offers;
};

// What a book pays for a place, to who bets each way now.
struct PlaceOffer {
  std::string book;
  UtcTime seen_at;  // when we could first have known
  std::int64_t places = 0;
  Ratio fraction;  // of the winnings at the price to win
  friend bool operator==(const PlaceOffer&, const PlaceOffer&) = default;
};

struct Listing {
  Fixture fixture;
  std::vector<BookMarket> markets;
  std::vector<PlaceOffer> places = {};  // of a field
  std::vector<Trading> trading = {};    // of exchanges
};

struct FixtureResult {
  Fixture fixture;
  NamedResult result;
  std::map<std::string, std::string> player_ids = {};  // of those in the box, by name
  bool box_is_whole = false;                           // who is not in the box has not played
  // Of a race, all who ran: one that is known already, by its course and start, and whoever
  // is in its field and not in this order has come out.
  bool lists_all = false;
};

// An event that is to be, without prices.
struct Card {
  Fixture fixture;
  bool is_off = false;                // postponed or cancelled
  std::optional<RaceCard> race = {};  // of a race, by who lists its whole field
};

// A team and all who play for it now.
struct Roster {
  struct Member {
    std::string name;
    std::string provider_id;  // of the player
  };
  std::string sport;
  std::string team;
  std::vector<Member> members;
};

// An entry of a feed that could not be used: where it stands and why.
struct Skipped {
  std::string where;   // "E0.csv:17 B365H", "[3].bookmakers[0].markets[1]"
  std::string reason;  // "not a price: '0'"
};

}  // namespace market
