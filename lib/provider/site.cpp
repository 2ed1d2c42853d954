#include <provider/site.hpp>
#include <provider/source.hpp>

#include <thread>

namespace provider {

Site::Site(std::string name, std::string base_url, std::chrono::seconds timeout)
    : name_{std::move(name)}, base_url_{std::move(base_url)}, http_{{.timeout = timeout}} {
  while (base_url_.ends_with('/')) base_url_.pop_back();
}

Answer Site::ask(const std::string& path) {
  constexpr int kForbidden = 403;
  auto response = get(path);
  if (response.status == kForbidden && asks_refused_again_) response = get(path);
  Answer answer{.content = {std::move(response.body)}, .name = name_ + path};
  if (response.status == 200) return answer;
  const auto words = fmt::format("{}: HTTP status {}", answer.name, response.status);
  if (response.status == 404) throw NotOffered{Exit::unavailable, "{}", words};
  throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable, "{}", words};
}

net::Response Site::get(const std::string& path) {
  constexpr std::chrono::milliseconds kPause{500};
  std::this_thread::sleep_for(kPause);
  return net::get(http_, base_url_ + path, net::Redirects::refuse, net::Patience{});
}

}  // namespace provider
