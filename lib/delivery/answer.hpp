#pragma once

#include <delivery/piece.hpp>
#include <net/http.hpp>

#include <rapidjson/document.h>

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace delivery {

// The body of an answer, as far as it is JSON: a page of some gateway has nothing.
class Body {
 public:
  explicit Body(const std::string& text);

  using Path = std::initializer_list<const char*>;
  std::optional<std::string> text(Path path) const;  // of a whole number: its digits
  std::optional<double> number(Path path) const;
  bool is_true(Path path) const;
  bool has(Path path) const { return find(path) != nullptr; }

 private:
  const rapidjson::Value* find(Path path) const;

  rapidjson::Document document_;
};

// A delay that the other side asks for, up to whole seconds, 1 s to a day. One that
// is not finite is none.
std::optional<std::chrono::seconds> wait_of(double seconds);
std::optional<std::chrono::seconds> retry_after(const net::Response& response);  // its header

// What every service means by its status, where it has not said more: 429, 5xx
// and what is no answer of an API come again, the rest is final. `said` are its
// words, if any.
Verdict judge_failure(const net::Response& response, std::optional<std::chrono::seconds> after,
                      const std::optional<std::string>& said);

// Words from outside, short and on one line.
std::string quotable(std::string_view text);

}  // namespace delivery
