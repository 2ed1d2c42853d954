#include <provider/espn_client.hpp>
#include <provider/source.hpp>

#include <algorithm>
#include <thread>

namespace provider::espn {

namespace {

constexpr const char* kHost = "https://site.api.espn.com";
constexpr const char* kLeague = "/apis/site/v2/sports/basketball/nba";
constexpr std::chrono::milliseconds kPause{500};

}  // namespace

Client::Client(std::string base_url, std::chrono::seconds timeout)
    : base_url_{base_url.empty() ? kHost : std::move(base_url)}, http_{{.timeout = timeout}} {
  while (base_url_.ends_with('/')) base_url_.pop_back();
}

Answer Client::scoreboard(std::chrono::sys_days day) {
  auto date = format_date(day);
  std::erase(date, '-');
  return ask("/scoreboard?dates=" + date);
}

Answer Client::summary(const std::string& event) {
  return ask("/summary?event=" + net::percent_encoded(event));
}

Answer Client::roster(const std::string& team) {
  return ask(fmt::format("/teams/{}/roster", net::percent_encoded(team)));
}

Answer Client::ask(const std::string& path) {
  std::this_thread::sleep_for(kPause);
  const auto response =
      net::get(http_, base_url_ + kLeague + path, net::Redirects::refuse, net::Patience{});
  Answer answer{.content = {response.body}, .name = "espn" + path};
  if (response.status == 200) return answer;
  const auto words = fmt::format("{}: HTTP status {}", answer.name, response.status);
  if (response.status == 404) throw NotOffered{Exit::unavailable, "{}", words};
  throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable, "{}", words};
}

}  // namespace provider::espn
