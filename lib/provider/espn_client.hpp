#pragma once

#include <net/retry.hpp>
#include <provider/answer.hpp>

#include <chrono>
#include <string>

namespace provider::espn {

// Asks ESPN's site API for the NBA, half a second before each call: nobody has published
// how many it bears. Throws Error: unavailable when it refuses (NotOffered where there is
// no such thing), temp_fail for rate limits, server errors and no answer at all.
class Client {
 public:
  Client(std::string base_url, std::chrono::seconds timeout);  // empty: ESPN's own

  Answer scoreboard(std::chrono::sys_days day);  // a game day is one of the US East
  Answer summary(const std::string& event);
  Answer roster(const std::string& team);

 private:
  Answer ask(const std::string& path);

  std::string base_url_;
  net::Http http_;
};

}  // namespace provider::espn
