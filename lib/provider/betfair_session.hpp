#pragma once

#include <base/time.hpp>
#include <provider/betfair_login.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace provider::betfair {

// What is kept of the last login.
struct Kept {
  std::string account;  // whose it was: Login::account()
  std::string token;    // empty: none
  std::string refusal;  // of the login; empty: it was none
  UtcTime since;        // of the login or its refusal
  UtcTime alive;        // when the session was last known to go on

  friend bool operator==(const Kept&, const Kept&) = default;
};

enum class Step { use, keep_alive, log_in, stay_out };

// What a run that needs a session does. A login that was refused is not tried again with the
// same credentials: never where that is final, else for twenty minutes. A session is kept
// alive every ten minutes: in some countries it lasts twenty.
Step next_step(const Kept& kept, const std::string& account, UtcTime now);

// The same where the API has refused `token`. Another run may have renewed it since; one that
// is refused within a minute of its login is not renewed, for the next would be, too.
Step next_step(const Kept& kept, const std::string& account, const std::string& token, UtcTime now);

// A session that all runs share: more than 100 logins a minute are answered with a ban. It is
// in a file of mode 0600, which is locked while it is looked at and written: of two runs that
// begin at once one logs in.
class Session {
 public:
  // Throws Error{Exit::config} where the certificate cannot be read.
  Session(std::filesystem::path file, Login& login, UtcTime now);

  // Throws what Login does, and Error: what a refusal means, also one of an earlier run;
  // temp_fail where others hold the file for twenty seconds, io, config where others can
  // read it.
  std::string token();

  // One that is not `refused`. Throws likewise, and unavailable for a session that is
  // refused as soon as it was given.
  std::string renewed(const std::string& refused);

 private:
  class File;
  std::string log_in(File& file);
  std::optional<bool> keep_alive(const std::string& token);
  [[noreturn]] void stay_out(const Kept& kept) const;

  std::filesystem::path path_;
  Login& login_;
  UtcTime now_;
  std::string account_;
};

}  // namespace provider::betfair
