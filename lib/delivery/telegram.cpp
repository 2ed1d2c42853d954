#include <fmt/format.h>
#include <delivery/answer.hpp>
#include <delivery/json.hpp>
#include <delivery/service.hpp>

#include <charconv>

namespace delivery {

namespace {

enum class Entities { as_written, none };

// Without a parse mode nothing has to be escaped: odds and dates are full of what
// would be. An empty list of entities says it again to a server that parses still.
net::Post request(const std::string& url, const std::string& chat, const Piece& piece,
                  Entities entities) {
  JsonObject json;
  json.add("chat_id", chat).add("text", piece.text);
  if (entities == Entities::none) json.add_raw("entities", "[]");
  json.add_raw("link_preview_options", R"({"is_disabled":true})");
  if (piece.severity == message::Severity::info) json.add_raw("disable_notification", "true");
  return {.url = url, .headers = {}, .content_type = "application/json", .body = json.str()};
}

// "Too Many Requests: retry after 35", where the parameters are missing.
std::optional<double> seconds_in(const std::optional<std::string>& description) {
  constexpr std::string_view kBefore = "retry after ";
  const auto at = description ? description->find(kBefore) : std::string::npos;
  if (at == std::string::npos) return std::nullopt;
  const auto* digits = description->data() + at + kBefore.size();
  double seconds = 0;
  const auto [end, error] =
      std::from_chars(digits, description->data() + description->size(), seconds);
  return error == std::errc{} ? std::optional{seconds} : std::nullopt;
}

std::optional<std::chrono::seconds> asked_wait(const net::Response& response, const Body& body) {
  if (const auto seconds = body.number({"parameters", "retry_after"})) return wait_of(*seconds);
  if (const auto seconds = seconds_in(body.text({"description"}))) return wait_of(*seconds);
  return retry_after(response);
}

}  // namespace

Service telegram(const message::Channel& channel, const Secrets& secrets) {
  const auto base = channel.base_url.empty() ? "https://api.telegram.org" : channel.base_url;
  const auto url = fmt::format("{}/bot{}/sendMessage", base, secrets(channel.secret));
  const auto chat = channel.chat_id;

  const auto judge = [url, chat](const net::Response& response, const Piece& piece,
                                 UtcTime) -> Verdict {
    const Body body{response.body};
    const auto description = body.text({"description"});
    if (response.status == 200 && body.is_true({"ok"})) {
      return {Verdict::What::sent, body.text({"result", "message_id"}).value_or("unnamed")};
    }
    if (const auto moved = body.text({"parameters", "migrate_to_chat_id"})) {
      return {
          .what = Verdict::What::instead,
          .detail = fmt::format("the chat has become {}: put that into the configuration", *moved),
          .instead = request(url, *moved, piece, Entities::as_written)};
    }
    if (response.status == 400 && description &&
        description->find("can't parse entities") != std::string::npos) {
      return {.what = Verdict::What::instead,
              .detail = quotable(*description),
              .instead = request(url, chat, piece, Entities::none)};
    }
    return judge_failure(response, asked_wait(response, body), description);
  };
  return {
      .request = [url, chat](const Piece& piece,
                             UtcTime) { return request(url, chat, piece, Entities::as_written); },
      .judge = judge};
}

}  // namespace delivery
