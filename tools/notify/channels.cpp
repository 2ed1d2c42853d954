#include <notify/channels.hpp>
#include <notify/suppressed.hpp>
#include <secret/secrets.hpp>

#include <algorithm>
#include <cstdlib>

namespace notify {

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
    const char* value = std::getenv(channel.secret.c_str());
    if (value) pairs.emplace_back("SECRET", value);
  }
  return pairs;
}

}  // namespace

Channels::Channels(const cli::Run& run, const config::Config& config)
    : home_{run.home},
      config_{config.notify},
      suppressed_{config.suppress || is_in_development()},
      redactor_{secrets_of(run.home, config.notify)} {}

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

std::unique_ptr<delivery::Sender> Channels::open(const std::string& name) const {
  if (suppressed_) return std::make_unique<Suppressed>(home_ / "logs/dev", name);
  return delivery::sender_for(
      find(name), [this](const std::string& secret) { return secret::value_of(home_, secret); });
}

std::unique_ptr<delivery::Sender> Channels::pretended(const std::string& name) const {
  return delivery::sender_for(find(name),
                              [](const std::string& secret) { return '[' + secret + ']'; });
}

}  // namespace notify
