#include <base/error.hpp>
#include <message/channel.hpp>

namespace message {

std::string_view to_string(Kind kind) {
  switch (kind) {
    case Kind::telegram: return "telegram";
    case Kind::discord: return "discord";
    case Kind::x: return "x";
    case Kind::smtp: return "smtp";
    case Kind::webhook: return "webhook";
    case Kind::standard_output: return "stdout";
  }
  __builtin_unreachable();
}

Kind parse_kind(std::string_view text) {
  for (const auto kind :
       {Kind::telegram, Kind::discord, Kind::x, Kind::smtp, Kind::webhook, Kind::standard_output}) {
    if (text == to_string(kind)) return kind;
  }
  throw Error{Exit::config, "no such kind: '{}' (telegram, discord, x, smtp, webhook, stdout)",
              text};
}

std::vector<std::string> secrets_of(const Channel& channel) {
  switch (channel.kind) {
    case Kind::x: return {"X_API_KEY", "X_API_SECRET", "X_ACCESS_TOKEN", "X_ACCESS_SECRET"};
    case Kind::discord:
      return channel.address.empty() ? std::vector{channel.secret} : std::vector<std::string>{};
    case Kind::telegram:
      return channel.chat_id.empty() ? std::vector<std::string>{channel.secret, "TELEGRAM_CHAT_ID"}
                                     : std::vector{channel.secret};
    case Kind::webhook: return {channel.secret};
    case Kind::smtp:
      return channel.mail.user.empty() ? std::vector<std::string>{} : std::vector{channel.secret};
    case Kind::standard_output: return {};
  }
  __builtin_unreachable();
}

}  // namespace message
