#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <delivery/sender.hpp>
#include <secret/redactor.hpp>

#include <memory>
#include <string>
#include <vector>

namespace post {

// The channels of a home, and the ways to them.
class Channels {
 public:
  Channels(const cli::Run& run, const config::Config& config);

  // Those a message goes to: that of --channel, else the alerts. Throws
  // Error{Exit::config} where there are none.
  std::vector<std::string> chosen(const cli::Run& run) const;
  std::vector<std::string> all() const;

  const message::Channel& find(const std::string& name) const { return config_.channel(name); }
  bool has(const std::string& name) const;

  // To the channel, or to a file in logs/dev where messages are suppressed, and with TM_DEV
  // those of any channel but Telegram's. Throws Error{Exit::config} where a secret is missing.
  std::unique_ptr<delivery::Sender> open(const std::string& name) const;

  // A way to show what would be sent: the names of secrets stand for them.
  std::unique_ptr<delivery::Sender> pretended(const std::string& name) const;

  // Without the secrets of this home.
  std::string clean(std::string_view text) const { return redactor_(text); }

 private:
  delivery::Clean cleaner() const {
    return [this](std::string_view text) { return clean(text); };
  }
  message::Channel meant(message::Channel channel) const;
  void warn_if_open_to_all(const std::string& name, std::string_view what,
                           const std::string& url) const;

  const cli::Run& run_;
  std::filesystem::path home_;
  config::Notify config_;
  bool suppressed_;
  bool to_developers_;  // TM_DEV: to TELEGRAM_DEV_CHAT_ID, and nowhere else
  secret::Redactor redactor_;
};

}  // namespace post
