#include <health/age.hpp>

#include <fmt/format.h>

namespace health {

Finding judge_age(std::string name, std::chrono::seconds age, std::chrono::seconds warning,
                  std::optional<std::chrono::seconds> critical, std::string hint) {
  Measure measure{static_cast<double>(age.count()), "s", static_cast<double>(warning.count()), {}};
  auto limit = spoken(warning);
  if (critical) {
    measure.critical = static_cast<double>(critical->count());
    limit += ", critical " + spoken(*critical);
  }
  Finding found{.name = std::move(name),
                .status = judge(measure),
                .value = spoken(age),
                .limit = std::move(limit),
                .measure = measure};
  if (found.status != Status::ok) found.hint = std::move(hint);
  return found;
}

}  // namespace health
