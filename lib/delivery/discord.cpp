#include <delivery/answer.hpp>
#include <delivery/json.hpp>
#include <delivery/service.hpp>

namespace delivery {

namespace {

// Without wait=true the answer would have no id, and some failures no answer.
std::string waiting(std::string url) {
  url += url.find('?') == std::string::npos ? '?' : '&';
  return url.append("wait=true");
}

// No name of a team or a book may ring anybody's phone.
constexpr std::string_view kNobody = R"({"parse":[]})";

Verdict judge_discord(const net::Response& response, const Piece&, UtcTime) {
  const Body body{response.body};
  if (response.status == 204) return {Verdict::What::sent, "unnamed"};
  if (const auto id = body.text({"id"}); response.status == 200 && id) {
    return {Verdict::What::sent, *id};
  }
  auto after = retry_after(response);
  if (const auto seconds = body.number({"retry_after"})) after = wait_of(*seconds);
  return judge_failure(response, after, body.text({"message"}));
}

}  // namespace

Service discord(const message::Channel& channel, const Secrets& secrets) {
  const auto url = waiting(secrets(channel.secret));
  return {.request =
              [url](const Piece& piece, UtcTime) {
                JsonObject json;
                if (piece.embeds.empty()) {
                  json.add("content", piece.text);
                } else {
                  json.add_raw("embeds", piece.embeds);
                }
                json.add_raw("allowed_mentions", kNobody);
                return net::Post{url, {}, "application/json", json.str()};
              },
          .judge = judge_discord};
}

}  // namespace delivery
