#include <net/http.hpp>
#include <post/channels.hpp>
#include <post/suppressed.hpp>
#include <secret/secrets.hpp>

#include <algorithm>
#include <cstdlib>

namespace post {

namespace {

// Those of .env, and whatever the configuration calls a secret, by any name.
std::vector<std::pair<std::string, std::string>> secrets_of(const std::filesystem::path& home,
                                                            const config::Notify& config) {
  auto pairs = secret::load(home);
  const auto is_named = [&](const std::string& name) {
    return std::ranges::any_of(config.channels,
                               [&](const auto& channel) { return channel.secret == name; });
  };
  for (auto& [name, value] : pairs) {
    if (is_named(name)) name = "SECRET";
  }
  for (const auto& channel : config.channels) {
    for (const auto& name : message::secrets_of(channel)) {
      if (const auto value = secret::find(home, name)) pairs.emplace_back("SECRET", *value);
    }
    if (!channel.address.empty()) pairs.emplace_back("SECRET", channel.address);
  }
  return pairs;
}

// reporting.discord_webhook_url: null means that .env has the address, if there is one.
config::Notify notify_of(const std::filesystem::path& home, const config::Config& config) {
  auto notify = config.notify;
  if (!config.reporting.to_discord || !config.reporting.webhook.empty()) return notify;
  const char* set = std::getenv("DISCORD_WEBHOOK_URL");
  const auto pairs = secret::load(home);
  const bool is_in_file = std::ranges::any_of(pairs, [](const auto& pair) {
    return pair.first == "DISCORD_WEBHOOK_URL" && !pair.second.empty();
  });
  if (is_in_file || (set && set[0])) notify.add_discord("");
  return notify;
}

bool is_on(const std::filesystem::path& home, const std::string& name) {
  const auto value = secret::find(home, name);
  return value && *value != "0";
}

}  // namespace

Channels::Channels(const cli::Run& run, const config::Config& config)
    : run_{run},
      home_{run.home},
      config_{notify_of(run.home, config)},
      suppressed_{config.suppress || is_in_development() || is_on(run.home, "TM_DEV_MODE")},
      to_developers_{is_on(run.home, "TM_DEV")},
      redactor_{secrets_of(run.home, config_)} {}

std::vector<std::string> Channels::chosen(const cli::Run& run) const {
  if (run.has("channel")) return {find(run.text("channel")).name};
  if (!config_.alerts.empty()) return config_.alerts;
  throw Error{Exit::nobody,
              "no channel: name one with --channel, or those for alerts under notify.alerts in {}",
              (home_ / "config/betops.yaml").string()};
}

std::vector<std::string> Channels::all() const {
  std::vector<std::string> names;
  for (const auto& channel : config_.channels) names.push_back(channel.name);
  return names;
}

bool Channels::has(const std::string& name) const {
  return std::ranges::find(config_.channels, name, &message::Channel::name) !=
         config_.channels.end();
}

// With the chat that it goes to.
message::Channel Channels::meant(message::Channel channel) const {
  if (channel.kind != message::Kind::telegram) return channel;
  if (to_developers_) {
    channel.chat_id = secret::value_of(home_, "TELEGRAM_DEV_CHAT_ID");
  } else if (channel.chat_id.empty()) {
    channel.chat_id = secret::value_of(home_, "TELEGRAM_CHAT_ID");
  }
  return channel;
}

std::unique_ptr<delivery::Sender> Channels::open(const std::string& name) const {
  const bool is_public = find(name).kind != message::Kind::telegram;
  if (suppressed_ || (to_developers_ && is_public)) {
    return std::make_unique<Suppressed>(home_ / "logs/dev", name);
  }
  const auto channel = meant(find(name));
  warn_if_open_to_all(name, "what is sent", channel.base_url);
  const auto value_of = [&](const std::string& secret) {
    if (!channel.address.empty()) {
      run_.note(
          fmt::format("{}: its address is a secret in the wrong file: move it from "
                      "reporting.discord_webhook_url into .env as {}",
                      name, secret));
    }
    auto value = channel.address.empty() ? secret::value_of(home_, secret) : channel.address;
    warn_if_open_to_all(name, secret, value);
    return value;
  };
  return delivery::sender_for(channel, value_of, cleaner());
}

std::unique_ptr<delivery::Sender> Channels::pretended(const std::string& name) const {
  return delivery::sender_for(
      meant(find(name)), [](const std::string& secret) { return '[' + secret + ']'; }, cleaner());
}

void Channels::warn_if_open_to_all(const std::string& name, std::string_view what,
                                   const std::string& url) const {
  if (!net::is_open_to_all(url)) return;
  run_.note(fmt::format("{}: {} goes to {} readable by all on the way: use https://", name, what,
                        net::host_of(url)));
}

}  // namespace post
