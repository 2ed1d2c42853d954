#pragma once

#include "odds-calc/question.hpp"

// Prints the answer to a question. Throws Error{Exit::usage} for one that is not
// known, Error{Exit::data} for one that has no answer.
void answer(const Question& question);
