#pragma once

#include <delivery/sender.hpp>

#include <filesystem>
#include <string>

namespace post {

// Whether BETOPS_DEV, or TM_DEV_MODE, says so.
bool is_in_development();

// Writes what would be sent to a file of the channel, for a desk in development.
class Suppressed : public delivery::Sender {
 public:
  Suppressed(const std::filesystem::path& folder, const std::string& channel);

  delivery::Verdict send(const delivery::Piece& piece, UtcTime now,
                         std::chrono::milliseconds timeout) override;
  std::string show(const delivery::Piece& piece, UtcTime now) const override;

 private:
  std::filesystem::path file_;
};

}  // namespace post
