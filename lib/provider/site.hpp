#pragma once

#include <net/retry.hpp>
#include <provider/answer.hpp>

#include <chrono>
#include <string>

namespace provider {

// A site that takes no key, asked half a second after another question at the earliest:
// nobody has published how many it bears.
class Site {
 public:
  Site(std::string name, std::string base_url, std::chrono::seconds timeout);

  // Whether it answers 403 also for what is not there, and for no reason: it is asked once
  // more.
  void ask_refused_once_more() { asks_refused_again_ = true; }

  // Throws Error: unavailable when it refuses (NotOffered where there is no such thing),
  // temp_fail for rate limits, server errors and no answer at all.
  Answer ask(const std::string& path);

 private:
  net::Response get(const std::string& path);

  std::string name_;
  std::string base_url_;
  net::Http http_;
  bool asks_refused_again_ = false;
};

}  // namespace provider
