#include <base/error.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/presence.hpp>
#include <store/quote_writer.hpp>
#include <store/result_writer.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <set>

namespace store {

namespace {

std::int64_t insert_poll(Database& db, const Poll& poll, std::size_t events) {
  Statement insert{db, R"(INSERT INTO poll (provider, scope, label, at, events, entries, added,
                                            credits, credits_left, raw)
                          VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?))"};
  insert
      .bind(poll.provider, poll.scope, poll.label, poll.at, static_cast<std::int64_t>(events),
            poll.credits, poll.credits_left, poll.raw)
      .run();
  return db.last_id();
}

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

// A result with participants for names.
market::Result of_rows(const market::NamedResult& named, const market::Fixture& fixture,
                       Identity& identity) {
  const auto id_of = [&](market::Role role, const std::string& name) {
    return market::ParticipantId{identity.participant(fixture.sport, role, name)};
  };
  const auto contestant = market::contestant_of(fixture.sport);
  market::Result result{.status = named.status,
                        .scores = named.scores,
                        .order = {},
                        .box = {},
                        .withdrawals = {},
                        .race = named.race,
                        .known_at = named.known_at};
  for (const auto& [who, finish] : named.order) {
    result.order.emplace_back(id_of(contestant, who), finish);
  }
  for (const auto& [who, line] : named.box) {
    result.box.emplace_back(id_of(market::Role::player, who), line);
  }
  for (const auto& [who, withdrawal] : named.withdrawals) {
    result.withdrawals.emplace_back(id_of(contestant, who), withdrawal);
  }
  return result;
}

}  // namespace

Stored store_listings(Database& db, const Poll& poll, std::span<const market::Listing> listings,
                      Answers answers) {
  const auto poll_id = insert_poll(db, poll, listings.size());
  Identity identity{db, poll.provider, poll.at};
  QuoteWriter writer{db, poll_id, poll.at, answers};
  std::optional<Presence> presence;
  if (answers != Answers::part) presence.emplace(db, poll.provider, poll.scope);
  const auto answered_at = seen_at(listings, poll.at);
  Sightings sightings;
  std::set<Listed> spoken_of;
  std::vector<market::Skipped> skipped;

  for (const auto& listing : listings) {
    const auto event = identity.event(listing.fixture);
    if (!event) {
      skipped.push_back({listing.fixture.provider_id, event.why_not().why});
      continue;
    }
    writer.begin_event(event->id, event->is_new);
    for (const auto& market : listing.markets) {
      const Listed listed{event->id.value(), identity.market(market.market),
                          identity.book(market.book), code(market.way)};
      writer.write(market, listed, subjects_of(market, listing.fixture, identity));
      // A whole answer is one observation, also one that lists nothing.
      const bool is_whole = answers == Answers::whole;
      if (is_whole) spoken_of.insert(listed);
      if (presence) add(sightings, is_whole ? answered_at : market.seen_at, market, listed);
    }
  }
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
  Statement finish{db, "UPDATE poll SET entries = ?, added = ? WHERE id = ?"};
  finish.bind(stored.quotes, stored.added, poll_id).run();
  return stored;
}

StoredResults store_results(Database& db, const Poll& poll,
                            std::span<const market::FixtureResult> results) {
  const auto poll_id = insert_poll(db, poll, results.size());
  Identity identity{db, poll.provider, poll.at};
  ResultWriter writer{db, poll.provider, poll_id};
  StoredResults stored;
  for (const auto& [fixture, result] : results) {
    const auto event = identity.event(fixture);
    if (!event) {
      stored.skipped.push_back({fixture.provider_id, event.why_not().why});
      continue;
    }
    ++stored.results;
    switch (writer.write(event->id, of_rows(result, fixture, identity))) {
      case ResultWriter::Written::first: ++stored.added; break;
      case ResultWriter::Written::revision: ++stored.revised; break;
      case ResultWriter::Written::nothing: ++stored.unchanged; break;
    }
  }
  Statement finish{db, "UPDATE poll SET entries = ?, added = ? WHERE id = ?"};
  finish.bind(stored.results, stored.added + stored.revised, poll_id).run();
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
