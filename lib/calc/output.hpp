#pragma once

#include <span>
#include <string>
#include <string_view>

namespace calc {

// The answer to one question, a JSON object in the making. Doubles are written
// with the digits that read back as the same double; one that is no number
// throws Error{Exit::data}: it has no answer.
class Output {
 public:
  Output& set(std::string_view key, double value);
  Output& set(std::string_view key, std::int64_t value);
  Output& set(std::string_view key, bool value);
  Output& set(std::string_view key, std::string_view value);
  Output& set(std::string_view key, const char* value) { return set(key, std::string_view{value}); }
  Output& set(std::string_view key, std::span<const double> values);
  Output& set_absent(std::string_view key);  // null

  std::string json() const { return '{' + members_ + '}'; }

 private:
  Output& add(std::string_view key, std::string_view json);

  std::string members_;
};

// A text as JSON, quoted.
std::string quoted(std::string_view text);

}  // namespace calc
