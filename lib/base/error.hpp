#pragma once

#include <fmt/format.h>
#include <sysexits.h>

#include <stdexcept>
#include <utility>

// What a finished run tells cron: 0, 3, or a sysexits(3) value. Only healthcheck
// has codes of its own below 3.
enum class Exit {
  ok = 0,
  partial = 3,                   // some items failed; those that did not are saved
  usage = EX_USAGE,              // the command line is wrong
  data = EX_DATAERR,             // the input was read and makes no sense
  no_input = EX_NOINPUT,         // a file or the store is not there
  nobody = EX_NOUSER,            // there is nobody to tell
  unavailable = EX_UNAVAILABLE,  // the other side answers no; trying again is no use
  software = EX_SOFTWARE,        // a bug of ours
  io = EX_IOERR,                 // disk full, read error
  temp_fail = EX_TEMPFAIL,       // busy, or no answer; the next tick may succeed
  config = EX_CONFIG,            // the configuration is wrong
};

// Ends the run. Thrown where the cause is known, caught in cli::main(), and on
// the way only to add the place (file, line, JSON path) or to skip one item.
class Error : public std::runtime_error {
 public:
  template <typename... Args>
  Error(Exit exit, fmt::format_string<Args...> message, Args&&... args)
      : std::runtime_error{fmt::format(message, std::forward<Args>(args)...)}, exit_{exit} {}

  Exit exit() const noexcept { return exit_; }

 private:
  Exit exit_;
};
