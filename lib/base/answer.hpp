#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>

// Why a calculation has no answer. There is no number that stands for it.
enum class Status {
  bad_input,  // outside the domain: the data is wrong
  none,       // well formed, but the answer does not exist: no edge, no arbitrage
  unknown,    // an input is missing: no close, n too small
  invalid,    // the method leaves (0, 1) on this market
  unbounded,
  too_many,
};

std::string_view to_string(Status status);

struct NoAnswer {
  Status status;
  std::string why;  // for people: "prices must be more than 1: 0.95"
};

// A value, or the reason why there is none.
template <typename Value>
class Answer {
 public:
  Answer(Value value) : held_{std::move(value)} {}
  Answer(NoAnswer why) : held_{std::move(why)} {}

  explicit operator bool() const { return std::holds_alternative<Value>(held_); }
  const Value& operator*() const { return std::get<Value>(held_); }
  const Value* operator->() const { return &std::get<Value>(held_); }
  const NoAnswer& why_not() const { return std::get<NoAnswer>(held_); }

 private:
  std::variant<Value, NoAnswer> held_;
};
