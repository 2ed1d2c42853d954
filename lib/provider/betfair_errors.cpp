#include <provider/betfair_errors.hpp>

#include <algorithm>
#include <array>

namespace provider::betfair {

namespace {

struct Row {
  std::string_view code;
  Remedy remedy;
};

// Those that are not here fail: INVALID_INPUT_DATA, ACCESS_DENIED and such.
constexpr auto kRemedies = std::to_array<Row>({
    {"TOO_MUCH_DATA", Remedy::split},
    {"REQUEST_SIZE_EXCEEDS_LIMIT", Remedy::split},
    {"INVALID_SESSION_INFORMATION", Remedy::log_in},
    {"NO_SESSION", Remedy::log_in},
    {"NO_APP_KEY", Remedy::configure},
    {"INVALID_APP_KEY", Remedy::configure},
    {"UNEXPECTED_ERROR", Remedy::back_off},
    {"TOO_MANY_REQUESTS", Remedy::back_off},
    {"SERVICE_BUSY", Remedy::back_off},
    {"TIMEOUT_ERROR", Remedy::back_off},  // of a question; nothing is ordered here
    {"-32603", Remedy::back_off},         // an internal error
});

Exit exit_of(Remedy remedy) {
  if (remedy == Remedy::configure) return Exit::config;
  return remedy == Remedy::back_off ? Exit::temp_fail : Exit::unavailable;
}

}  // namespace

Remedy remedy_for(std::string_view code) {
  const auto* const found = std::ranges::find(kRemedies, code, &Row::code);
  return found == kRemedies.end() ? Remedy::fail : found->remedy;
}

Refused::Refused(std::string_view method, std::string_view code)
    : Error{exit_of(remedy_for(code)), "betfair {}: {}{}", method, code,
            remedy_for(code) == Remedy::configure ? ": check BF_APP_KEY" : ""},
      remedy_{remedy_for(code)} {}

LoginRefusal login_refusal(std::string_view status) {
  if (status == "INVALID_USERNAME_OR_PASSWORD" || status == "CERT_AUTH_REQUIRED") {
    return {Exit::config, true};
  }
  if (status == "TEMPORARY_BAN_TOO_MANY_REQUESTS") return {Exit::temp_fail, false};
  const bool is_final = status.ends_with("_RESTRICTED_LOCATION") || status.starts_with("ACCOUNT_");
  return {Exit::unavailable, is_final};
}

}  // namespace provider::betfair
