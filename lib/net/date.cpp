#include <net/curl.hpp>
#include <net/date.hpp>

namespace net {

std::optional<UtcTime> date_of(const Response& response) {
  const auto header = response.header("date");
  if (!header) return std::nullopt;
  const auto seconds = curl().getdate(header->c_str(), nullptr);
  return seconds < 0 ? std::nullopt : std::optional{from_unix(seconds)};
}

}  // namespace net
