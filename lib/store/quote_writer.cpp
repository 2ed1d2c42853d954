#include <store/quote_writer.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

namespace {

std::optional<UtcTime> newest_answer(Database& db) {
  Statement query{db, R"(
    SELECT max((SELECT max(at) FROM observation WHERE observation.question = question.id))
      FROM question)"};
  query.step();
  return query.optional_time(0);
}

bool is_same(const std::optional<Standing>& before, const market::Offer& offer) {
  if (!before) return false;
  return before->price == offer.price && (!offer.price || before->size == offer.size);
}

Standing row_of(const market::BookMarket& market, const market::Offer& offer) {
  return {.seen_at = market.seen_at,
          .price = offer.price,
          .size = offer.size,
          .as_of = market.as_of,
          .sighted_at = std::nullopt,
          .known_at = std::nullopt};
}

}  // namespace

QuoteWriter::QuoteWriter(Database& db, std::int64_t poll, UtcTime polled_at, Answers answers)
    : db_{db},
      poll_{poll},
      polled_at_{polled_at},
      answers_{answers},
      newest_answer_{newest_answer(db)},
      selections_{db, "SELECT id, market, subject, side, line FROM selection WHERE event = ?"},
      insert_selection_{db, R"(INSERT INTO selection (event, market, subject, side, line)
                               VALUES (?, ?, ?, ?, ?))"},
      read_standing_{db, fmt::format(R"(
        SELECT standing.selection, book, way, {}
          FROM selection JOIN standing ON standing.selection = selection.id
         WHERE event = ? AND market = ?)",
                                     kStandingColumns)},
      read_standing_at_{db, fmt::format(R"(
        SELECT standing.selection, book, way, {}
          FROM selection JOIN standing ON standing.selection = selection.id
         WHERE event = ? AND market = ? AND book = ?)",
                                        kStandingColumns)},
      write_standing_{db, R"(
        INSERT INTO standing (selection, book, way, seen_at, seq, price_returned, price_staked,
                              size, as_of, sighted_at, known_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE
           SET seen_at = excluded.seen_at, seq = excluded.seq,
               price_returned = excluded.price_returned, price_staked = excluded.price_staked,
               size = excluded.size, as_of = excluded.as_of, sighted_at = excluded.sighted_at,
               known_at = excluded.known_at)"},
      history_{db},
      insert_{db, R"(INSERT INTO quote (selection, book, way, seen_at, seq, price_returned,
                                        price_staked, size, as_of, poll, known_at)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"},
      insert_sighting_{db, R"(
        INSERT INTO sighting (selection, book, way, seen_at, as_of) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET as_of = excluded.as_of WHERE excluded.as_of > as_of)"},
      starts_at_{db, "SELECT starts_at FROM event WHERE id = ?"},
      volumes_{db} {}

void QuoteWriter::forget_event(market::EventId next) {
  write_standing();
  event_ = next;
  is_new_ = false;
  goes_on_ = false;
  known_.clear();
  read_.clear();
  standing_.clear();
}

void QuoteWriter::begin_new_event(market::EventId event) {
  forget_event(event);
  is_new_ = true;
}

void QuoteWriter::begin_event(market::EventId event, bool goes_on) {
  forget_event(event);
  goes_on_ = goes_on;
  selections_.bind(event.value());
  while (selections_.step()) {
    known_[selections_.integer(1)].push_back({.id = selections_.integer(0),
                                              .subject = selections_.optional_integer(2),
                                              .side = word<market::Side>(selections_, 3),
                                              .line = selections_.optional_integer(4)});
  }
}

// Of an answer that goes book by book each part has few books of a market; else they are
// read at once.
void QuoteWriter::read_standing(Listed where) {
  if (is_new_ || !read_.emplace(where.market, goes_on_ ? where.book : 0).second) return;
  auto& row = goes_on_ ? read_standing_at_.bind(event_.value(), where.market, where.book)
                       : read_standing_.bind(event_.value(), where.market);
  while (row.step()) {
    const QuoteKey key{row.integer(0), row.integer(1), word<market::Way>(row, 2)};
    standing_[key].now = store::read_standing(row, 3);
  }
}

void QuoteWriter::write_standing() {
  for (auto& [key, latest] : standing_) {
    if (!latest.is_changed) continue;
    const auto& [seen_at, seq, price, size, as_of, sighted_at, known_at] = latest.now;
    write_standing_
        .bind(key.selection, key.book, code(key.way), seen_at, seq,
              price ? std::optional{price->returned()} : std::nullopt,
              price ? std::optional{price->staked()} : std::nullopt,
              size ? std::optional{size->minor()} : std::nullopt, as_of, sighted_at, known_at)
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

void QuoteWriter::begin_market(Listed where) {
  where_ = where;
  is_listed_later_.reset();
  read_standing(where);
}

// By all that is known now. History is asked only by what arrives late.
std::optional<Standing> QuoteWriter::stood(const QuoteKey& key, UtcTime at) {
  const auto standing = standing_.find(key);
  if (standing == standing_.end()) return std::nullopt;
  if (standing->second.now.seen_at <= at) return standing->second.now;
  return history_.at(key, at, UtcTime::max());
}

void QuoteWriter::insert(const QuoteKey& key, const Standing& row) {
  const auto& price = row.price;
  insert_
      .bind(key.selection, key.book, code(key.way), row.seen_at, row.seq,
            price ? std::optional{price->returned()} : std::nullopt,
            price ? std::optional{price->staked()} : std::nullopt,
            row.size ? std::optional{row.size->minor()} : std::nullopt, row.as_of, poll_,
            row.known_at)
      .run();
}

void QuoteWriter::refresh(const QuoteKey& key) {
  standing_[key] = {.now = *history_.at(key, UtcTime::max(), UtcTime::max()), .is_changed = true};
}

// Whether something is on record of this price at that time or later.
bool QuoteWriter::is_past(const QuoteKey& key, UtcTime at) {
  if (const auto found = standing_.find(key); found != standing_.end()) {
    const auto& standing = found->second.now;
    if (standing.seen_at >= at || standing.sighted_at >= at) return true;
  }
  if (!newest_answer_ || *newest_answer_ < at) return false;
  if (!is_listed_later_) is_listed_later_ = history_.next_listing(where_, at).has_value();
  return *is_listed_later_;
}

// The first at or after `from` that says the price was unchanged: none if a row comes first.
std::optional<Mention> QuoteWriter::mention_from(const QuoteKey& key, UtcTime from) {
  auto first = history_.next_listing(where_, from);
  const auto sighting = history_.next_sighting(key, from);
  if (sighting && (!first || sighting->at < first->at)) first = sighting;
  if (!first) return std::nullopt;
  const auto row = history_.next_row(key, from - std::chrono::seconds{1});
  return row && *row <= first->at ? std::nullopt : first;
}

// What was seen again later was as `before`, which no row of its own says until now.
void QuoteWriter::change_past(const QuoteKey& key, const std::optional<Standing>& before,
                              Standing after) {
  const auto say_again = [&](const Mention& mention) {
    Standing again{.seen_at = mention.at,
                   .price = before ? before->price : std::nullopt,
                   .size = before ? before->size : std::nullopt,
                   .as_of = mention.as_of,
                   .sighted_at = std::nullopt,
                   .known_at = std::nullopt};
    insert(key, again);
  };
  const auto at = after.seen_at;
  if (before && before->seen_at == at) {
    after.seq = before->seq + 1;
  } else if (before && before->price) {
    const auto mention = mention_from(key, at);
    if (mention && mention->at == at) {
      say_again(*mention);
      after.seq = 1;
    }
  }
  if (const auto mention = mention_from(key, at + std::chrono::seconds{1})) say_again(*mention);
  if (after.seq > 0) after.known_at = std::max(at, polled_at_);
  insert(key, after);
  refresh(key);
}

void QuoteWriter::change(const QuoteKey& key, const std::optional<Standing>& before,
                         Standing after) {
  if (is_past(key, after.seen_at)) return change_past(key, before, after);
  insert(key, after);
  standing_[key] = {.now = after, .is_changed = true};
}

void QuoteWriter::sight(const QuoteKey& key, const market::BookMarket& market) {
  insert_sighting_.bind(key.selection, key.book, code(key.way), market.seen_at, market.as_of).run();
  auto& [standing, is_changed] = standing_.at(key);
  if (standing.seen_at > market.seen_at) return refresh(key);
  const auto before = std::pair{standing.sighted_at, standing.as_of};
  standing.sighted_at = std::max(standing.sighted_at, std::optional{market.seen_at});
  if (standing.as_of) standing.as_of = std::max(standing.as_of, market.as_of);
  if (before != std::pair{standing.sighted_at, standing.as_of}) is_changed = true;
}

void QuoteWriter::write_one(const Known& selection, const market::BookMarket& market,
                            const market::Offer& offer) {
  ++stored_.quotes;
  if (offer.traded) volumes_.write(selection.id, where_.book, market.seen_at, *offer.traded);
  const QuoteKey key{selection.id, where_.book, market.way};
  const auto before = stood(key, market.seen_at);
  if (is_same(before, offer)) {
    ++stored_.unchanged;
    if (answers_ == Answers::part && before->seen_at != market.seen_at) sight(key, market);
    return;
  }
  change(key, before, row_of(market, offer));
  const bool was_there = before && before->price;
  ++(offer.price ? stored_.added : was_there ? stored_.withdrawn : stored_.unchanged);
}

void QuoteWriter::withdraw_one(const Known& selection, const market::BookMarket& market) {
  const QuoteKey key{selection.id, where_.book, market.way};
  const auto before = stood(key, market.seen_at);
  if (!before || !before->price) return;
  change(key, before, row_of(market, {}));
  ++stored_.withdrawn;
}

void QuoteWriter::write(const market::BookMarket& market, Listed where,
                        std::span<const std::optional<std::int64_t>> subjects) {
  ++writes_;
  begin_market(where);
  for (std::size_t i = 0; i < market.offers.size(); ++i) {
    auto& selection = known(where.market, market.offers[i], subjects[i]);
    selection.mentioned = writes_;
    write_one(selection, market, market.offers[i]);
  }
  if (answers_ == Answers::part) return;

  for (const auto& selection : known_[where.market]) {
    if (selection.mentioned != writes_) withdraw_one(selection, market);
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
  begin_market(where);
  for (const auto& selection : known_[where.market]) withdraw_one(selection, gone);
}

}  // namespace store
