#include <settlement/book_rules.hpp>
#include <settlement/commission.hpp>
#include <settlement/event.hpp>
#include <settlement/factor.hpp>
#include <settlement/grade.hpp>

#include <map>
#include <tuple>

namespace settlement {

namespace {

// The leg of a bet; void if the game was played too late to be the one bet on.
std::optional<Factor> leg_of(const bets::Bet& bet, const market::Event& event,
                             const market::Result& result) {
  const auto leg = grade(bet.selection, result, event.home, event.away);
  if (leg && event.starts_at > bet.starts_at + BookRules{}.postponed) {
    return void_bet();
  }
  return leg;
}

bets::Settlement before_commission(const bets::Bet& bet, const Factor& leg) {
  const auto returned = payout(bet.stake, bet.price, leg, bet.rounding);
  return {.outcome = leg.outcome,
          .action = (action(leg) * Ratio{4}).numerator(),
          .returned = returned,
          .commission = {},
          .profit = returned - bet.stake};
}

// What is paid out after commission is rounded once; the commission is what that
// leaves of the payout before it.
void charge(bets::Settlement& settled, const bets::Bet& bet, const Factor& leg, Ratio rate) {
  const auto gross = return_per_unit(bet.price.ratio(), leg);
  if (rate == Ratio{} || gross <= Ratio{1}) return;
  const auto net = gross - rate * (gross - Ratio{1});
  const auto paid = Money::from_minor(scale(bet.stake.minor(), net, bet.rounding));
  settled.commission = settled.returned - paid;
  settled.profit = paid - bet.stake;
}

// What an exchange takes its commission of: the bets of one account in one market.
using ExchangeMarket = std::tuple<bets::Mode, std::string, std::string, std::string, std::string>;

ExchangeMarket exchange_market(const bets::Bet& bet) {
  const auto& s = bet.selection;
  return {bet.mode, bet.book, s.market, s.period, s.subject};
}

}  // namespace

std::vector<std::optional<bets::Settlement>> settle(std::span<const bets::Bet> bets,
                                                    const market::Event& event,
                                                    const market::Result& result) {
  std::vector<std::optional<bets::Settlement>> settled;
  std::vector<std::optional<Factor>> legs;
  std::map<ExchangeMarket, std::vector<Money>> profits;
  for (const auto& bet : bets) {
    const auto& leg = legs.emplace_back(leg_of(bet, event, result));
    settled.push_back(leg ? std::optional{before_commission(bet, *leg)} : std::nullopt);
    if (leg) profits[exchange_market(bet)].push_back(settled.back()->profit);
  }
  for (std::size_t i = 0; i < bets.size(); ++i) {
    if (!settled[i] || bets[i].commission == Ratio{}) continue;
    const auto rate = effective_rate(profits[exchange_market(bets[i])], bets[i].commission);
    charge(*settled[i], bets[i], *legs[i], rate);
  }
  return settled;
}

}  // namespace settlement
