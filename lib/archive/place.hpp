#pragma once

#include <archive/manifest.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace archive {

struct Listing {
  std::vector<Manifest> backups;                            // oldest first
  std::vector<std::pair<std::string, std::string>> broken;  // names, and why they cannot be read
};

// Where backups are. Everything throws Error when the place cannot be asked;
// that something is wrong with a backup is an answer.
class Place {
 public:
  virtual ~Place() = default;

  virtual std::string name() const = 0;
  virtual Listing list() = 0;

  // What is wrong with the bytes of a stored file, by what can be told without
  // unpacking them; empty if nothing is.
  virtual std::string fault_of(const PackedFile& file) = 0;

  // Copies a file to `to`; throws Error{Exit::data} when it is not there, cannot be
  // read, or is not as long as it should be.
  virtual void fetch(const PackedFile& file, const std::filesystem::path& to) = 0;

  // The manifest first: from then on there is no such backup.
  virtual void remove(const Manifest& manifest) = 0;
};

// Reads manifests from the files NAME.json of a folder.
Listing read_manifests(const std::filesystem::path& folder);

std::string difference(const Digest& found, const Digest& expected);  // in words; empty: none

}  // namespace archive
