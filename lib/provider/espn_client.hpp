#pragma once

#include <provider/site.hpp>

#include <chrono>
#include <string>

namespace provider::espn {

// The questions of ESPN's site API for the NBA. Throws as Site does.
class Client {
 public:
  Client(const std::string& base_url, std::chrono::seconds timeout);  // empty: ESPN's own

  Answer scoreboard(std::chrono::sys_days day);  // a game day is one of the US East
  Answer summary(const std::string& event);
  Answer roster(const std::string& team);
  Answer injuries() { return site_.ask("/injuries"); }
  Answer news() { return site_.ask("/news?limit=50"); }

 private:
  Site site_;
};

}  // namespace provider::espn
