#include <store/past_bets.hpp>
#include <store/quote_history.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

constexpr std::chrono::days kOver{90};
constexpr std::chrono::days kLately{30};
constexpr std::chrono::hours kBefore{4};
constexpr std::chrono::hours kOldest{1};

double in_hours(std::chrono::seconds time) {
  return std::chrono::duration<double, std::ratio<3600>>{time}.count();
}

// The price that stood at `at`, if it was seen to within the hour before.
std::optional<odds::Price> price_at(QuoteHistory& history, const QuoteKey& key,
                                    const Listed& listed, UtcTime at, UtcTime now) {
  const auto standing = history.at(key, at, now);
  if (!standing || !standing->price) return std::nullopt;
  const auto is_young = [&](std::optional<UtcTime> seen) {
    return seen && *seen <= at && at - *seen <= kOldest;
  };
  if (is_young(standing->seen_at) || is_young(standing->as_of) || is_young(standing->sighted_at)) {
    return standing->price;
  }
  const auto next = history.next_listing(listed, at - kOldest);
  return next && is_young(next->as_of) ? standing->price : std::nullopt;
}

}  // namespace

std::vector<bets::PastBet> past_bets(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(
    SELECT placed_at, selection.market, selection.side, probability, price_returned, price_staked,
           ticket.commission, starts_at, clv, close_prob, leg.selection, book, leg.event
      FROM ticket
      JOIN leg ON leg.ticket = ticket.id AND n = 1
      JOIN selection ON selection.id = leg.selection
      JOIN settlement ON settlement.ticket = ticket.id AND settled_at <= ?3
                     AND (reversed_at IS NULL OR reversed_at > ?3)
     WHERE mode = ?1 AND placed_at > ?2 AND placed_at <= ?3 AND folds = 1 AND bet_group IS NULL
       AND way = ?4 AND outcome <> ?5 AND probability IS NOT NULL AND price_returned IS NOT NULL)"};
  const auto back = code(market::Way::back);
  query.bind(code(mode), now - kOver, now, back, code(bets::Outcome::void_bet));
  const Markets markets{db};
  QuoteHistory history{db};
  std::vector<bets::PastBet> found;
  while (query.step()) {
    const auto commission = from_millionths(query.integer(6));
    const auto net = odds::after_commission(*read_price(query, 4), commission);
    const auto start = query.time(7);
    auto& bet = found.emplace_back(bets::PastBet{.placed_at = query.time(0),
                                                 .kind = markets.at(query.integer(1)).kind,
                                                 .side = word<market::Side>(query, 2),
                                                 .edge_points = query.real(3) - 1 / net.decimal(),
                                                 .hours = in_hours(start - query.time(0)),
                                                 .clv = query.optional_real(8)});
    const auto close = query.optional_real(9);
    if (!close || bet.placed_at <= now - kLately) continue;
    const QuoteKey key{query.integer(10), query.integer(11), market::Way::back};
    const Listed listed{query.integer(12), query.integer(1), query.integer(11), back};
    const auto price = price_at(history, key, listed, start - kBefore, now);
    if (price) bet.clv_at_4h = *close * odds::after_commission(*price, commission).decimal() - 1;
  }
  return found;
}

}  // namespace store
