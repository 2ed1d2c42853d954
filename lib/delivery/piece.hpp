#pragma once

#include <base/time.hpp>
#include <message/severity.hpp>
#include <net/http.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace delivery {

// What is sent at once: a message, or a part of a long one.
struct Piece {
  std::string text;
  std::string embeds = {};  // for Discord, in place of the text; empty: none
  message::Severity severity = message::Severity::info;
  std::int64_t message = 0;  // its number in the outbox; 0: none
  std::int64_t part = 0;     // from 0
  UtcTime queued_at;
  bool tried = false;        // before, and it may have arrived
  std::string answers = {};  // what the other side calls the message above it; empty: none
};

// What came of it.
struct Verdict {
  enum class What {
    sent,
    again,    // later; with `after`, the other side said when
    refused,  // for good
    instead,  // this request would do; a second one is refused
  };

  What what;
  std::string detail;  // sent: what the other side calls it; else why, without secrets
  std::optional<std::chrono::seconds> after = {};
  std::optional<net::Post> instead = {};
  std::string note = {};  // for the operator, though it was sent
};

}  // namespace delivery
