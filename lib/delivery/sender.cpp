#include <base/error.hpp>
#include <delivery/letter.hpp>
#include <delivery/sender.hpp>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace delivery {

namespace {

using std::chrono::milliseconds;

// What an Error of an edge means for the piece.
Verdict again_after(const Error& error) {
  if (error.exit() == Exit::config || error.exit() == Exit::software) throw error;
  return {Verdict::What::again, error.what()};
}

class HttpSender : public Sender {
 public:
  HttpSender(Service service, Clean clean)
      : service_{std::move(service)}, clean_{std::move(clean)} {}

  Verdict send(const Piece& piece, UtcTime now, milliseconds timeout) override {
    const auto end = std::chrono::steady_clock::now() + timeout;
    try {
      auto verdict = post(service_.request(piece, now), piece, now, timeout);
      if (verdict.what != Verdict::What::instead) return verdict;
      const auto left = std::chrono::ceil<milliseconds>(end - std::chrono::steady_clock::now());
      auto second = post(*verdict.instead, piece, now, std::max(left, milliseconds{1}));
      if (second.what == Verdict::What::instead) second.what = Verdict::What::refused;
      second.note = verdict.detail;
      return second;
    } catch (const Error& error) {
      return again_after(error);
    }
  }

  std::string show(const Piece& piece, UtcTime now) const override {
    const auto request = service_.request(piece, now);
    auto text = fmt::format("POST {}\n", request.url);
    for (const auto& header : request.headers) text += header + '\n';
    return text + fmt::format("Content-Type: {}\n\n{}\n", request.content_type, request.body);
  }

 private:
  Verdict post(const net::Post& request, const Piece& piece, UtcTime now, milliseconds timeout) {
    auto response = http_.post(request, timeout);
    response.body = clean_(response.body);
    return service_.judge(response, piece, now);
  }

  Service service_;
  Clean clean_;
  net::Http http_{{.body_bytes = std::size_t{1} << 20}};
};

class MailSender : public Sender {
 public:
  MailSender(message::Mail mail, std::string password, Clean clean)
      : mail_{std::move(mail)}, password_{std::move(password)}, clean_{std::move(clean)} {}

  Verdict send(const Piece& piece, UtcTime now, milliseconds timeout) override {
    try {
      auto reply = net::deliver(letter(mail_, password_, piece, now), timeout);
      reply.line = clean_(reply.line);
      for (auto& refusal : reply.refusals) refusal = clean_(refusal);
      return judge(reply);
    } catch (const Error& error) {
      return again_after(error);
    }
  }

  std::string show(const Piece& piece, UtcTime now) const override {
    const auto made = letter(mail_, password_, piece, now);
    std::string text = fmt::format("{}\n{}", made.url, made.text);
    std::erase(text, '\r');
    return text;
  }

 private:
  message::Mail mail_;
  std::string password_;
  Clean clean_;
};

class StandardOutput : public Sender {
 public:
  Verdict send(const Piece& piece, UtcTime now, milliseconds) override {
    std::fflush(stdout);
    auto text = show(piece, now);
    while (!text.empty()) {  // past stdio, which would fail once more at the end of the program
      const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return {Verdict::What::again, "standard output cannot be written"};
      text.erase(0, static_cast<std::size_t>(written));
    }
    return {Verdict::What::sent, "stdout"};
  }

  std::string show(const Piece& piece, UtcTime) const override { return piece.text + '\n'; }
};

}  // namespace

std::unique_ptr<Sender> sender_for(const message::Channel& channel, const Secrets& secrets,
                                   Clean clean) {
  const auto over_http = [&clean](Service service) {
    return std::make_unique<HttpSender>(std::move(service), std::move(clean));
  };
  switch (channel.kind) {
    case message::Kind::telegram: return over_http(telegram(channel, secrets));
    case message::Kind::discord: return over_http(discord(channel, secrets));
    case message::Kind::x: return over_http(x(channel, secrets));
    case message::Kind::webhook: return over_http(webhook(channel, secrets));
    case message::Kind::smtp: {
      auto password = channel.mail.user.empty() ? std::string{} : secrets(channel.secret);
      return std::make_unique<MailSender>(channel.mail, std::move(password), std::move(clean));
    }
    case message::Kind::standard_output: return std::make_unique<StandardOutput>();
  }
  __builtin_unreachable();
}

}  // namespace delivery
