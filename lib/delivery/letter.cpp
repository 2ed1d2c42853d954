#include <date/date.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <base/base64.hpp>
#include <delivery/answer.hpp>
#include <delivery/letter.hpp>
#include <message/text.hpp>

#include <algorithm>

namespace delivery {

namespace {

bool is_ascii(const std::string& text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The first line, short enough for a line of the head, or for one encoded word.
std::string subject(const Piece& piece) {
  auto line = piece.text.substr(0, piece.text.find('\n'));
  std::ranges::replace(line, '\t', ' ');
  const bool is_plain = is_ascii(line);
  const std::size_t longest = is_plain ? 60 : 40;
  if (line.size() > longest) line = std::string{message::beginning(line, longest)} + "...";
  return fmt::format("[{}] {}", to_string(piece.severity),
                     is_plain ? line : fmt::format("=?utf-8?B?{}?=", base64(line)));
}

std::string date_line(UtcTime now) {
  return date::format("%a, %d %b %Y %H:%M:%S +0000",
                      date::sys_seconds{std::chrono::seconds{to_unix(now)}});
}

std::string lines_of_76(const std::string& text) {
  constexpr std::size_t kLine = 76;
  std::string lines;
  for (std::size_t at = 0; at < text.size(); at += kLine) lines += text.substr(at, kLine) + "\r\n";
  return lines;
}

}  // namespace

net::Letter letter(const message::Mail& mail, const std::string& password, const Piece& piece,
                   UtcTime now) {
  const auto domain = mail.from.substr(mail.from.find('@') + 1);
  const auto head = fmt::format(
      "Date: {}\r\nFrom: {}\r\nTo: {}\r\nSubject: {}\r\n"
      "Message-ID: <betops.{}.{}.{}@{}>\r\nMIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n"
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n",
      date_line(now), mail.from, fmt::join(mail.to, ", "), subject(piece), to_unix(piece.queued_at),
      piece.message, piece.part, domain);
  return {.url = fmt::format("smtp://{}:{}", mail.host, mail.port),
          .from = mail.from,
          .to = mail.to,
          .user = mail.user,
          .password = password,
          .starttls = mail.starttls,
          .text = head + lines_of_76(base64(piece.text + '\n'))};
}

Verdict judge(const net::SmtpReply& reply) {
  const auto line = quotable(reply.line);
  if (reply.status >= 200 && reply.status < 300) {
    Verdict verdict{Verdict::What::sent, line};
    if (!reply.refusals.empty()) {
      verdict.note = fmt::format("not to every address: {}",
                                 quotable(fmt::format("{}", fmt::join(reply.refusals, "; "))));
    }
    return verdict;
  }
  return {reply.status >= 500 ? Verdict::What::refused : Verdict::What::again, line};
}

}  // namespace delivery
