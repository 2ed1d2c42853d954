#pragma once

#include <opinion/fair.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opinion {

// What the market thought of a selection at the start of its event.
struct Close {
  double probability;  // fair
  std::string source;
  std::chrono::seconds age;  // of the oldest price behind it, at the start
};

// A close has at most this age; older ones are no close.
inline constexpr std::chrono::minutes kOldestClose{60};

// The closes of an event's markets as they stood at its start, by the rule that bets are
// chosen by.
class Closes {
 public:
  // The books outlive it. In some leagues it is known what a line says of another.
  Closes(std::vector<market::Board> at_start, FairRule rule, const market::Books& books,
         std::string league);
  Closes(const Closes&) = delete;
  Closes& operator=(const Closes&) = delete;
  ~Closes() = default;

  // Of the selection's own line, if need be told from the nearest one that has a close;
  // nothing where it is not known.
  std::optional<Close> of(const market::Selection& selection, std::string_view bet_at);

 private:
  std::optional<Close> on_its_line(const market::Selection& selection, std::string_view bet_at);

  std::vector<market::Board> boards_;
  FairRule rule_;
  const market::Books& books_;
  std::string league_;
  std::vector<std::optional<Fair>> fair_;  // of each that was asked for
};

}  // namespace opinion
