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

}  // namespace message
