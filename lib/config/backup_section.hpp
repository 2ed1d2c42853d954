#pragma once

#include <config/section.hpp>
#include <retention/policy.hpp>

#include <string>
#include <vector>

namespace config {

struct Backup {
  std::string remote;                       // of rclone, "s3:bucket/backups"; empty: none
  std::vector<std::string> age_recipients;  // none: backups are not encrypted
  std::string age_identity;                 // file of the key, below the home; empty: not here
  retention::Policy keep;
  std::chrono::days keep_logs{14};
};

Backup read_backup(Section section);

}  // namespace config
