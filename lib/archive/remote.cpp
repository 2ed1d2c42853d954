#include <archive/explain.hpp>
#include <archive/file.hpp>
#include <archive/remote.hpp>
#include <process/command.hpp>
#include <secret/redactor.hpp>
#include <secret/secrets.hpp>

#include <rapidjson/document.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>

namespace archive {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kLongestTransfer{2};
constexpr int kNoFolder = 3;  // rclone's exit statuses
constexpr int kNoFile = 4;
constexpr std::string_view kManifestEnding = ".json";

bool is_for_rclone(const std::string& name) {
  return name.starts_with("RCLONE_") || name.starts_with("AWS_");
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  });
  return text;
}

// Lines of rclone's "lsf --format sp": SIZE;NAME.
std::vector<std::pair<std::string, std::size_t>> names_and_sizes(std::string_view lines) {
  std::vector<std::pair<std::string, std::size_t>> found;
  while (!lines.empty()) {
    const auto line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    const auto semicolon = std::min(line.find(';'), line.size());
    std::size_t bytes = 0;
    std::from_chars(line.data(), line.data() + semicolon, bytes);
    const auto name = line.substr(std::min(semicolon + 1, line.size()));
    if (name.ends_with(kManifestEnding)) found.emplace_back(name, bytes);
  }
  return found;
}

std::string text_in(const rapidjson::Value& object, const char* outer, const char* inner) {
  if (!object.HasMember(outer) || !object[outer].IsObject()) return {};
  const auto& found = object[outer];
  if (!found.HasMember(inner) || !found[inner].IsString()) return {};
  return found[inner].GetString();
}

}  // namespace

Remote::Remote(fs::path home, std::string remote, fs::path scratch, Environment defaults)
    : home_{std::move(home)},
      remote_{std::move(remote)},
      scratch_{std::move(scratch)},
      defaults_{std::move(defaults)} {}

void Remote::read_secrets() {
  if (!environment_.empty()) return;
  secrets_ = secret::load(home_);
  // rclone 1.60 does not start with this one, which some set for other programs.
  environment_.emplace_back("AWS_CA_BUNDLE", "");
  const auto is_set = [&](const std::string& name) {
    return std::getenv(name.c_str()) || std::ranges::find(environment_, name, [](const auto& one) {
                                          return one.first;
                                        }) != environment_.end();
  };
  for (const auto& pair : secrets_) {
    if (is_for_rclone(pair.first) && !std::getenv(pair.first.c_str())) environment_.push_back(pair);
  }
  for (const auto& pair : defaults_) {
    if (!is_set(pair.first)) environment_.push_back(pair);
  }
}

process::Ended Remote::rclone(std::vector<std::string> arguments) {
  read_secrets();
  std::vector<std::string> argv = {"rclone", "--contimeout",        "15s", "--timeout",
                                   "60s",    "--retries",           "2",   "--retries-sleep",
                                   "2s",     "--low-level-retries", "3",   "--stats",
                                   "0"};
  argv.insert(argv.end(), arguments.begin(), arguments.end());
  auto ended = process::run({.argv = std::move(argv),
                             .environment = environment_,
                             .timeout = kLongestTransfer,
                             .output_bytes = std::size_t{16} << 20});
  if (ended.status == 127) {
    throw Error{Exit::config,
                "what is uploaded needs the program rclone (Debian's package rclone)"};
  }
  if (ended.timed_out) throw Error{Exit::temp_fail, "{}: rclone does not end", remote_};
  return ended;
}

Remote::Ended Remote::judged(process::Ended ended) {
  if (!ended.ok() && ended.status != kNoFolder && ended.status != kNoFile) {
    fail(ended.status, ended.err);
  }
  return {ended.status, ended.ok() ? std::move(ended.out) : std::move(ended.err)};
}

Remote::Ended Remote::try_run(std::vector<std::string> arguments) {
  return judged(rclone(std::move(arguments)));
}

