#include <store/listing_writer.hpp>
#include <store/poll_writer.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <iterator>

namespace store {

namespace {

// When the prices of a market were seen to stand: at the poll if the source had
// looked within minutes of it, so that a poll is one observation; else when the
// source did.
std::optional<UtcTime> stood_at(const market::BookMarket& market) {
  constexpr std::chrono::minutes kJustNow{10};
  if (!market.as_of) return std::nullopt;
  return market.seen_at - *market.as_of <= kJustNow ? market.seen_at : *market.as_of;
}

// When an event was listed: a file may tell of a time long before it was asked for.
UtcTime listed_since(const market::Listing& listing, UtcTime polled_at) {
  auto since = polled_at;
  for (const auto& market : listing.markets) since = std::min(since, market.seen_at);
  return since;
}

// Of a market that is listed twice the younger counts.
void add(std::map<Listed, Stood>& sighting, const Listed& listed, Stood stood) {
  const auto [found, is_new] = sighting.emplace(listed, stood);
  auto& known = found->second;
  if (is_new || known.now) return;
  if (stood.now || stood.at > known.at) known = stood;
}

// The same prices where home is called away.
market::BookMarket turned(market::BookMarket market) {
  for (auto& offer : market.offers) offer.side = market::turned(offer.side);
  return market;
}

}  // namespace

ListingWriter::ListingWriter(Database& db, Poll poll, Answers answers)
    : db_{db},
      poll_{std::move(poll)},
      answers_{answers},
      poll_id_{begin_poll(db, poll_)},
      identity_{db, poll_},
      subjects_{db, identity_, poll_},
      events_{db,
              identity_,
              {.provider = poll_.provider, .at = poll_.at, .is_whole = answers == Answers::whole}},
      fields_{db, identity_, poll_.at},
      places_{db},
      quotes_{db, poll_id_, poll_.at, answers},
      trading_{db},
      card_runners_{db, poll_.provider},
      told_{db} {
  if (answers != Answers::part) presence_.emplace(db, poll_.provider, poll_.scope);
}

void ListingWriter::write(std::span<const market::Listing> part) {
  for (const auto& listing : part) note(listing);
  for (const auto& listing : part) write(listing);
}

void ListingWriter::note(const market::Listing& listing) {
  if (events_.meet(listing.fixture)) ++listed_;
  for (const auto& market : listing.markets) {
    newest_ = std::max(newest_.value_or(market.seen_at), market.seen_at);
  }
}

void ListingWriter::write(const market::Listing& given) {
  const auto event = events_.find(given.fixture);
  if (!event) {
    const auto& id = given.fixture.provider_id;
    if (refused_.insert(id).second) skipped_.push_back({id, event.why_not().why});
    return;
  }
  std::optional<market::Listing> on_card;
  if (!given.trading.empty()) {
    on_card = card_runners_.on_card(event->id.value(), given, skipped_);
  }
  const auto& listing = on_card ? *on_card : given;
  const auto& fixture = listing.fixture;
  fields_.write(event->id.value(), fixture);
  for (const auto& offer : listing.places) {
    places_.write(event->id.value(), identity_.book(offer.book), offer);
  }
  if (fixture.ends_in_regulation) {
    told_.tell(event->id, "regulation", listed_since(listing, poll_.at));
  }
  if (event->is_new) {
    quotes_.begin_new_event(event->id);
  } else {
    quotes_.begin_event(event->id, event->again);
  }
  for (const auto& said : listing.markets) {
    const Listed listed{event->id.value(), identity_.market(said.market), identity_.book(said.book),
                        code(said.way)};
    if (!claims_.claim(listed, fixture.provider_id)) continue;
    const auto other_way = event->swapped ? std::optional{turned(said)} : std::nullopt;
    quotes_.write(other_way ? *other_way : said, listed,
                  subjects_.of(event->id.value(), fixture, said));
    if (presence_) seen_.push_back({listed, said.seen_at, stood_at(said)});
  }
  for (const auto& trading : listing.trading) write(trading, fixture, event->id.value());
}

void ListingWriter::write(const market::Trading& trading, const market::Fixture& fixture,
                          std::int64_t event) {
  const Listed where{event, identity_.market(trading.market), identity_.book(trading.book), {}};
  market::BookMarket priced{.book = trading.book,
                            .market = trading.market,
                            .way = {},
                            .seen_at = trading.seen_at,
                            .as_of = {},
                            .offers = {}};
  for (const auto& runner : trading.runners) {
    priced.offers.push_back({.side = market::Side::yes,
                             .subject = runner.subject,
                             .line = {},
                             .price = {},
                             .size = {},
                             .traded = {},
                             .subject_id = runner.subject_id});
  }
  const auto subjects = subjects_.of(event, fixture, priced);
  std::vector<std::int64_t> selections;
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    selections.push_back(quotes_.selection(where.market, priced.offers[i], subjects[i]));
  }
  trading_.write(trading, where, selections);
}

void ListingWriter::keep_presence() {
  // A whole answer is one observation, also one that lists nothing: of when it was true, for
  // some are snapshots of before.
  const auto answered_at = newest_.value_or(poll_.at);
  std::map<UtcTime, std::map<Listed, Stood>> sightings;
  if (answers_ == Answers::whole) sightings.try_emplace(answered_at);
  for (const auto& [listed, seen_at, stood] : seen_) {
    const auto at = answers_ == Answers::whole ? answered_at : seen_at;
    const bool stood_then = stood == at;
    add(sightings[at], listed, {.now = stood_then, .at = stood_then ? std::nullopt : stood});
  }
  if (answers_ == Answers::whole) withdraw_gone(answered_at, sightings.at(answered_at));
  for (const auto& [at, listed] : sightings) presence_->record(at, listed);
}

// What a whole answer no longer has, and what it had and the next one, which came before
// it, no longer has.
void ListingWriter::withdraw_gone(UtcTime at, const std::map<Listed, Stood>& listed) {
  for (const auto& gone : presence_->last_listed(at)) {
    if (!listed.contains(gone)) quotes_.withdraw(gone, at);
  }
  const auto next = presence_->next_answer(at);
  if (!next) return;
  const auto still = presence_->last_listed(*next);
  for (const auto& [market, stood] : listed) {
    if (!std::ranges::binary_search(still, market)) quotes_.withdraw(market, *next);
  }
}

Stored ListingWriter::finish() {
  events_.keep_starts();
  if (presence_) keep_presence();
  auto stored = quotes_.finish();
  stored.events = listed_ - static_cast<std::int64_t>(refused_.size());
  stored.skipped = std::move(skipped_);
  stored.notes = events_.take_notes();
  std::ranges::move(identity_.take_notes(), std::back_inserter(stored.notes));
  std::ranges::move(subjects_.take_notes(), std::back_inserter(stored.notes));
  finish_poll(db_, poll_id_, {.events = listed_, .entries = stored.quotes, .added = stored.added});
  return stored;
}

}  // namespace store
