#include <dispatch/news.hpp>
#include <dispatch/words.hpp>
#include <store/reporting.hpp>

namespace dispatch {

namespace {

message::Field field_of(const bets::Record& bet, const market::Event& event,
                        const std::string& subject, const std::string& currency) {
  auto value = fmt::format("{} at {}, {} {}", pick(bet, event, subject), american_odds(bet),
                           bet.stake, currency);
  if (bet.edge) value += fmt::format(", edge {}", percent(*bet.edge));
  return {game(event), value + ", " + bet.book};
}

}  // namespace

std::vector<News> placed(const Desk& desk, const IsNew& is_new) {
  std::vector<News> runs;
  UtcTime run{};
  Money staked;
  const auto finish = [&] {
    if (runs.empty()) return;
    auto& card = runs.back().cards.front();
    card.title = fmt::format("{} {} placed, {} {} ({})", card.fields.size(),
                             card.fields.size() == 1 ? "bet" : "bets", staked, desk.config.currency,
                             to_string(desk.mode));
  };
  store::BetsByDate bets{desk.db, desk.mode, desk.now, desk.now - kNews,
                         desk.now + std::chrono::seconds{1}};
  store::ParticipantNames names{desk.db};
  while (bets.next()) {
    const auto& bet = bets.bet();
    auto what = fmt::format("{}", bet.id.value());
    if (!is_new(what)) continue;
    if (runs.empty() || bet.placed_at != run) {
      finish();
      runs.push_back({.cards = {{.colour = kBlue}}});
      run = bet.placed_at;
      staked = {};
    }
    staked += bet.stake;
    runs.back().what.push_back(std::move(what));
    runs.back().cards.front().fields.push_back(
        field_of(bet, bets.event(), names.of(bet.selection.subject), desk.config.currency));
  }
  finish();
  return runs;
}

}  // namespace dispatch
