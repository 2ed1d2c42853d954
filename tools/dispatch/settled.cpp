#include <dispatch/news.hpp>
#include <dispatch/words.hpp>
#include <store/reporting.hpp>

namespace dispatch {

namespace {

constexpr std::size_t kBetsTogether = 10;  // cards of a message

std::uint32_t colour_of(bets::Outcome outcome) {
  using bets::Outcome;
  switch (outcome) {
    case Outcome::win:
    case Outcome::half_win: return kGreen;
    case Outcome::loss:
    case Outcome::half_loss: return kRed;
    case Outcome::push:
    case Outcome::void_bet: return kGrey;
  }
  __builtin_unreachable();
}

message::Card card_of(const Desk& desk, const bets::Record& bet, const market::Event& event,
                      const std::string& subject) {
  const auto& entry = bet.settled->entry;
  return {.title = fmt::format("{}: {} ({})", to_string(entry.outcome), game(event),
                               to_string(desk.mode)),
          .colour = colour_of(entry.outcome),
          .fields = {
              {"Bet", fmt::format("{} at {}, {} {}, {}", pick(bet, event, subject),
                                  american_odds(bet), bet.stake, desk.config.currency, bet.book)},
              {"P/L", fmt::format("{} {}", signed_money(entry.profit), desk.config.currency)}}};
}

}  // namespace

std::vector<News> settled(const Desk& desk, const IsNew& is_new) {
  std::vector<News> all;
  store::BetsByDate bets{desk.db, desk.mode, desk.now,
                         store::SettledThen{desk.now - kNews, desk.now + std::chrono::seconds{1}}};
  store::ParticipantNames names{desk.db};
  while (bets.next()) {
    const auto& bet = bets.bet();
    auto what = fmt::format("{} {}", bet.id.value(), format_utc(bet.settled->at));
    if (!is_new(what)) continue;
    if (all.empty() || all.back().cards.size() == kBetsTogether) all.emplace_back();
    all.back().what.push_back(std::move(what));
    all.back().cards.push_back(card_of(desk, bet, bets.event(), names.of(bet.selection.subject)));
  }
  return all;
}

}  // namespace dispatch
