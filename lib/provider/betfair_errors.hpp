#pragma once

#include <base/error.hpp>

#include <string>
#include <string_view>

namespace provider::betfair {

// What to do about an error of the API.
enum class Remedy {
  fail,       // asking again is no use
  configure,  // the application key is wrong
  log_in,     // the session is over
  split,      // ask for less at once
  back_off,   // ask again in a while
};

// Of an "errorCode" of the API, or the code of an error of JSON-RPC itself: "-32603". One
// that is not known fails.
Remedy remedy_for(std::string_view code);

// The API's answer was an error.
class Refused : public Error {
 public:
  Refused(std::string_view method, std::string_view code);

  Remedy remedy() const { return remedy_; }

 private:
  Remedy remedy_;
};

// What a refusal to log in means for the next login.
struct LoginRefusal {
  Exit exit = Exit::unavailable;
  bool is_final = false;  // until the credentials are others; else for twenty minutes
};

// Of a "loginStatus" that is not SUCCESS.
LoginRefusal login_refusal(std::string_view status);

}  // namespace provider::betfair
