#include <base/time.hpp>
#include <provider/espn_client.hpp>

#include <fmt/format.h>

#include <string_view>

namespace provider::espn {

namespace {

std::string league_at(std::string_view base_url) {
  while (base_url.ends_with('/')) base_url.remove_suffix(1);
  const std::string host{base_url.empty() ? "https://site.api.espn.com" : base_url};
  return host + "/apis/site/v2/sports/basketball/nba";
}

}  // namespace

Client::Client(const std::string& base_url, std::chrono::seconds timeout)
    : site_{"espn", league_at(base_url), timeout} {}

Answer Client::scoreboard(std::chrono::sys_days day) {
  auto date = format_date(day);
  std::erase(date, '-');
  return site_.ask("/scoreboard?dates=" + date);
}

Answer Client::summary(const std::string& event) {
  return site_.ask("/summary?event=" + net::percent_encoded(event));
}

Answer Client::roster(const std::string& team) {
  return site_.ask(fmt::format("/teams/{}/roster", net::percent_encoded(team)));
}

}  // namespace provider::espn
