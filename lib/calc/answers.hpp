#pragma once

#include <calc/question.hpp>
#include <calc/sheet.hpp>

namespace calc {

// Throws Error{Exit::usage} for a question that is not known, Error{Exit::data}
// for one that has no answer.
Sheet answer(const Question& question);

}  // namespace calc
