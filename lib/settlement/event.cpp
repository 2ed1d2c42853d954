#include <settlement/commission.hpp>
#include <settlement/event.hpp>
#include <settlement/grade.hpp>

#include <map>
#include <tuple>

namespace settlement {

namespace {

constexpr std::chrono::hours kPostponedLimit{48};

std::optional<bets::Settlement> settle_one(const bets::Bet& bet, const market::Event& event,
                                           const market::Result& result) {
  auto leg = grade(bet.selection, result, event.home, event.away);
  if (leg && event.starts_at > bet.starts_at + kPostponedLimit) {
    leg = Leg{.void_share = Ratio{1}, .outcome = bets::Outcome::void_bet};
  }
  if (!leg) return std::nullopt;
  const auto returned = payout(bet.stake, bet.price, *leg, bet.rounding);
  return bets::Settlement{.outcome = leg->outcome,
                          .action = (action(*leg) * Ratio{4}).numerator(),
                          .returned = returned,
                          .commission = {},
                          .profit = returned - bet.stake};
}

using ExchangeMarket = std::tuple<std::string, std::string, std::string, std::string, std::string>;

ExchangeMarket exchange_market(const bets::Bet& bet, std::string_view mode) {
  const auto& s = bet.selection;
  return {std::string{mode}, bet.book, s.market, s.period, s.subject};
}

}  // namespace

std::vector<std::optional<bets::Settlement>> settle(std::span<const bets::Bet> bets,
                                                    const market::Event& event,
                                                    const market::Result& result) {
  std::vector<std::optional<bets::Settlement>> settled;
  std::map<ExchangeMarket, std::vector<std::size_t>> exchange_bets;
  for (std::size_t i = 0; i < bets.size(); ++i) {
    settled.push_back(settle_one(bets[i], event, result));
    if (settled[i] && bets[i].commission != Ratio{}) {
      exchange_bets[exchange_market(bets[i], to_string(bets[i].mode))].push_back(i);
    }
  }
  for (const auto& [market, members] : exchange_bets) {
    std::vector<Money> profits;
    for (const auto i : members) profits.push_back(settled[i]->profit);
    const auto charged = commission(profits, bets[members.front()].commission);
    for (std::size_t k = 0; k < members.size(); ++k) {
      settled[members[k]]->commission = charged[k];
      settled[members[k]]->profit -= charged[k];
    }
  }
  return settled;
}

}  // namespace settlement
