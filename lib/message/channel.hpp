#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace message {

enum class Kind { telegram, discord, x, smtp, webhook, standard_output };

std::string_view to_string(Kind kind);
Kind parse_kind(std::string_view text);  // throws Error{Exit::config}

// Where a channel of kind smtp delivers.
struct Mail {
  std::string host;
  int port = 587;
  std::string from;
  std::vector<std::string> to;
  std::string user;  // empty: no login
  bool starttls = true;
};

// A place that messages go to, by configuration. Members that a kind has no use
// for are empty. Secrets are here by name alone.
struct Channel {
  std::string name;
  Kind kind = Kind::standard_output;
  std::string base_url;  // telegram, x; empty: the service's own
  std::string chat_id;   // telegram; empty: TELEGRAM_CHAT_ID
  std::string secret;    // of the token (telegram), the address (discord, webhook), the password
  std::string address;   // discord: itself, where the configuration holds it
  Mail mail;
};

// The names of the secrets that a channel cannot do without.
std::vector<std::string> secrets_of(const Channel& channel);

}  // namespace message
