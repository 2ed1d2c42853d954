#pragma once

#include <bets/ticket.hpp>
#include <market/book.hpp>
#include <market/event.hpp>
#include <market/result.hpp>

#include <optional>
#include <string>

namespace grading {

inline const Money kPoint = Money::from_minor(1'000'000);  // so that a millionth is a minor unit

// One point on a runner of a race: what its settlement says of any stake.
struct PointOn {
  bets::Mode mode = bets::Mode::paper;
  const market::Event& event;
  market::ParticipantId runner{0};
  std::string book;
  odds::Price price;
  std::optional<bets::PlaceTerms> place = std::nullopt;  // each-way, half and half
  market::Way way = market::Way::back;                   // laid: the backer's point
  UtcTime at;                                            // when it was to be had
};

// As the book would take it, with its commission.
bets::Ticket ticket_of(const PointOn& point, const market::Books& books);

// What the result makes of it alone; nothing: it is not decided.
std::optional<bets::Paid> paid(const PointOn& point, const market::Result& result,
                               const market::Books& books);

}  // namespace grading
