#pragma once

#include <net/http.hpp>
#include <provider/betfair_errors.hpp>

#include <chrono>
#include <string>

namespace provider::betfair {

struct Credentials {
  std::string username;
  std::string password;
  std::string app_key;
  net::Certificate certificate;
};

// Where to log in, and where to keep a session alive.
struct LoginPlaces {
  std::string login_url;
  std::string keep_alive_url;
};

// The answer to a login was no.
class LoginRefused : public Error {
 public:
  explicit LoginRefused(const std::string& status)
      : Error{login_refusal(status).exit, "betfair refuses the login: {}", status},
        status_{status} {}

  const std::string& status() const { return status_; }

 private:
  std::string status_;
};

// The login by certificate. No message has anything of the credentials in it.
class Login {
 public:
  Login(Credentials credentials, LoginPlaces places, std::chrono::seconds timeout);

  // A session's token. Throws LoginRefused, and Error: temp_fail without an answer, data for
  // one that cannot be read, unavailable for any other.
  std::string log_in();

  // Whether the session goes on: no for one that is over. Throws likewise.
  bool keep_alive(const std::string& token);

  // Tells one set of credentials from another, certificate included, and not what they are.
  // Throws Error{Exit::config} where the certificate cannot be read.
  std::string account() const;

 private:
  Credentials credentials_;
  LoginPlaces places_;
  std::chrono::milliseconds timeout_;
  net::Http certified_;  // which shows the certificate
  net::Http plain_;
};

}  // namespace provider::betfair
