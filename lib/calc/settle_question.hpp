#pragma once

#include <calc/question.hpp>
#include <calc/sheet.hpp>

namespace calc {

// What became of a bet: of a game by --market and --score, of a race by --position, of
// several legs by --system and operands as PRICE:RESULT.
Sheet settle(const Question& question);

}  // namespace calc
