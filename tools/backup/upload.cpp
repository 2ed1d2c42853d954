// backup upload - put a file of the desk's where others download it

#include "commands.hpp"
#include "session.hpp"

#include <secret/secrets.hpp>

#include <algorithm>

namespace backup {

namespace {

namespace fs = std::filesystem;

std::string first_of(const fs::path& home, std::initializer_list<const char*> names) {
  for (const auto* name : names) {
    if (auto value = secret::find(home, name)) return *value;
  }
  return {};
}

// What the variables of the aws program say, for rclone. Lines RCLONE_CONFIG_UPLOAD_... of
// .env say otherwise.
archive::Remote::Environment s3(const fs::path& home) {
  archive::Remote::Environment lines = {{"RCLONE_CONFIG_UPLOAD_TYPE", "s3"},
                                        {"RCLONE_CONFIG_UPLOAD_ENV_AUTH", "true"}};
  const auto endpoint = first_of(home, {"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"});
  lines.emplace_back("RCLONE_CONFIG_UPLOAD_PROVIDER", endpoint.empty() ? "AWS" : "Other");
  if (!endpoint.empty()) lines.emplace_back("RCLONE_CONFIG_UPLOAD_ENDPOINT", endpoint);
  const auto region = first_of(home, {"AWS_REGION", "AWS_DEFAULT_REGION"});
  if (!region.empty()) lines.emplace_back("RCLONE_CONFIG_UPLOAD_REGION", region);
  return lines;
}

std::string bucket_of(const fs::path& home) {
  auto bucket = secret::find(home, "S3_BUCKET");
  if (!bucket) throw Error{Exit::config, "S3_BUCKET is not set, in .env or the environment"};
  constexpr std::string_view kScheme = "s3://";
  if (bucket->starts_with(kScheme)) bucket->erase(0, kScheme.size());
  while (bucket->ends_with('/')) bucket->pop_back();
  const bool is_name = !bucket->empty() && std::ranges::all_of(*bucket, [](unsigned char c) {
    return std::isalnum(c) || c == '.' || c == '-' || c == '_';
  });
  if (!is_name) throw Error{Exit::config, "S3_BUCKET is not the name of a bucket"};
  return *bucket;
}

std::string key_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  const auto key =
      operands.size() > 2 ? std::optional{operands[2]} : secret::find(run.home, "S3_OBJECT");
  if (!key) throw Error{Exit::usage, "upload: no KEY is given, and S3_OBJECT is not set"};
  if (operands.size() == 2 && fs::path{*key}.filename() != fs::path{operands[1]}.filename()) {
    throw Error{Exit::usage, "upload: S3_OBJECT is '{}', another file: give the KEY of {}", *key,
                operands[1]};
  }
  const bool is_key = !key->empty() && !key->starts_with('/') && !key->ends_with('/') &&
                      key->find("//") == std::string::npos &&
                      std::ranges::none_of(fs::path{*key}, [](const fs::path& part) {
                        return part == "." || part == "..";
                      });
  if (!is_key) throw Error{Exit::usage, "upload: not a key: '{}' (public/log.csv)", *key};
  return *key;
}

}  // namespace

Exit upload(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() < 2) throw Error{Exit::usage, "upload: which FILE?"};
  const fs::path file = operands[1];
  const auto key = key_of(run);
  const auto digest = archive::digest_of(file);
  const Session session{run, Session::Alone::no};
  archive::Remote remote{run.home, "upload:" + bucket_of(run.home), session.scratch / "",
                         s3(run.home)};
  const bool is_there = remote.fault_of(key, digest).empty();
  if (!is_there && session.keeps()) remote.put_file(file, key, digest);
  cli::Table table{run.format, {"file", "place", "done", "bytes", "sha256"}};
  table.add({file.string(), remote.name() + "/" + key, is_there ? "unchanged" : "uploaded",
             digest.bytes, digest.sha256});
  table.finish();
  run.summary(fmt::format("uploaded={} unchanged={}", is_there ? 0 : 1, is_there ? 1 : 0));
  return Exit::ok;
}

}  // namespace backup
