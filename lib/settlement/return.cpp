#include <base/error.hpp>
#include <settlement/commission.hpp>
#include <settlement/exchange.hpp>
#include <settlement/lines.hpp>
#include <settlement/return.hpp>

#include <algorithm>
#include <map>

namespace settlement {

namespace {

using bets::Outcome;
using bets::Ticket;
using Legs = std::span<const std::optional<Graded>>;

// A leg as one half of a ticket sees it.
struct Half {
  Factor factor;
  Ratio price;
};

Ratio price_of(const bets::Leg& leg, const Graded& graded) {
  if (graded.price) return graded.price->ratio();
  if (leg.price) return leg.price->ratio();
  return Ratio{1};  // never known: what has no price has not won
}

std::vector<Half> win_half(const Ticket& ticket, Legs legs) {
  std::vector<Half> all;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    all.push_back({legs[i]->win, price_of(ticket.legs[i], *legs[i])});
  }
  return all;
}

std::vector<Half> place_half(const Ticket& ticket, Legs legs) {
  std::vector<Half> all;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    if (!legs[i]->place) throw Error{Exit::data, "leg {} was not graded for a place", i + 1};
    const auto price = price_of(ticket.legs[i], *legs[i]);
    all.push_back({*legs[i]->place, bets::place_price(price, legs[i]->fraction)});
  }
  return all;
}

template <typename Of>
std::vector<Ratio> each(std::span<const Half> legs, Of of) {
  std::vector<Ratio> all;
  for (const auto& leg : legs) all.push_back(of(leg));
  return all;
}

// What the lines of one half return together, a unit on each.
Exact half_return(const Ticket& ticket, std::span<const Half> legs) {
  auto sum = sum_of_lines(ticket.folds, each(legs, [](const Half& leg) {
                            return return_per_unit(leg.price, leg.factor);
                          }));
  if (ticket.terms.free_bet) {
    sum =
        sum - sum_of_lines(ticket.folds,
                           each(legs, [](const Half& leg) { return stake_per_unit(leg.factor); }));
  }
  if (ticket.terms.stake_tax != Ratio{}) {
    const auto untaxed = sum_of_lines(ticket.folds, each(legs, [](const Half& leg) {
                                        return Ratio{leg.factor.void_share == Ratio{1} ? 1 : 0};
                                      }));
    sum = (sum - untaxed) * Exact{Ratio{1} - ticket.terms.stake_tax} + untaxed;
  }
  return sum;
}

// The sum over lines of what of each was void: the product of its legs' shares.
Ratio void_lines(const Ticket& ticket, std::span<const Half> legs) {
  std::vector<Ratio> coefficients{Ratio{1}};
  for (const auto& leg : legs) {
    coefficients.emplace_back();
    for (auto k = coefficients.size() - 1; k > 0; --k) {
      coefficients[k] = coefficients[k] + coefficients[k - 1] * leg.factor.void_share;
    }
  }
  Ratio sum;
  for (std::size_t k = 1; k < coefficients.size(); ++k) {
    if (ticket.folds.has(static_cast<int>(k))) sum = sum + coefficients[k];
  }
  return sum;
}

bool returns_nothing(const Factor& factor) {
  return stake_per_unit(factor) == Ratio{};
}

// A leg that no line can do without has lost: what the unknown ones do is no matter.
bool is_lost(const Ticket& ticket, Legs legs) {
  const auto dead = std::ranges::count_if(legs, [](const auto& leg) {
    return leg && returns_nothing(leg->win) && (!leg->place || returns_nothing(*leg->place));
  });
  return ticket.folds.least() > static_cast<std::int64_t>(legs.size()) - dead;
}

bool is_open(Legs legs) {
  return std::ranges::any_of(legs, [](const auto& leg) { return !leg; });
}

Outcome opposite(Outcome outcome) {
  switch (outcome) {
    case Outcome::win: return Outcome::loss;
    case Outcome::loss: return Outcome::win;
    case Outcome::half_win: return Outcome::half_loss;
    case Outcome::half_loss: return Outcome::half_win;
    case Outcome::push:
    case Outcome::void_bet: return outcome;
  }
  __builtin_unreachable();
}

bool is_void(const std::optional<Graded>& leg) {
  return leg && leg->win.outcome == Outcome::void_bet &&
         (!leg->place || leg->place->outcome == Outcome::void_bet);
}

