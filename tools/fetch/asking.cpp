#include "asking.hpp"

#include <net/http.hpp>

#include <deque>
#include <optional>
#include <set>
#include <string>

namespace fetch {

bool concerns_all(const Error& error) {
  if (dynamic_cast<const provider::NotOffered*>(&error) != nullptr) return false;
  if (dynamic_cast<const net::Unreachable*>(&error) != nullptr) return true;
  return error.exit() == Exit::config || error.exit() == Exit::unavailable;
}

std::vector<market::Skipped> ask_all(const std::vector<provider::Question>& questions,
                                     const Ask& ask) {
  std::deque<provider::Question> waiting{questions.begin(), questions.end()};
  std::set<std::string> asked;
  std::vector<market::Skipped> failed;
  std::optional<Error> first;
  bool is_answered = false;
  for (; !waiting.empty(); waiting.pop_front()) {
    const auto& question = waiting.front();
    if (!asked.insert(question.name).second) continue;
    try {
      const auto next = ask(question);
      is_answered = true;
      waiting.insert(waiting.end(), next.begin(), next.end());
    } catch (const Error& error) {
      failed.push_back({question.name, error.what()});
      if (!first) first = error;
      if (concerns_all(error)) break;
    }
  }
  if (first && !is_answered) throw *first;
  return failed;
}

}  // namespace fetch
