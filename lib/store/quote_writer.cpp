#include <store/quote_writer.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

QuoteWriter::QuoteWriter(Database& db, std::int64_t poll, Answers answers)
    : db_{db},
      poll_{poll},
      answers_{answers},
      selections_{db, "SELECT id, market, subject, side, line FROM selection WHERE event = ?"},
      insert_selection_{db, R"(INSERT INTO selection (event, market, subject, side, line)
                               VALUES (?, ?, ?, ?, ?))"},
      read_standing_{db, R"(
        SELECT standing.selection, book, way, seen_at, seq, price_returned, price_staked, size,
               as_of, sighted_at
          FROM selection JOIN standing ON standing.selection = selection.id
         WHERE event = ? AND market = ?)"},
      write_standing_{db, R"(
        INSERT INTO standing (selection, book, way, seen_at, seq, price_returned, price_staked,
                              size, as_of, sighted_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE
           SET seen_at = excluded.seen_at, seq = excluded.seq,
               price_returned = excluded.price_returned, price_staked = excluded.price_staked,
               size = excluded.size, as_of = excluded.as_of, sighted_at = excluded.sighted_at)"},
      latest_{db, R"(SELECT seen_at, seq, price_returned, price_staked, size FROM quote
                      WHERE selection = ? AND book = ? AND way = ? AND seen_at <= ?
                      ORDER BY seen_at DESC, seq DESC LIMIT 1)"},
      insert_{db, R"(INSERT INTO quote (selection, book, way, seen_at, seq, price_returned,
                                        price_staked, size, as_of, poll)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"},
      insert_sighting_{db, R"(INSERT OR IGNORE INTO sighting (selection, book, way, at)
                              VALUES (?, ?, ?, ?))"},
      starts_at_{db, "SELECT starts_at FROM event WHERE id = ?"} {}

void QuoteWriter::begin_event(market::EventId event, bool is_new) {
  write_standing();
  event_ = event;
  is_new_ = is_new;
  known_.clear();
  read_.clear();
  standing_.clear();
  if (is_new) return;
  selections_.bind(event.value());
  while (selections_.step()) {
    known_[selections_.integer(1)].push_back({.id = selections_.integer(0),
                                              .subject = selections_.optional_integer(2),
                                              .side = word<market::Side>(selections_, 3),
                                              .line = selections_.optional_integer(4)});
  }
}

void QuoteWriter::read_standing(std::int64_t market) {
  if (is_new_ || !read_.insert(market).second) return;
  read_standing_.bind(event_.value(), market);
  const auto& row = read_standing_;
  while (read_standing_.step()) {
    auto& latest = standing_[{row.integer(0), row.integer(1), word<market::Way>(row, 2)}];
    latest = {.seen_at = row.time(3),
              .seq = row.integer(4),
              .price = read_price(row, 5),
              .size = std::nullopt,
              .as_of = row.optional_time(8),
              .sighted_at = row.optional_time(9),
              .exists = true};
    if (!row.is_null(7)) latest.size = Money::from_minor(row.integer(7));
  }
}

void QuoteWriter::write_standing() {
  for (auto& [key, latest] : standing_) {
    if (!latest.is_changed) continue;
    const auto& price = latest.price;
    write_standing_
        .bind(key.selection, key.book, code(key.way), latest.seen_at, latest.seq,
              price ? std::optional{price->returned()} : std::nullopt,
              price ? std::optional{price->staked()} : std::nullopt,
              latest.size ? std::optional{latest.size->minor()} : std::nullopt, latest.as_of,
              latest.sighted_at)
        .run();
    latest.is_changed = false;
  }
}

Stored QuoteWriter::finish() {
  write_standing();
  return stored_;
}

QuoteWriter::Known& QuoteWriter::known(std::int64_t market, const market::Offer& offer,
                                       std::optional<std::int64_t> subject) {
  const auto line = offer.line ? std::optional{offer.line->quarters} : std::nullopt;
  auto& selections = known_[market];
  const auto found = std::ranges::find_if(selections, [&](const Known& selection) {
    return selection.line == line && selection.side == offer.side && selection.subject == subject;
  });
  if (found != selections.end()) return *found;

  insert_selection_.bind(event_.value(), market, subject, code(offer.side), line).run();
  return selections.emplace_back(
      Known{.id = db_.last_id(), .subject = subject, .side = offer.side, .line = line});
}

// As it was at that time: history is asked only by what arrives late.
QuoteWriter::Latest QuoteWriter::latest(const Key& key, UtcTime at) {
  const auto standing = standing_.find(key);
  if (standing == standing_.end()) return {};
  if (standing->second.seen_at <= at) return standing->second;

  latest_.bind(key.selection, key.book, code(key.way), at);
  if (!latest_.step()) return {};
  Latest found{.seen_at = latest_.time(0),
               .seq = latest_.integer(1),
               .price = read_price(latest_, 2),
               .size = std::nullopt,
               .as_of = std::nullopt,
               .sighted_at = std::nullopt,
               .exists = true};
  if (!latest_.is_null(4)) found.size = Money::from_minor(latest_.integer(4));
  return found;
}

void QuoteWriter::insert(const Key& key, const Latest& before, const market::BookMarket& market,
                         const market::Offer& offer) {
  const auto seq = before.exists && before.seen_at == market.seen_at ? before.seq + 1 : 0;
  const auto& price = offer.price;
  insert_
      .bind(key.selection, key.book, code(key.way), market.seen_at, seq,
            price ? std::optional{price->returned()} : std::nullopt,
            price ? std::optional{price->staked()} : std::nullopt,
            offer.size ? std::optional{offer.size->minor()} : std::nullopt, market.as_of, poll_)
      .run();
  auto& standing = standing_[key];
  if (!standing.exists || standing.seen_at <= market.seen_at) {
    standing = {.seen_at = market.seen_at,
                .seq = seq,
                .price = price,
                .size = offer.size,
                .as_of = market.as_of,
                .sighted_at = standing.sighted_at,
                .exists = true,
                .is_changed = true};
  }
  ++(price ? stored_.added : stored_.withdrawn);
}

void QuoteWriter::sight(const Key& key, UtcTime at) {
  insert_sighting_.bind(key.selection, key.book, code(key.way), at).run();
  auto& standing = standing_[key];
  if (standing.sighted_at >= at) return;
  standing.sighted_at = at;
  standing.is_changed = true;
}

void QuoteWriter::write_one(const Known& selection, const market::BookMarket& market,
                            std::int64_t book, const market::Offer& offer) {
  ++stored_.quotes;
  const Key key{selection.id, book, market.way};
  const auto before = latest(key, market.seen_at);
  if (before.price == offer.price && (!offer.price || before.size == offer.size)) {
    ++stored_.unchanged;
    if (answers_ == Answers::part && offer.price && market.as_of &&
        before.seen_at != market.seen_at) {
      sight(key, *market.as_of);
    }
  } else {
    insert(key, before, market, offer);
  }
}

void QuoteWriter::withdraw_one(const Known& selection, const market::BookMarket& market,
                               std::int64_t book) {
  const Key key{selection.id, book, market.way};
  const auto before = latest(key, market.seen_at);
  if (before.price) insert(key, before, market, {});
}

void QuoteWriter::write(const market::BookMarket& market, Listed where,
                        std::span<const std::optional<std::int64_t>> subjects) {
  ++writes_;
  read_standing(where.market);
  for (std::size_t i = 0; i < market.offers.size(); ++i) {
    auto& selection = known(where.market, market.offers[i], subjects[i]);
    selection.mentioned = writes_;
    write_one(selection, market, where.book, market.offers[i]);
  }
  if (answers_ == Answers::part) return;

  for (const auto& selection : known_[where.market]) {
    if (selection.mentioned != writes_) withdraw_one(selection, market, where.book);
  }
}

void QuoteWriter::withdraw(Listed where, UtcTime at) {
  starts_at_.bind(where.event);
  if (!starts_at_.step() || starts_at_.time(0) <= at) return;

  if (event_.value() != where.event) begin_event(market::EventId{where.event}, false);
  const market::BookMarket gone{.book = {},
                                .market = {},
                                .way = static_cast<market::Way>(where.way),
                                .seen_at = at,
                                .as_of = at,
                                .offers = {}};
  read_standing(where.market);
  for (const auto& selection : known_[where.market]) withdraw_one(selection, gone, where.book);
}

}  // namespace store
