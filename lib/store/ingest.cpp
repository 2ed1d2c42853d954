#include <base/error.hpp>
#include <store/events.hpp>
#include <store/field_writer.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/place_writer.hpp>
#include <store/poll_writer.hpp>
#include <store/presence.hpp>
#include <store/quote_writer.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace store {

namespace {

// Whom each offer of a market is about.
std::vector<std::optional<std::int64_t>> subjects_of(const market::BookMarket& market,
                                                     const market::Fixture& fixture,
                                                     Identity& identity) {
  const auto role = market.market.kind == market::Kind::prop ? market::Role::player
                                                             : market::contestant_of(fixture.sport);
  std::vector<std::optional<std::int64_t>> subjects;
  for (const auto& offer : market.offers) {
    subjects.push_back(offer.subject.empty() ? std::nullopt
                                             : std::optional{identity.participant(
                                                   fixture.sport, role, offer.subject)});
  }
  return subjects;
}

// When a whole answer was true: some are snapshots of before.
UtcTime seen_at(std::span<const market::Listing> listings, UtcTime poll) {
  std::optional<UtcTime> newest;
  for (const auto& listing : listings) {
    for (const auto& market : listing.markets) {
      newest = std::max(newest.value_or(market.seen_at), market.seen_at);
    }
  }
  return newest.value_or(poll);
}

// When the prices of a market were seen to stand: at the poll if the source had
// looked within minutes of it, so that a poll is one observation; else when the
// source did.
UtcTime stood_at(const market::BookMarket& market) {
  constexpr std::chrono::minutes kJustNow{10};
  return market.seen_at - *market.as_of <= kJustNow ? market.seen_at : *market.as_of;
}

// What answers listed, by the time that it was seen.
using Sightings = std::map<UtcTime, std::map<Listed, Stood>>;

// Of a market that is listed twice the younger counts.
void add(Sightings& sightings, UtcTime seen_at, const market::BookMarket& market, Listed listed) {
  Stood stood;
  if (market.as_of) {
    stood.at = stood_at(market);
    stood.now = stood.at == seen_at;
  }
  if (stood.now) stood.at.reset();
  const auto [found, is_new] = sightings[seen_at].emplace(listed, stood);
  auto& known = found->second;
  if (is_new || known.now) return;
  if (stood.now || stood.at > known.at) known = stood;
}

// What a whole answer no longer has, and what it had and the next one, which came before
// it, no longer has.
void withdraw_gone(QuoteWriter& writer, Presence& presence, UtcTime at,
                   const std::set<Listed>& listed) {
  for (const auto& gone : presence.last_listed(at)) {
    if (!listed.contains(gone)) writer.withdraw(gone, at);
  }
  const auto next = presence.next_answer(at);
  if (!next) return;
  const auto still = presence.last_listed(*next);
  for (const auto& market : listed) {
    if (!std::ranges::binary_search(still, market)) writer.withdraw(market, *next);
  }
}

// Whether a listing under another id has that book's market.
bool have(std::span<const market::Listing* const> listings, const std::string& id,
          const market::BookMarket& market) {
  return std::ranges::any_of(listings, [&](const market::Listing* listing) {
    return listing->fixture.provider_id != id &&
           std::ranges::any_of(listing->markets, [&](const market::BookMarket& known) {
             return known.book == market.book && known.market == market.market &&
                    known.way == market.way;
           });
  });
}

// The same prices where home is called away.
market::BookMarket turned(market::BookMarket market) {
  for (auto& offer : market.offers) offer.side = market::turned(offer.side);
  return market;
}

Told told_by(const Poll& poll, std::span<const market::Listing> listings, Answers answers) {
  Told told{
      .provider = poll.provider, .at = poll.at, .is_whole = answers == Answers::whole, .ids = {}};
  for (const auto& listing : listings) told.ids.insert(listing.fixture.provider_id);
  return told;
}

}  // namespace

Stored store_listings(Database& db, const Poll& poll, std::span<const market::Listing> listings,
                      Answers answers) {
  const auto poll_id = begin_poll(db, poll, listings.size());
  Identity identity{db, poll};
  Events events{db, identity, told_by(poll, listings, answers)};
  FieldWriter fields{db, identity, poll.at};
  PlaceWriter places{db};
  std::unordered_map<std::int64_t, std::vector<const market::Listing*>> listed_as;
  QuoteWriter writer{db, poll_id, poll.at, answers};
  std::optional<Presence> presence;
  if (answers != Answers::part) presence.emplace(db, poll.provider, poll.scope);
  const auto answered_at = seen_at(listings, poll.at);
  Sightings sightings;
  std::set<Listed> spoken_of;
  std::vector<market::Skipped> skipped;
  Statement tell_regulation{db, R"(INSERT OR IGNORE INTO told
                                   SELECT competition, 'regulation' FROM event WHERE id = ?)"};

  for (const auto& listing : listings) events.meet(listing.fixture);
  for (const auto& listing : listings) {
    const auto event = events.find(listing.fixture);
    if (!event) {
      skipped.push_back({listing.fixture.provider_id, event.why_not().why});
      continue;
    }
    fields.write(event->id.value(), listing.fixture);
    for (const auto& offer : listing.places) {
      places.write(event->id.value(), identity.book(offer.book), offer);
    }
    if (event->is_new && listing.fixture.ends_in_regulation) {
      tell_regulation.bind(event->id.value()).run();
    }
    writer.begin_event(event->id, event->is_new);
    auto& other_ids = listed_as[event->id.value()];
    for (const auto& said : listing.markets) {
      // Of a match under two ids the prices of the first are taken.
      if (have(other_ids, listing.fixture.provider_id, said)) continue;
      const auto other_way = event->swapped ? std::optional{turned(said)} : std::nullopt;
      const auto& market = other_way ? *other_way : said;
      const Listed listed{event->id.value(), identity.market(market.market),
                          identity.book(market.book), code(market.way)};
      writer.write(market, listed, subjects_of(market, listing.fixture, identity));
      // A whole answer is one observation, also one that lists nothing.
      const bool is_whole = answers == Answers::whole;
      if (is_whole) spoken_of.insert(listed);
      if (presence) add(sightings, is_whole ? answered_at : market.seen_at, market, listed);
    }
    other_ids.push_back(&listing);
  }
  events.keep_starts();
  if (answers == Answers::whole) {
    sightings.try_emplace(answered_at);
    withdraw_gone(writer, *presence, answered_at, spoken_of);
  }
  if (presence) {
    for (const auto& [at, listed] : sightings) presence->record(at, listed);
  }
  auto stored = writer.finish();
  stored.events = static_cast<std::int64_t>(listings.size() - skipped.size());
  stored.skipped = std::move(skipped);
  stored.notes = events.take_notes();
  std::ranges::move(identity.take_notes(), std::back_inserter(stored.notes));
  finish_poll(db, poll_id, stored.quotes, stored.added);
  return stored;
}

std::optional<std::int64_t> credits_left(Database& db, const std::string& provider, UtcTime now) {
  using namespace std::chrono;
  const year_month_day today{floor<days>(now)};
  const UtcTime month{sys_days{today.year() / today.month() / 1}};
  Statement query{db, R"(SELECT credits_left FROM poll
                          WHERE provider = ? AND at BETWEEN ? AND ? AND credits_left IS NOT NULL
                          ORDER BY at DESC, id DESC LIMIT 1)"};
  query.bind(provider, month, now);
  return query.step() ? query.optional_integer(0) : std::nullopt;
}

}  // namespace store
