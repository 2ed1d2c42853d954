#pragma once

#include <base/id.hpp>

#include <string_view>

namespace bets {

// Of a decision and of the ticket that it becomes: they share one sequence.
struct Bet;
using BetId = Id<Bet>;

enum class Mode { paper, live };

enum class Outcome { win, loss, push, half_win, half_loss, void_bet };

std::string_view to_string(Outcome outcome);  // "win", ..., "void"

std::string_view to_string(Mode mode);

}  // namespace bets
