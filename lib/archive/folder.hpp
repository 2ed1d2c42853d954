#pragma once

#include <archive/place.hpp>

namespace archive {

// The backups of a home, in its folder backups/. What is removed is moved to
// trash/DATE/ for 7 days.
class Folder : public Place {
 public:
  Folder(std::filesystem::path folder, UtcTime now) : folder_{std::move(folder)}, now_{now} {}

  std::string name() const override { return "here"; }
  Listing list() override { return read_manifests(folder_); }
  std::string fault_of(const PackedFile& file) override;
  void fetch(const PackedFile& file, const std::filesystem::path& to) override;
  void remove(const Manifest& manifest) override;

  const std::filesystem::path& path() const { return folder_; }

  // Files of backups that never got a manifest, because their run was killed; those
  // of one that was being removed follow it into the trash. To be called by the one
  // run that may be writing. Returns how many there were.
  std::size_t remove_unfinished();

  void empty_trash();  // of what has been there for 7 days

 private:
  std::filesystem::path trash_of(const std::string& backup) const;  // empty: not there

  std::filesystem::path folder_;
  UtcTime now_;
};

}  // namespace archive