// Of what is fetched, it is our disk that has no room.
Remote::Ended Remote::fetch_into(const fs::path& to, std::vector<std::string> arguments) {
  auto ended = rclone(std::move(arguments));
  for (const auto* sign : {"no space left on device", "file too big for remaining disk space"}) {
    if (!ended.ok() && ended.err.find(sign) != std::string::npos) {
      throw Error{Exit::io, "{}: there is no room left on this machine's disk to fetch it to",
                  to.string()};
    }
  }
  return judged(std::move(ended));
}

std::string Remote::run(std::vector<std::string> arguments) {
  auto ended = try_run(std::move(arguments));
  if (ended.status != 0) fail(ended.status, ended.out);
  return std::move(ended.out);
}

// S3 answers a question for a file's head without a body, so a refusal has no
// name: asked for a listing as well, it says why. With the headers of that answer
// it is known what time the server takes it to be.
void Remote::fail(int status, const std::string& text) {
  const secret::Redactor redact{secrets_};
  const auto error = explain(remote_, status, redact(text));
  if (text.find("403") == std::string::npos &&
      text.find("RequestTimeTooSkewed") == std::string::npos) {
    throw error;
  }
  const auto asked =
      process::run({.argv = {"rclone", "lsf", remote_, "--max-depth", "1", "--retries", "1",
                             "--low-level-retries", "1", "--contimeout", "15s", "--timeout", "30s",
                             "--dump", "headers"},
                    .environment = environment_});
  if (asked.ok()) throw error;
  const auto named = explain(remote_, asked.status, redact(asked.err));
  const auto ahead = server_ahead(asked.err);
  if (!ahead || asked.err.find("RequestTimeTooSkewed") == std::string::npos) throw named;
  throw Error{named.exit(), "{}; the server's clock is {} s {}", named.what(), std::abs(*ahead),
              *ahead > 0 ? "ahead of ours" : "behind ours"};
}

bool Remote::is_s3() {
  if (is_s3_) return *is_s3_;
  read_secrets();
  const auto name = remote_.substr(0, remote_.find(':'));
  const auto variable = fmt::format("RCLONE_CONFIG_{}_TYPE", upper(name));
  const auto known =
      std::ranges::find(environment_, variable, &std::pair<std::string, std::string>::first);
  const char* inherited = std::getenv(variable.c_str());
  if (inherited) {
    is_s3_ = std::string_view{inherited} == "s3";
  } else if (known != environment_.end()) {
    is_s3_ = known->second == "s3";
  } else {
    std::string listed = "\n";
    listed += run({"listremotes", "--long"});
    const auto at = listed.find(fmt::format("\n{}:", name));
    const auto line =
        at == std::string::npos ? "" : listed.substr(at + 1, listed.find('\n', at + 1) - at - 1);
    is_s3_ = line.ends_with(" s3");
  }
  return *is_s3_;
}

// By name first: what is too large for a manifest is not fetched, and where one of
// several cannot be fetched it is that one's fault.
Listing Remote::list() {
  const auto folder = scratch_ / "manifests";
  fs::remove_all(folder);
  const std::vector<std::string> which = {remote_, "--include", "/db-*.json", "--max-depth", "1"};
  auto listing = std::vector<std::string>{"lsf", "--files-only", "--format", "sp"};
  listing.insert(listing.end(), which.begin(), which.end());
  const auto listed = try_run(std::move(listing));
  if (listed.status == kNoFolder) return {};  // nothing was ever uploaded
  if (listed.status != 0) fail(listed.status, listed.out);

  auto copying =
      std::vector<std::string>{"copy", "--max-size", fmt::format("{}B", kLargestManifest)};
  copying.insert(copying.end(), which.begin(), which.end());
  copying.insert(copying.begin() + 4, folder.string());
  std::string why;
  try {
    const auto ended = fetch_into(folder, std::move(copying));
    if (ended.status != 0) fail(ended.status, ended.out);
  } catch (const Error& error) {
    const bool none_came = !fs::exists(folder) || fs::is_empty(folder);
    if (error.exit() != Exit::unavailable || none_came) throw;
    why = error.what();
  }
  auto found = read_manifests(folder);
  for (const auto& [name, bytes] : names_and_sizes(listed.out)) {
    if (fs::exists(folder / name)) continue;
    found.broken.emplace_back(
        name.substr(0, name.size() - kManifestEnding.size()),
        bytes > kLargestManifest ? fmt::format("{} bytes, too many for a manifest", bytes) : why);
  }
  return found;
}

