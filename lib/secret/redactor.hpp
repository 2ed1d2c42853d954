#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secret {

// Takes secrets out of text that leaves the process: logs, alerts, errors, the
// arguments on record. It knows the values it was given, as they are, in base64,
// and either of these percent-encoded, as in a form or escaped as in JSON; and the
// shapes of well-known secrets: bot tokens, webhooks, Bearer, keys of AWS,
// user:password@ and apiKey= in an address, private keys.
class Redactor {
 public:
  // `pairs` are those of .env: all of them, but for names such as *_REGION and
  // *_TYPE; of the environment, names that say it (*_TOKEN, *_SECRET, *_PASSWORD,
  // *_KEY and such). Values of fewer than 6 characters are left, they would be
  // found everywhere.
  explicit Redactor(const std::vector<std::pair<std::string, std::string>>& pairs);

  std::string operator()(std::string_view text) const;

 private:
  void know(const std::string& value);

  std::vector<std::string> known_;  // longest first
};

}  // namespace secret
