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
};

Notify read_notify(Section section);

}  // namespace config
