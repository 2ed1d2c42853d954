#pragma once

#include <config/config.hpp>
#include <store/sqlite.hpp>

#include <string>

namespace gen_bets {

// Throws Error{Exit::no_input} where what today's tips are made of is not there: the cards, what
// a model says, prices that are not too old. Asked only of a desk that makes nothing but tips.
// Returns what is there in part, which the operator should know; empty: nothing is.
std::string require_inputs(store::Database& db, const config::Config& config, UtcTime now);

}  // namespace gen_bets
