#pragma once

#include <base/answer.hpp>
#include <base/error.hpp>
#include <calc/input.hpp>
#include <calc/output.hpp>

#include <span>
#include <string_view>

namespace calc {

// A question that can be asked, and what answers it. `run` throws
// Error{Exit::data} where there is no answer.
struct Op {
  std::string_view name;
  void (*run)(const Input& input, Output& output);
};

// By topic.
std::span<const Op> conversion_ops();
std::span<const Op> market_ops();
std::span<const Op> margin_ops();
std::span<const Op> clv_ops();
std::span<const Op> kelly_ops();
std::span<const Op> cover_ops();  // arbitrage, dutching, hedging, middles
std::span<const Op> settlement_ops();
std::span<const Op> racing_ops();
std::span<const Op> multiple_ops();  // tickets of several legs
std::span<const Op> exchange_ops();
std::span<const Op> record_ops();
std::span<const Op> score_ops();
std::span<const Op> significance_ops();

// Throws Error{Exit::data} for a name that is none of these.
const Op& find_op(std::string_view name);

// The value, or the reason why there is none as an error: "invalid: ...".
template <typename Value>
Value required(const Answer<Value>& answer) {
  if (answer) return *answer;
  throw Error{Exit::data, "{}: {}", to_string(answer.why_not().status), answer.why_not().why};
}

// "prob", or "p".
double win_probability(const Input& input);

// What full Kelly stakes: no edge is 0, not an error, being the answer to "how much".
double stake_of(double full_kelly);

// Throws Error{Exit::data} unless two lists belong together.
void same_size(const Input& input, const char* key, std::size_t size, const char* other_key,
               std::size_t other_size);

}  // namespace calc