// A single has the outcome of its leg; what has several lines goes by its profit.
Outcome outcome_of(const Ticket& ticket, Legs legs, Money profit) {
  if (legs.size() == 1 && !ticket.each_way) {
    const auto own = legs.front()->win.outcome;
    return ticket.legs.front().way == market::Way::lay ? opposite(own) : own;
  }
  if (std::ranges::all_of(legs, is_void)) return Outcome::void_bet;
  return profit > Money{} ? Outcome::win : profit < Money{} ? Outcome::loss : Outcome::push;
}

// What comes back, in minor units: of a lay what was at risk less what the back of it
// would have won.
Exact returned(const Ticket& ticket, Legs legs, const Return& back) {
  const Exact stake{Ratio{ticket.stake.minor()}};
  const auto gross = back.win + back.place;
  const auto& leg = ticket.legs.front();
  if (leg.way == market::Way::back) {
    auto exact = stake * gross;
    if (!ticket.terms.most) return exact;
    return std::min(exact, Exact{Ratio{ticket.terms.most->minor()}});
  }
  Exact risked{Ratio{at_risk(ticket).minor()}};
  if (gross == Exact{Ratio{1}}) return risked;
  const auto laid =
      leg.priced_by == bets::PricedBy::bsp
          ? Exact{bsp_stake(Ratio{ticket.stake.minor()}, odds::Price{price_of(leg, *legs.front())})}
          : stake;
  return risked + laid - laid * gross;
}

// A ticket's exact return, while the commission of its market is not known.
struct Due {
  Exact returned;
  Ratio turnover;
};

bets::Paid pay(const Case& one, const Due& due, Ratio commission) {
  const auto& ticket = one.ticket;
  const auto risked = at_risk(ticket);
  const Exact in{Ratio{risked.minor()}};
  const auto rounded = [&](const Exact& exact) {
    return Money::from_minor(round(exact, ticket.terms.rounding));
  };
  bets::Paid paid{.turnover = due.turnover, .returned = rounded(due.returned)};
  auto kept = paid.returned;
  if (commission != Ratio{} && due.returned > in) {
    kept = rounded(due.returned - (due.returned - in) * Exact{commission});
  }
  paid.commission = paid.returned - kept;
  paid.profit = kept - risked;
  paid.outcome = outcome_of(ticket, one.legs, paid.profit);
  return paid;
}

}  // namespace

std::optional<Return> return_of(const Ticket& ticket, Legs legs) {
  bets::check(ticket);
  if (legs.size() != ticket.legs.size()) {
    throw Error{Exit::software, "{} legs, and {} graded", ticket.legs.size(), legs.size()};
  }
  if (is_lost(ticket, legs)) return Return{.win = {}, .place = {}, .turnover = Ratio{1}};
  if (is_open(legs)) return std::nullopt;
  const auto lines = bets::lines(ticket);
  const Exact share{Ratio{1, lines}};
  const auto win = win_half(ticket, legs);
  auto voids = void_lines(ticket, win);
  Return sum{.win = half_return(ticket, win) * share};
  if (ticket.each_way) {
    const auto place = place_half(ticket, legs);
    sum.place = half_return(ticket, place) * share;
    voids = voids + void_lines(ticket, place);
  }
  sum.turnover = Ratio{1} - voids / Ratio{lines};
  return sum;
}

std::vector<std::optional<bets::Paid>> settle(std::span<const Case> cases) {
  std::vector<std::optional<Due>> dues;
  std::vector<std::optional<bets::Paid>> paid;
  std::map<std::string_view, std::vector<Money>> profits;
  for (const auto& one : cases) {
    const auto back = return_of(one.ticket, one.legs);
    dues.push_back(back ? std::optional{Due{returned(one.ticket, one.legs, *back), back->turnover}}
                        : std::nullopt);
    paid.push_back(back ? std::optional{pay(one, *dues.back(), {})} : std::nullopt);
    if (back && one.ticket.terms.commission != Ratio{}) {
      profits[one.market].push_back(paid.back()->profit);
    }
  }
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const auto rate = cases[i].ticket.terms.commission;
    if (!dues[i] || rate == Ratio{}) continue;
    paid[i] = pay(cases[i], *dues[i], effective_rate(profits[cases[i].market], rate));
  }
  return paid;
}

}  // namespace settlement
