#include <base/error.hpp>
#include <net/retry.hpp>
#include <provider/football_data.hpp>
#include <provider/football_data_site.hpp>

namespace provider::football_data {

Answer season_csv(const std::string& base_url, std::chrono::seconds timeout,
                  const std::string& league, const std::string& season) {
  auto site = base_url.empty() ? std::string{"https://www.football-data.co.uk"} : base_url;
  while (site.ends_with('/')) site.pop_back();
  const auto url = site + season_path(league, season);
  net::Http http{{.timeout = timeout}};
  auto response = net::get(http, url, net::Redirects::follow, {});
  if (response.status != 200) {
    throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable,
                "{}: HTTP status {}", url, response.status};
  }
  Answer answer;
  answer.content = std::move(response.body);
  answer.name = league + ".csv";
  return answer;
}

}  // namespace provider::football_data
