#pragma once

#include <base/error.hpp>
#include <provider/content.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace provider {

// A provider's answer as it came, before anyone read it.
struct Answer {
  Content content;
  std::string name;                          // for messages: a file's name, or what was asked
  std::optional<std::int64_t> credits;       // charged for it
  std::optional<std::int64_t> credits_left;  // signed: an overdrawn key is negative
};

// Messages of a document get the name of the answer in front.
template <typename Read>
auto with_name(const Answer& answer, Read read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", answer.name, error.what()};
  }
}

}  // namespace provider
