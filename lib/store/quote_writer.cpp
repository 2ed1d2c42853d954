#include <store/quote_writer.hpp>

#include <algorithm>

namespace store {

QuoteWriter::QuoteWriter(Database& db, std::int64_t poll, Answers answers)
    : db_{db},
      poll_{poll},
      answers_{answers},
      selections_{db, "SELECT id, market, subject, side, line FROM selection WHERE event = ?"},
      insert_selection_{db, R"(INSERT INTO selection (event, market, subject, side, line)
                               VALUES (?, ?, ?, ?, ?))"},
      latest_{db, R"(SELECT seen_at, seq, price_returned, price_staked FROM quote
                      WHERE selection = ? AND book = ? AND seen_at <= ?
                      ORDER BY seen_at DESC, seq DESC LIMIT 1)"},
      insert_{db, R"(INSERT INTO quote (selection, book, seen_at, seq, price_returned,
                                        price_staked, as_of, poll)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?))"},
      insert_sighting_{db, "INSERT OR IGNORE INTO sighting (selection, book, at) VALUES (?, ?, ?)"},
      starts_at_{db, "SELECT starts_at FROM event WHERE id = ?"} {}

void QuoteWriter::begin_event(market::EventId event, bool is_new) {
  event_ = event;
  known_.clear();
  written_.clear();
  if (is_new) return;
  selections_.bind(event.value());
  while (selections_.step()) {
    known_[selections_.integer(1)].push_back({.id = selections_.integer(0),
                                              .subject = selections_.text(2),
                                              .side = selections_.text(3),
                                              .line = selections_.optional_integer(4),
                                              .is_new = false});
  }
}

QuoteWriter::Known& QuoteWriter::known(std::int64_t market, const market::Offer& offer) {
  const auto side = to_string(offer.side);
  const auto line = offer.line ? std::optional{offer.line->quarters} : std::nullopt;
  auto& selections = known_[market];
  const auto found = std::ranges::find_if(selections, [&](const Known& selection) {
    return selection.line == line && selection.side == side && selection.subject == offer.subject;
  });
  if (found != selections.end()) return *found;

  insert_selection_.bind(event_.value(), market, offer.subject, side, line).run();
  return selections.emplace_back(Known{.id = db_.last_id(),
                                       .subject = offer.subject,
                                       .side = std::string{side},
                                       .line = line,
                                       .is_new = true});
}

QuoteWriter::Latest QuoteWriter::latest(const Known& selection, std::int64_t book, UtcTime at) {
  const auto written = written_.find({selection.id, book});
  if (written != written_.end() && written->second.seen_at <= at) return written->second;
  if (selection.is_new && written == written_.end()) return {};

  latest_.bind(selection.id, book, at);
  if (!latest_.step()) return {};
  Latest found{.seen_at = latest_.time(0), .seq = latest_.integer(1), .price = {}, .exists = true};
  if (!latest_.is_null(2)) {
    found.price = odds::Price::from_ratio(latest_.integer(2), latest_.integer(3));
  }
  return found;
}

void QuoteWriter::insert(Pair pair, const Latest& before, const market::BookMarket& market,
                         const std::optional<odds::Price>& price) {
  const auto seq = before.exists && before.seen_at == market.seen_at ? before.seq + 1 : 0;
  insert_
      .bind(pair.first, pair.second, market.seen_at, seq,
            price ? std::optional{price->returned()} : std::nullopt,
            price ? std::optional{price->staked()} : std::nullopt, market.as_of, poll_)
      .run();
  written_[pair] = {.seen_at = market.seen_at, .seq = seq, .price = price, .exists = true};
  ++(price ? stored_.added : stored_.withdrawn);
}

void QuoteWriter::write_one(const Known& selection, const market::BookMarket& market,
                            std::int64_t book, const std::optional<odds::Price>& price) {
  ++stored_.quotes;
  const auto before = latest(selection, book, market.seen_at);
  if (before.price == price) {
    ++stored_.unchanged;
    if (answers_ == Answers::part && price && market.as_of && before.seen_at != market.seen_at) {
      insert_sighting_.bind(selection.id, book, *market.as_of).run();
    }
  } else {
    insert({selection.id, book}, before, market, price);
  }
}

void QuoteWriter::write(const market::BookMarket& market, Covered where) {
  ++writes_;
  for (const auto& offer : market.offers) {
    auto& selection = known(where.market, offer);
    selection.mentioned = writes_;
    write_one(selection, market, where.book, offer.price);
  }
  if (answers_ == Answers::part) return;

  for (const auto& selection : known_[where.market]) {
    if (selection.mentioned == writes_) continue;
    const auto before = latest(selection, where.book, market.seen_at);
    if (before.price) insert({selection.id, where.book}, before, market, std::nullopt);
  }
}

void QuoteWriter::withdraw(Covered where, UtcTime at) {
  starts_at_.bind(where.event);
  if (!starts_at_.step() || starts_at_.time(0) <= at) return;

  if (event_.value() != where.event) begin_event(market::EventId{where.event}, false);
  const market::BookMarket gone{.book = {}, .market = {}, .seen_at = at, .as_of = at, .offers = {}};
  for (const auto& selection : known_[where.market]) {
    const auto before = latest(selection, where.book, at);
    if (before.price) insert({selection.id, where.book}, before, gone, std::nullopt);
  }
}

}  // namespace store
