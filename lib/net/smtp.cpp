#include <base/error.hpp>
#include <net/curl.hpp>
#include <net/http.hpp>
#include <net/smtp.hpp>

#include <algorithm>
#include <cstring>

namespace net {

namespace {

struct Reading {
  std::string_view rest;
};

std::size_t give(char* buffer, std::size_t, std::size_t count, void* user) noexcept {
  auto& reading = *static_cast<Reading*>(user);
  const auto given = std::min(count, reading.rest.size());
  std::memcpy(buffer, reading.rest.data(), given);
  reading.rest.remove_prefix(given);
  return given;
}

// Not of a command that the server does not know, which is 50x.
bool is_of_an_address(const std::string& line) {
  return line.starts_with("45") || line.starts_with("55");
}

// curl hands over the server's lines, each as a header; the last one counts that is
// not its goodbye.
std::size_t note_line(char* bytes, std::size_t, std::size_t count, void* user) noexcept {
  try {
    auto& reply = *static_cast<SmtpReply*>(user);
    std::string line{bytes, count};
    line.erase(line.find_last_not_of("\r\n") + 1);
    if (is_of_an_address(line)) reply.refusals.push_back(line);
    if (!line.starts_with("221")) reply.line = line;
  } catch (...) {
    return 0;
  }
  return count;
}

}  // namespace

SmtpReply deliver(const Letter& letter, std::chrono::milliseconds timeout) {
  const List to{letter.to};
  Handle session;
  SmtpReply reply;
  Reading reading{letter.text};
  session.set(CURLOPT_PROTOCOLS_STR, "smtp");
  session.set(CURLOPT_URL, letter.url.c_str());
  session.set(CURLOPT_TIMEOUT_MS, static_cast<long>(timeout.count()));
  session.set(CURLOPT_USE_SSL,
              static_cast<long>(letter.starttls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
  session.set(CURLOPT_MAIL_FROM, letter.from.c_str());
  session.set(CURLOPT_MAIL_RCPT, to.get());
  session.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);  // one that is refused is no matter of the others
  if (!letter.user.empty()) {
    session.set(CURLOPT_USERNAME, letter.user.c_str());
    session.set(CURLOPT_PASSWORD, letter.password.c_str());
  }
  session.set(CURLOPT_UPLOAD, 1L);
  session.set(CURLOPT_READFUNCTION, &give);
  session.set(CURLOPT_READDATA, &reading);
  session.set(CURLOPT_HEADERFUNCTION, &note_line);
  session.set(CURLOPT_HEADERDATA, &reply);

  const auto code = session.perform();
  reply.status = session.status();
  if (code == CURLE_OK || reply.status >= 400) return reply;
  throw Error{exit_for(code), "{}: {}", host_of(letter.url), curl().easy_strerror(code)};
}

}  // namespace net
