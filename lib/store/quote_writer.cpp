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
  event_ = event;
  known_.clear();
  written_.clear();
  if (is_new) return;
  selections_.bind(event.value());
  while (selections_.step()) {
    known_[selections_.integer(1)].push_back({.id = selections_.integer(0),
                                              .subject = selections_.optional_integer(2),
                                              .side = word<market::Side>(selections_, 3),
                                              .line = selections_.optional_integer(4),
                                              .is_new = false});
  }
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
  return selections.emplace_back(Known{
      .id = db_.last_id(), .subject = subject, .side = offer.side, .line = line, .is_new = true});
}

QuoteWriter::Latest QuoteWriter::latest(const Known& selection, const Key& key, UtcTime at) {
  const auto written = written_.find(key);
  if (written != written_.end() && written->second.seen_at <= at) return written->second;
  if (selection.is_new && written == written_.end()) return {};

  latest_.bind(key.selection, key.book, code(key.way), at);
  if (!latest_.step()) return {};
  Latest found{.seen_at = latest_.time(0),
               .seq = latest_.integer(1),
               .price = read_price(latest_, 2),
               .size = std::nullopt,
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
  written_[key] = {
      .seen_at = market.seen_at, .seq = seq, .price = price, .size = offer.size, .exists = true};
  ++(price ? stored_.added : stored_.withdrawn);
}

void QuoteWriter::write_one(const Known& selection, const market::BookMarket& market,
                            std::int64_t book, const market::Offer& offer) {
  ++stored_.quotes;
  const Key key{selection.id, book, market.way};
  const auto before = latest(selection, key, market.seen_at);
  if (before.price == offer.price && (!offer.price || before.size == offer.size)) {
    ++stored_.unchanged;
    if (answers_ == Answers::part && offer.price && market.as_of &&
        before.seen_at != market.seen_at) {
      insert_sighting_.bind(selection.id, book, code(market.way), *market.as_of).run();
    }
  } else {
    insert(key, before, market, offer);
  }
}

void QuoteWriter::withdraw_one(const Known& selection, const market::BookMarket& market,
                               std::int64_t book) {
  const Key key{selection.id, book, market.way};
  const auto before = latest(selection, key, market.seen_at);
  if (before.price) insert(key, before, market, {});
}

void QuoteWriter::write(const market::BookMarket& market, Covered where,
                        std::span<const std::optional<std::int64_t>> subjects) {
  ++writes_;
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

void QuoteWriter::withdraw(Covered where, UtcTime at) {
  starts_at_.bind(where.event);
  if (!starts_at_.step() || starts_at_.time(0) <= at) return;

  if (event_.value() != where.event) begin_event(market::EventId{where.event}, false);
  const market::BookMarket gone{.book = {},
                                .market = {},
                                .way = static_cast<market::Way>(where.way),
                                .seen_at = at,
                                .as_of = at,
                                .offers = {}};
  for (const auto& selection : known_[where.market]) withdraw_one(selection, gone, where.book);
}

}  // namespace store
