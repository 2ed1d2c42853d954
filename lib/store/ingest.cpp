#include <base/error.hpp>
#include <store/coverage.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/quote_writer.hpp>
#include <store/result_writer.hpp>
#include <store/rows.hpp>

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

// What the last whole answer to the same question spoke of.
std::vector<Covered> last_whole_answer(Database& db, const Poll& poll) {
  Statement query{db, R"(
    SELECT event, book, market, way FROM covered
     WHERE coverage = (SELECT coverage FROM poll
                        WHERE provider = ? AND scope = ? AND at <= ? AND coverage IS NOT NULL
                        ORDER BY at DESC, id DESC LIMIT 1))"};
  query.bind(poll.provider, poll.scope, poll.at);
  std::vector<Covered> members;
  while (query.step()) {
    members.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3)});
  }
  return members;
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

// When the prices of a market were seen to stand: at the poll if the source had
// looked within minutes of it, so that a poll is one observation; else when the
// source did.
UtcTime stood_at(const market::BookMarket& market) {
  constexpr std::chrono::minutes kJustNow{10};
  return market.seen_at - *market.as_of <= kJustNow ? market.seen_at : *market.as_of;
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
  const auto previous =
      answers == Answers::whole ? last_whole_answer(db, poll) : std::vector<Covered>{};
  const auto poll_id = insert_poll(db, poll, listings.size());
  Identity identity{db, poll.provider, poll.at};
  QuoteWriter writer{db, poll_id, answers};
  Observations observations;
  std::set<Covered> spoken_of;
  std::vector<market::Skipped> skipped;

  for (const auto& listing : listings) {
    const auto event = identity.event(listing.fixture);
    if (!event) {
      skipped.push_back({listing.fixture.provider_id, event.why_not().why});
      continue;
    }
    writer.begin_event(event->id, event->is_new);
    for (const auto& market : listing.markets) {
      const Covered member{event->id.value(), identity.book(market.book),
                           identity.market(market.market), code(market.way)};
      spoken_of.insert(member);
      writer.write(market, member, subjects_of(market, listing.fixture, identity));
      if (answers != Answers::part && market.as_of) observations.add(stood_at(market), member);
    }
  }
  for (const auto& member : previous) {
    if (!spoken_of.contains(member)) writer.withdraw(member, poll.at);
  }

  for (const auto& [at, members] : observations.by_time()) record_observation(db, at, members);
  std::optional<std::int64_t> coverage;
  if (answers == Answers::whole) {
    coverage = coverage_of(db, {spoken_of.begin(), spoken_of.end()});
  }
  auto stored = writer.stored();
  stored.events = static_cast<std::int64_t>(listings.size() - skipped.size());
  stored.skipped = std::move(skipped);
  Statement finish{db, "UPDATE poll SET entries = ?, added = ?, coverage = ? WHERE id = ?"};
  finish.bind(stored.quotes, stored.added, coverage, poll_id).run();
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
