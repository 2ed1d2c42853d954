// What a folder of backups and rclone say: a manifest reads back, and names no file that is
// not of its backup.
#include "fuzz.hpp"

#include <archive/explain.hpp>
#include <archive/log_files.hpp>
#include <archive/manifest.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  using fuzz::require;
  if (const auto read = fuzz::unless_refused([&] { return archive::parse_manifest(text); })) {
    for (const auto& file : read->files()) {
      require(file.name.find('/') == std::string::npos && file.name.starts_with(read->name),
              "a file of this backup");
    }
    const auto json = to_json(*read);
    require(to_json(archive::parse_manifest(json)) == json, "a manifest reads back");
  }
  const auto why = archive::explain("s3:bucket", 1, text);
  require(std::string_view{why.what()}.starts_with("s3:bucket: "), "an error names the remote");
  archive::server_ahead(text);
  archive::day_of(std::string{text});
  return 0;
}
