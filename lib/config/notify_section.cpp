#include <config/notify_section.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace config {

namespace {

using message::Channel;
using message::Kind;

constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kDigits = "0123456789";

bool consists_of(std::string_view text, std::initializer_list<std::string_view> letters) {
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return std::ranges::any_of(letters,
                               [&](auto some) { return some.find(c) != std::string_view::npos; });
  });
}

Value needed(Section& section, const std::string& key, const Value& kind) {
  auto value = section.value(key);
  if (!value) kind.fail(fmt::format("a channel of kind {} needs {}", kind.text(), key));
  return *value;
}

// The name of a secret; not the secret itself, which is not shown either.
std::string secret_name(Section& section, const char* usual) {
  const auto value = section.value("secret");
  if (!value) return usual;
  if (!consists_of(value->text(), {kUpper, kDigits, "_"})) {
    value->fail("not a name like TELEGRAM_BOT_TOKEN; the secret itself belongs into .env");
  }
  return value->text();
}

std::string address(const Value& value) {
  auto text = value.text();
  const auto at = text.find('@');
  if (at == 0 || at == std::string::npos || at + 1 == text.size() ||
      text.find_first_of(" \t\r\n<>,\"") != std::string::npos) {
    value.fail(fmt::format("not an address like desk@example.org: '{}'", text));
  }
  return text;
}

message::Mail read_mail(Section& section, const Value& kind) {
  message::Mail mail;
  const auto host = needed(section, "host", kind);
  mail.host = host.text();
  if (!consists_of(mail.host, {kLower, kUpper, kDigits, ".-"})) host.fail("not the name of a host");
  if (const auto v = section.value("port")) mail.port = static_cast<int>(v->integer(1, 65535));
  mail.from = address(needed(section, "from", kind));
  const auto to = needed(section, "to", kind);
  mail.to = to.list_of(address);
  if (mail.to.empty()) to.fail("nobody");
  if (const auto v = section.value("user")) mail.user = v->text();
  if (const auto v = section.value("starttls")) {
    mail.starttls = v->boolean();
    if (!mail.starttls && !mail.user.empty()) v->fail("a password is not sent in the clear");
  }
  return mail;
}

Channel read_channel(const std::string& name, Section section) {
  const auto kind = section.value("kind");
  if (!kind) section.fail_whole("a channel needs a kind");
  Channel channel{.name = name, .kind = kind->as(message::parse_kind)};
  switch (channel.kind) {
    case Kind::telegram:
      if (const auto v = section.value("chat_id")) channel.chat_id = v->text();
      channel.secret = secret_name(section, "TELEGRAM_BOT_TOKEN");
      break;
    case Kind::discord: channel.secret = secret_name(section, "DISCORD_WEBHOOK_URL"); break;
    case Kind::webhook: channel.secret = secret_name(section, "NOTIFY_WEBHOOK_URL"); break;
    case Kind::smtp:
      channel.mail = read_mail(section, *kind);
      channel.secret = secret_name(section, "SMTP_PASSWORD");
      break;
    case Kind::x:
    case Kind::standard_output: break;
  }
  if (channel.kind == Kind::telegram || channel.kind == Kind::x) {
    if (const auto v = section.value("base_url")) channel.base_url = v->text();
  }
  section.finish();
  return channel;
}

std::string names_of(const std::vector<Channel>& channels) {
  std::vector<std::string> names;
  names.reserve(channels.size());
  for (const auto& channel : channels) names.push_back(channel.name);
  return names.empty() ? "there is none" : fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

const Channel& Notify::channel(const std::string& name) const {
  const auto found = std::ranges::find(channels, name, &Channel::name);
  if (found != channels.end()) return *found;
  throw Error{Exit::config, "no such channel under notify.channels: '{}' ({})", name,
              names_of(channels)};
}

void Notify::add_discord(const std::string& address) {
  const auto is_it = [](const Channel& channel) {
    return channel.kind == Kind::discord || channel.name == "discord";
  };
  if (std::ranges::any_of(channels, is_it)) return;
  channels.push_back({.name = "discord",
                      .kind = Kind::discord,
                      .secret = "DISCORD_WEBHOOK_URL",
                      .address = address});
  if (alerts.empty()) alerts = {"discord"};
}

Notify read_notify(Section section) {
  Notify notify;
  auto channels = section.section("channels");
  for (const auto& name : channels.keys()) {
    if (!consists_of(name, {kLower, kDigits, "_-"})) {
      channels.fail_whole(fmt::format("'{}': a name is of a-z, 0-9, _ and -", name));
    }
    notify.channels.push_back(read_channel(name, channels.section(name)));
  }
  if (const auto v = section.value("alerts")) {
    notify.alerts = v->list_of([&](const Value& item) {
      return item.as([&](const std::string& name) { return notify.channel(name).name; });
    });
  }
  section.finish();
  return notify;
}

}  // namespace config
