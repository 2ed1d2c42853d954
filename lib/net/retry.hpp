#pragma once

#include <net/http.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace net {

// How often, and after how long, a request is made again.
struct Patience {
  int when_limited = 3;  // 429: after Retry-After, else 2 s and up to 1 s of jitter
  int when_failed = 2;   // 408, 5xx, no answer: after 1 s and up to 1 s of jitter
  std::chrono::milliseconds longest{30'000};            // a longer Retry-After is not waited for
  std::function<void(std::chrono::milliseconds)> wait;  // absent: sleeps
};

// Before a request that failed is made again: 1 s and up to 1 s of jitter.
void wait_after_failure(const Patience& patience);

// Whether the same request may be answered otherwise in a while: 408, 429 and 5xx.
bool is_passing(const Response& response);

// The answer to a GET that may need asking twice. A refusal that is_final() is
// not asked about again. What is left when patience is at its end: the last
// answer, or the Error of the last attempt.
Response get(Http& http, const std::string& url, Redirects redirects, const Patience& patience,
             const std::function<bool(const Response&)>& is_final = {});

}  // namespace net
