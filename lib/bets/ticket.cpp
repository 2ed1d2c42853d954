#include <base/error.hpp>
#include <bets/ticket.hpp>

#include <array>

namespace bets {

namespace {

constexpr std::array<std::string_view, 3> kPricedBy = {"fixed", "sp", "bsp"};

void check_leg(const Ticket& ticket, std::size_t i) {
  const auto& leg = ticket.legs[i];
  if (leg.priced_by == PricedBy::fixed && !leg.price) {
    throw Error{Exit::data, "leg {} has no price", i + 1};
  }
  if (ticket.each_way && !leg.place) throw Error{Exit::data, "leg {} has no place terms", i + 1};
  if (leg.way == market::Way::lay && ticket.legs.size() > 1) {
    throw Error{Exit::data, "leg {} is a lay: a ticket of several legs has none", i + 1};
  }
  for (std::size_t j = 0; j < i; ++j) {
    if (ticket.legs[j].event == leg.event) {
      throw Error{Exit::data, "legs {} and {} are of one event", j + 1, i + 1};
    }
  }
}

}  // namespace

std::string_view to_string(PricedBy priced_by) {
  return kPricedBy[static_cast<std::size_t>(priced_by)];
}

std::int64_t lines(const Ticket& ticket) {
  return lines(ticket.folds, static_cast<int>(ticket.legs.size())) * (ticket.each_way ? 2 : 1);
}

void check(const Ticket& ticket) {
  if (ticket.stake <= Money{}) throw Error{Exit::data, "a stake must be more than 0"};
  lines(ticket);
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) check_leg(ticket, i);
}

Money at_risk(const Ticket& ticket) {
  if (ticket.terms.free_bet) return {};
  const auto& leg = ticket.legs.front();
  if (leg.way == market::Way::back || leg.priced_by != PricedBy::fixed) return ticket.stake;
  auto most = leg.price->ratio();
  if (ticket.each_way) most = (most + place_price(most, leg.place->fraction)) * Ratio{1, 2};
  return Money::from_minor(scale(ticket.stake.minor(), most - Ratio{1}, Rounding::up));
}

Ratio place_price(Ratio price, Ratio fraction) {
  return Ratio{1} + (price - Ratio{1}) * fraction;
}

}  // namespace bets
