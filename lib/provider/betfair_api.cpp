#include <provider/betfair_api.hpp>
#include <provider/json.hpp>
#include <provider/text.hpp>

#include <fmt/ranges.h>

#include <optional>
#include <utility>

namespace provider::betfair {

namespace {

// The code of an answer that is an error.
std::optional<std::string> error_in(const std::string& body) {
  const JsonDocument document{body};
  const auto answer = document.root();
  const auto error = answer.find("error");
  if (!error) return std::nullopt;
  if (const auto data = error->find("data")) {
    if (const auto exception = data->find("APINGException")) {
      const auto code = exception->member("errorCode");
      return quotable(code.string());
    }
  }
  const auto code = error->member("code");
  return quotable(code.number());
}

std::string_view prices_wanted(Wanted wanted) {
  return wanted == Wanted::offers ? R"("EX_BEST_OFFERS")" : R"("EX_BEST_OFFERS","SP_TRADED")";
}

}  // namespace

Api::Api(Place place, Session& session, net::Patience patience)
    : place_{std::move(place)},
      session_{session},
      patience_{std::move(patience)},
      http_{{.timeout = place_.timeout}} {}

std::string Api::ask(std::string_view method, const std::string& body) {
  try {
    const auto response =
        http_.post({.url = place_.base_url + "/exchange/betting/json-rpc/v1",
                    .headers = {"X-Application: " + place_.app_key, "X-Authentication: " + token_,
                                "Accept: application/json"},
                    .content_type = "application/json",
                    .body = body},
                   place_.timeout);
    if (response.status != 200) {
      throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable, "HTTP status {}",
                  response.status};
    }
    if (const auto code = error_in(response.body)) throw Refused{method, *code};
    return response.body;
  } catch (const Refused&) {
    throw;
  } catch (const Error& error) {
    throw Error{error.exit(), "betfair {}: {}", method, error.what()};
  }
}

std::string Api::call(std::string_view method, const std::string& params) {
  const auto body = fmt::format(
      R"({{"jsonrpc":"2.0","method":"SportsAPING/v1.0/{}","params":{},"id":1}})", method, params);
  if (token_.empty()) token_ = session_.token();
  for (int failed = 0;; ++failed) {
    try {
      return ask(method, body);
    } catch (const Refused& refused) {
      if (refused.remedy() == Remedy::log_in) {
        token_ = session_.renewed(token_);  // ends the loop where that is refused, too
        continue;
      }
      if (refused.remedy() != Remedy::back_off || failed >= patience_.when_failed) throw;
    } catch (const Error& error) {
      if (error.exit() != Exit::temp_fail || failed >= patience_.when_failed) throw;
    }
    net::wait_after_failure(patience_);
  }
}

std::string Api::catalogue(UtcTime from, UtcTime until) {
  const auto last = until - std::chrono::seconds{1};
  return call(
      "listMarketCatalogue",
      fmt::format(R"({{"filter":{{"eventTypeIds":["7"],"marketCountries":["GB","IE"],)"
                  R"("marketTypeCodes":["WIN"],"marketStartTime":{{"from":"{}","to":"{}"}}}},)"
                  R"("marketProjection":["EVENT","EVENT_TYPE","MARKET_START_TIME",)"
                  R"("RUNNER_DESCRIPTION","RUNNER_METADATA"],"sort":"FIRST_TO_START",)"
                  R"("maxResults":{}}})",
                  format_utc(from), format_utc(last), kMostCatalogued));
}

std::string Api::books(const Batch& batch) {
  return call("listMarketBook",
              fmt::format(R"({{"marketIds":["{}"],"priceProjection":{{"priceData":[{}],)"
                          R"("virtualise":true}}}})",
                          fmt::join(batch.ids, R"(",")"), prices_wanted(batch.wanted)));
}

}  // namespace provider::betfair
