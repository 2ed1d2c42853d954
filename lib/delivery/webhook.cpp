#include <fmt/format.h>
#include <delivery/answer.hpp>
#include <delivery/json.hpp>
#include <delivery/service.hpp>

namespace delivery {

Service webhook(const message::Channel& channel, const Secrets& secrets) {
  const auto url = secrets(channel.secret);
  return {.request =
              [url](const Piece& piece, UtcTime) {
                JsonObject json;
                json.add("id", piece.message)
                    .add("severity", to_string(piece.severity))
                    .add("queued_at", format_utc(piece.queued_at))
                    .add("text", piece.text);
                return net::Post{url, {}, "application/json", json.str()};
              },
          .judge = [](const net::Response& response, const Piece&, UtcTime) -> Verdict {
            if (response.status >= 200 && response.status < 300) {
              return {Verdict::What::sent, fmt::format("HTTP status {}", response.status)};
            }
            return judge_failure(response, retry_after(response), std::nullopt);
          }};
}

}  // namespace delivery
