// What services answer to a message: a verdict, and what we send them is what it should be.
#include "fuzz.hpp"

#include <delivery/answer.hpp>
#include <delivery/letter.hpp>
#include <delivery/service.hpp>
#include <message/text.hpp>
#include <net/date.hpp>

#include <rapidjson/document.h>

namespace {

using delivery::Verdict;
using fuzz::require;

const auto kNow = from_unix(1'772'000'000);

message::Channel channel_of(message::Kind kind) {
  message::Channel channel;
  channel.kind = kind;
  channel.chat_id = "-100200300";
  channel.secret = "THE_SECRET";
  return channel;
}

std::string secret_of(const std::string& name) {
  return name == "THE_SECRET" ? "https://example.org/hook/7f3a9c" : "k-" + name;
}

void check(const Verdict& verdict) {
  if (verdict.after) {
    require(*verdict.after >= std::chrono::seconds{1} && *verdict.after <= std::chrono::days{1},
            "a wait is of 1 s to a day");
  }
  require((verdict.what == Verdict::What::instead) == verdict.instead.has_value(),
          "another request comes with the verdict that asks for it");
}

void check_json(const net::Post& post) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseValidateEncodingFlag>(post.body.data(), post.body.size());
  require(!json.HasParseError() && json.IsObject(), "a request is one JSON object");
}

// A letter's head is not the sender's to write.
void check_letter(const delivery::Piece& piece) {
  const message::Mail mail{.host = "h", .from = "desk@example.org", .to = {"a@example.org"}};
  const auto text = delivery::letter(mail, "password", piece, kNow).text;
  const auto head = text.substr(0, text.find("\r\n\r\n"));
  std::size_t lines = 1;
  for (std::size_t at = 0; (at = head.find("\r\n", at)) != std::string::npos; at += 2) ++lines;
  require(lines == 9, "a letter has nine lines of head");
  for (std::size_t i = 0; i < text.size(); ++i) {
    require(static_cast<unsigned char>(text[i]) < 0x80, "a letter is ASCII");
    require(text[i] != '\n' || (i > 0 && text[i - 1] == '\r'), "lines end with CR LF");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  constexpr long kStatuses[] = {0, 200, 201, 204, 301, 400, 401, 403, 404, 409, 429, 500, 503};
  net::Response response;
  response.status = kStatuses[static_cast<std::size_t>(bytes.between(0, 12))];
  for (auto line = bytes.line(); !line.empty(); line = bytes.line()) {
    const auto colon = std::min(line.find(':'), line.size());
    response.headers[std::string{line.substr(0, colon)}] =
        line.substr(std::min(colon + 1, line.size()));
  }
  response.body = bytes.rest();

  delivery::Piece piece{.text = message::clean(response.body), .queued_at = kNow};
  piece.tried = response.body.size() % 2 == 0;
  for (const auto& service : {delivery::telegram(channel_of(message::Kind::telegram), secret_of),
                              delivery::discord(channel_of(message::Kind::discord), secret_of),
                              delivery::x(channel_of(message::Kind::x), secret_of),
                              delivery::webhook(channel_of(message::Kind::webhook), secret_of)}) {
    check_json(service.request(piece, kNow));
    const auto verdict = service.judge(response, piece, kNow);
    check(verdict);
    if (verdict.instead) check_json(*verdict.instead);
  }
  check_letter(piece);
  check(delivery::judge(net::SmtpReply{.status = response.status, .line = response.body}));
  net::date_of(response);
  return 0;
}
