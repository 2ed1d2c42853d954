#pragma once

#include <archive/place.hpp>
#include <process/command.hpp>

#include <optional>

namespace archive {

struct Stat {
  std::int64_t bytes = 0;
  std::string sha256;  // empty: the remote does not say
};

// A folder that rclone reaches. Credentials are in rclone's environment or its
// own configuration, never in arguments.
class Remote : public Place {
 public:
  using Environment = std::vector<std::pair<std::string, std::string>>;

  // `remote` as in backup.remote, "s3:bucket/backups"; `scratch` is a folder for
  // what has to be looked at here; `defaults` are lines for rclone that .env and the
  // environment need not have. Whatever keeps the home's secrets from being
  // read is said by what needs the remote, and by nothing else.
  Remote(std::filesystem::path home, std::string remote, std::filesystem::path scratch,
         Environment defaults = {});

  std::string name() const override { return remote_; }
  Listing list() override;
  std::string fault_of(const PackedFile& file) override;
  void fetch(const PackedFile& file, const std::filesystem::path& to) override;
  void remove(const Manifest& manifest) override;

  // Uploads a backup from `folder`: its files, each looked at, then the manifest,
  // looked at as well. Until that is there, there is no backup.
  void put(const Manifest& manifest, const std::filesystem::path& folder);

  // Uploads one file and looks at it. Throws Error when it is not there as it is here.
  void put_file(const std::filesystem::path& from, const std::string& to, const Digest& digest);

  // Nothing when there is no such file.
  std::optional<Stat> stat(const std::string& file);

  // "", or why the file there is not these bytes.
  std::string fault_of(const std::string& file, const Digest& expected);

  // Ends what uploads in parts left behind more than a day ago.
  void abandon_parts();

 private:
  struct Ended {
    int status;
    std::string out;
  };

  std::string at(const std::string& file) const { return remote_ + "/" + file; }
  void read_secrets();
  bool is_s3();
  void copy(const std::string& file, const std::filesystem::path& to);
  std::string run(std::vector<std::string> arguments);
  process::Ended rclone(std::vector<std::string> arguments);
  Ended judged(process::Ended ended);
  Ended try_run(std::vector<std::string> arguments);
  Ended fetch_into(const std::filesystem::path& to, std::vector<std::string> arguments);
  [[noreturn]] void fail(int status, const std::string& text);

  std::filesystem::path home_;
  std::string remote_;
  std::filesystem::path scratch_;
  Environment defaults_;
  Environment environment_;
  Environment secrets_;
  std::optional<bool> is_s3_;
};

}  // namespace archive
