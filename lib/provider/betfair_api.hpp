#pragma once

#include <net/retry.hpp>
#include <provider/betfair_batches.hpp>
#include <provider/betfair_session.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace provider::betfair {

// Calls of the Exchange API, by JSON-RPC. No message, and no answer, has a secret in it.
class Api {
 public:
  struct Place {
    std::string base_url;
    std::string app_key;
    std::chrono::milliseconds timeout{};
  };
  Api(Place place, Session& session, net::Patience patience = {});

  // An answer as it came, which is no error. A session that is over is renewed once; what
  // passes is asked again twice. Throws Refused, and Error: what Session throws, temp_fail
  // without an answer, unavailable for a refusal of another kind, data for what is no answer
  // of the API.
  std::string call(std::string_view method, const std::string& params);

  // Likewise of the two calls that are made. Of the markets to win GB and IE races that begin
  // from `from` until before `until`, the first kMostCatalogued.
  std::string catalogue(UtcTime from, UtcTime until);
  std::string books(const Batch& batch);

 private:
  std::string ask(std::string_view method, const std::string& body);

  Place place_;
  Session& session_;
  net::Patience patience_;
  net::Http http_;
  std::string token_;
};

}  // namespace provider::betfair
