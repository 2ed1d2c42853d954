#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strategy {

struct Pick;

enum class Verdict {
  pass,
  drop,
  abstain,  // too little is known to say, and that is no reason against it
  wait,     // a bet, and not yet
};

std::string_view to_string(Verdict verdict);

// What a filter said of a pick, and by what: "edge 0.112 >= 0.100".
struct Asked {
  std::string filter;
  Verdict verdict = Verdict::pass;
  std::string why = {};
};

struct Ruling {
  Verdict verdict = Verdict::pass;
  std::string why = {};
};

// A condition that a pick has to meet.
struct Filter {
  std::string_view name;
  std::function<Ruling(const Pick&)> ask;
};

// Asks in order, until one drops the pick; what each said is kept on it. Whether none did.
bool passes(std::span<const Filter> filters, Pick& pick);

// What every pick is asked that has a probability and a price. The edge is in points.
Ruling at_least(double edge, double least);
Ruling no_error(double edge, double most);

// 0.7 of what the edge is to 0.15, 0.2 of what the filters that it passed are to four, 0.1
// of what the strategy adds, each at most 1.
double confidence(double edge, std::span<const Asked> asked, double extra = 0);
std::string_view confidence_level(double confidence);  // "HIGH" from 0.7, "MEDIUM" from 0.4, "LOW"

}  // namespace strategy
