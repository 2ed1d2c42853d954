#pragma once

#include <base/error.hpp>

#include <curl/curl.h>

#include <memory>
#include <string>
#include <vector>

namespace net {

// What we use of libcurl. It is not linked: loading it, with the 30 libraries that it
// needs, would be most of the start of every tool that may make a request.
struct Curl {
  decltype(&curl_easy_init) easy_init;
  decltype(&curl_easy_cleanup) easy_cleanup;
  decltype(&curl_easy_setopt) easy_setopt;
  decltype(&curl_easy_perform) easy_perform;
  decltype(&curl_easy_getinfo) easy_getinfo;
  decltype(&curl_easy_nextheader) easy_nextheader;
  decltype(&curl_easy_strerror) easy_strerror;
  decltype(&curl_slist_append) slist_append;
  decltype(&curl_slist_free_all) slist_free_all;
  decltype(&curl_getdate) getdate;
  decltype(&curl_version_info) version_info;
};

// Throws Error{Exit::config} where it is not installed.
const Curl& curl();

// What a transfer that failed is to whoever asked: unavailable only where the other side
// answered and the answer is no; without an answer (no name, no listener, no time left,
// a connection that broke) temp_fail; data for one that cannot be read, config for a URL
// that is none.
Exit exit_for(CURLcode code);

// A list that a request refers to while it is made.
class List {
 public:
  explicit List(const std::vector<std::string>& texts);
  curl_slist* get() const { return first_.get(); }

 private:
  std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> first_;
};

// A connection, and what is set for its requests.
class Handle {
 public:
  Handle();

  template <typename Value>
  void set(CURLoption option, Value value) {
    const auto code = curl().easy_setopt(handle_.get(), option, value);
    if (code != CURLE_OK) {
      throw Error{Exit::software, "curl_easy_setopt: {}", curl().easy_strerror(code)};
    }
  }

  CURLcode perform() { return curl().easy_perform(handle_.get()); }

  long status() const;
  CURL* get() const { return handle_.get(); }

 private:
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle_;
};

}  // namespace net
