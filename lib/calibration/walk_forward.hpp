#pragma once

#include <calibration/curve.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace calibration {

// Fewer picks than these say too little of how often a score wins.
inline constexpr std::int64_t kFewestPicks = 500;

// The selections of one question of which exactly one wins: the runners of a race, the
// sides of a match. One of them is the model's pick.
struct Question {
  std::chrono::sys_days day;
  std::vector<Scored> said;
  bool are_all = false;  // every outcome has a score
};

enum class Kind { probability, confidence };

// How good chances were, over n selections.
struct Measures {
  std::int64_t n = 0;
  double brier = 0;
  double log_loss = 0;  // nats; infinite where something won that had no chance
  double ece = 0;       // ten bins of equal width
  friend bool operator==(const Measures&, const Measures&) = default;
};

// A selection that was judged: by a curve that had seen only days before.
struct Judged {
  double score = 0;
  double chance = 0;
  bool won = false;
};

struct Calibration {
  Curve curve;  // fitted to all questions
  std::int64_t picks = 0;
  std::int64_t selections = 0;
  std::chrono::sys_days from;
  std::chrono::sys_days to;
  std::chrono::sys_days judged_from;
  Measures before;  // with the score taken for a chance
  Measures after;   // of the same selections
  std::vector<Judged> judged;
  std::vector<std::string> refused;  // methods that could not be fitted: "platt: all scores ..."
};

// Fits each method and keeps the one with the least log loss on days that it had not seen:
// the later half of the questions, in at most 20 folds of whole days, each judged by what
// was fitted to all days before it. The questions are in order of their days. No answer:
// `unknown` for fewer than kFewestPicks, else why no method could be fitted. Probabilities
// may also stay as they were said; a confidence may not.
Answer<Calibration> calibrate(std::span<const Question> questions, Kind kind);

}  // namespace calibration
