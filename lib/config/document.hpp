#pragma once

#include <yaml-cpp/yaml.h>

#include <filesystem>

namespace config {

// The one document of a YAML file, whatever its bytes are: yaml-cpp never ends on some
// and goes as deep as others are nested, so each is looked at before and bounded.
// Throws Error{Exit::config} with the line.
YAML::Node read_document(const std::filesystem::path& file);

}  // namespace config