std::optional<Stat> Remote::stat(const std::string& file) {
  const auto ended =
      try_run({"lsjson", "--stat", "--hash", "--hash-type", "sha256", "--metadata", at(file)});
  if (ended.status != 0) return std::nullopt;
  rapidjson::Document found;
  found.Parse<rapidjson::kParseIterativeFlag>(ended.out.data(), ended.out.size());
  if (found.HasParseError() || !found.IsObject() || !found.HasMember("Size") ||
      !found["Size"].IsInt64()) {
    throw Error{Exit::unavailable, "{}: rclone's answer makes no sense", at(file)};
  }
  // A key of S3 that does not exist is a folder to it.
  if (found.HasMember("IsDir") && found["IsDir"].IsTrue()) return std::nullopt;
  auto sha256 = text_in(found, "Hashes", "sha256");
  if (sha256.empty()) sha256 = text_in(found, "Metadata", "sha256");
  return Stat{found["Size"].GetInt64(), sha256};
}

std::string Remote::fault_of(const std::string& file, const Digest& expected) {
  const auto found = stat(file);
  if (!found) return "missing";
  if (found->bytes != expected.bytes || !found->sha256.empty()) {
    return difference({found->bytes, found->sha256}, expected);
  }
  const auto fetched = scratch_ / "look";
  copy(file, fetched);
  const auto digest = digest_of(fetched);
  fs::remove(fetched);
  return difference(digest, expected);
}

// Where manifests can be read, a file that cannot is one file's fault.
std::string Remote::fault_of(const PackedFile& file) {
  try {
    return fault_of(file.name, file.packed.stored);
  } catch (const Error& error) {
    if (error.exit() != Exit::unavailable) throw;
    return error.what();
  }
}

void Remote::fetch(const PackedFile& file, const fs::path& to) {
  const auto found = stat(file.name);
  if (!found) throw Error{Exit::data, "{}: missing at {}", file.name, remote_};
  const auto& expected = file.packed.stored;
  const auto wrong = difference({found->bytes, expected.sha256}, expected);
  if (!wrong.empty()) throw Error{Exit::data, "{}: {}", file.name, wrong};
  copy(file.name, to);
}

// Exit status 0 does not say that there was such a file.
void Remote::copy(const std::string& file, const fs::path& to) {
  fs::remove(to);
  const auto ended = fetch_into(to, {"copyto", at(file), to.string()});
  if (ended.status != 0 || !fs::is_regular_file(to)) {
    throw Error{Exit::data, "{}: missing at {}", file, remote_};
  }
}

void Remote::put_file(const fs::path& from, const std::string& to, const Digest& digest) {
  std::vector<std::string> arguments = {"copyto", from.string(), at(to)};
  if (is_s3()) {
    for (const auto* option :
         {"--s3-no-check-bucket", "--s3-upload-cutoff", "64M", "--s3-chunk-size", "16M",
          "--s3-upload-concurrency", "2", "--header-upload"}) {
      arguments.emplace_back(option);
    }
    arguments.push_back("x-amz-meta-sha256: " + digest.sha256);
  }
  run(std::move(arguments));
  const auto fault = fault_of(to, digest);
  if (!fault.empty()) throw Error{Exit::io, "{}: uploaded, and then it is: {}", at(to), fault};
}

void Remote::put(const Manifest& manifest, const fs::path& folder) {
  for (const auto& file : manifest.files()) {
    put_file(folder / file.name, file.name, file.packed.stored);
  }
  put_file(folder / manifest.file(), manifest.file(), digest_of(folder / manifest.file()));
}

void Remote::remove(const Manifest& manifest) {
  run({"deletefile", at(manifest.file())});
  for (const auto& file : manifest.files()) {
    if (stat(file.name)) run({"deletefile", at(file.name)});
  }
}

void Remote::abandon_parts() {
  if (is_s3()) run({"backend", "cleanup", remote_, "-o", "max-age=24h"});
}

}  // namespace archive
