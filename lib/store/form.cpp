#include <store/form.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

constexpr std::chrono::days kFormOver{30};
constexpr std::int64_t kEnoughCloses = 30;

// Of a strategy, from its newest bet back.
struct Running {
  std::int64_t losing_run = 0;
  bool has_ended = false;
  double clv = 0;
  std::int64_t closes = 0;
};

void count_in(Running& running, bets::Outcome outcome, const std::optional<double>& clv) {
  using bets::Outcome;
  if (clv) running.clv += *clv, ++running.closes;
  if (outcome == Outcome::loss || outcome == Outcome::half_loss) {
    running.losing_run += running.has_ended ? 0 : 1;
  } else if (outcome == Outcome::win || outcome == Outcome::half_win) {
    running.has_ended = true;
  }
}

}  // namespace

Forms forms(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(
    SELECT strategy, outcome, clv FROM ticket
      JOIN settlement ON settlement.ticket = ticket.id
     WHERE mode = ?1 AND placed_at > ?2 AND placed_at <= ?3
       AND settled_at <= ?3 AND (reversed_at IS NULL OR reversed_at > ?3)
     ORDER BY placed_at DESC, ticket.id DESC)"};
  query.bind(code(mode), now - kFormOver, now);
  std::map<std::string, Running> running;
  while (query.step()) {
    count_in(running[query.text(0)], word<bets::Outcome>(query, 1), query.optional_real(2));
  }
  Forms found;
  for (const auto& [strategy, one] : running) {
    found[strategy] = {one.losing_run,
                       one.closes < kEnoughCloses
                           ? std::nullopt
                           : std::optional{one.clv / static_cast<double>(one.closes)}};
  }
  return found;
}

}  // namespace store
