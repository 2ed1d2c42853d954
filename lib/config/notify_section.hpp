#pragma once

#include <config/section.hpp>
#include <message/channel.hpp>

#include <string>
#include <vector>

namespace config {

// Where messages go.
struct Notify {
  std::vector<message::Channel> channels;
  std::vector<std::string> alerts;  // names of those that a message goes to by itself

  // Throws Error{Exit::config} that names those there are.
  const message::Channel& channel(const std::string& name) const;

  // The channel 'discord', unless there is one of that name or kind; where no channel is
  // for alerts, it is. An empty address: DISCORD_WEBHOOK_URL of .env.
  void add_discord(const std::string& address);
};

Notify read_notify(Section section);

}  // namespace config
