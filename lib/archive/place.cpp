#include <archive/file.hpp>
#include <archive/place.hpp>
#include <base/error.hpp>

#include <algorithm>

namespace archive {

Listing read_manifests(const std::filesystem::path& folder) {
  Listing listing;
  if (!std::filesystem::exists(folder)) return listing;
  // Whatever is wrong with one of them, the others are backups.
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with("db-") || !name.ends_with(".json")) continue;
    try {
      auto manifest = parse_manifest(files::contents(entry.path(), kLargestManifest));
      if (manifest.file() != name) throw Error{Exit::data, "the manifest of {}", manifest.name};
      listing.backups.push_back(std::move(manifest));
    } catch (const Error& error) {
      listing.broken.emplace_back(name.substr(0, name.size() - 5), error.what());
    }
  }
  std::ranges::sort(listing.backups, [](const Manifest& a, const Manifest& b) {
    return std::tie(a.taken_at, a.name) < std::tie(b.taken_at, b.name);
  });
  std::ranges::sort(listing.broken);
  return listing;
}

std::string difference(const Digest& found, const Digest& expected) {
  if (found.bytes != expected.bytes) {
    return fmt::format("{} bytes, the manifest says {}", found.bytes, expected.bytes);
  }
  if (found.sha256 != expected.sha256) return "damaged: not the SHA-256 of the manifest";
  return {};
}

}  // namespace archive
