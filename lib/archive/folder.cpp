#include <archive/file.hpp>
#include <archive/folder.hpp>
#include <base/error.hpp>

#include <algorithm>

namespace archive {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::days kInTrash{7};

std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> names;
  if (!fs::exists(folder)) return names;
  for (const auto& entry : fs::directory_iterator{folder}) {
    std::error_code error;  // a link that leads to itself
    if (entry.is_regular_file(error)) names.push_back(entry.path().filename().string());
  }
  return names;
}

// A link that leads nowhere for now is there as well.
bool is_there(const fs::path& file) {
  std::error_code error;
  return fs::exists(fs::symlink_status(file, error));
}

// What is wrong with a file at the first look: one that is far too long need not be
// read to its end.
std::string fault_at_sight(const fs::path& file, const Digest& expected) {
  if (!is_there(file)) return "missing";
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error) return {};  // reading it says why
  return difference({static_cast<std::int64_t>(size), expected.sha256}, expected);
}

// What cannot be read is a fault of the backup.
template <typename Read>
auto of_backup(Read read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error{Exit::data, "{}", error.what()};
  }
}

}  // namespace

std::string Folder::fault_of(const PackedFile& file) {
  const auto& expected = file.packed.stored;
  auto fault = fault_at_sight(folder_ / file.name, expected);
  if (!fault.empty()) return fault;
  try {
    return difference(digest_of(folder_ / file.name), expected);
  } catch (const Error& error) {
    return error.what();
  }
}

void Folder::fetch(const PackedFile& file, const fs::path& to) {
  const auto fault = fault_at_sight(folder_ / file.name, file.packed.stored);
  if (!fault.empty()) throw Error{Exit::data, "{}: {}", file.name, fault};
  auto input = of_backup([&] { return Input{folder_ / file.name}; });
  Output output{to};
  const auto next = [&] { return of_backup([&] { return input.next(); }); };
  for (auto bytes = next(); !bytes.empty(); bytes = next()) output.write(bytes);
  output.finish();
}

void Folder::remove(const Manifest& manifest) {
  const auto trash = folder_ / "trash" / format_date(std::chrono::floor<std::chrono::days>(now_));
  fs::create_directories(trash);
  const auto move = [&](const std::string& file) {
    if (is_there(folder_ / file)) publish(folder_ / file, trash / file);
  };
  move(manifest.file());
  for (const auto& file : manifest.files()) move(file.name);
  sync_folder(folder_);
}

fs::path Folder::trash_of(const std::string& backup) const {
  const auto trash = folder_ / "trash";
  std::error_code error;  // there is none, or it is no folder
  for (const auto& day : fs::directory_iterator{trash, error}) {
    if (is_there(day.path() / (backup + ".json"))) return day.path();
  }
  return {};
}

std::size_t Folder::remove_unfinished() {
  std::size_t removed = 0;
  for (const auto& name : files_in(folder_)) {
    const auto backup = name.substr(0, std::min(name.find(".sqlite3."), name.find(".home.tar.")));
    if (!name.starts_with("db-") || backup == name || is_there(folder_ / (backup + ".json"))) {
      continue;
    }
    const auto trash = trash_of(backup);
    if (trash.empty()) {
      fs::remove(folder_ / name);
    } else {
      publish(folder_ / name, trash / name);
    }
    ++removed;
  }
  return removed;
}

void Folder::empty_trash() {
  const auto trash = folder_ / "trash";
  const auto today = std::chrono::floor<std::chrono::days>(now_);
  std::error_code error;  // there is none, or it is no folder
  for (const auto& entry : fs::directory_iterator{trash, error}) {
    try {
      if (today - parse_date(entry.path().filename().string()) > kInTrash)
        fs::remove_all(entry.path());
    } catch (const Error&) {
      continue;  // not of ours
    }
  }
}

}  // namespace archive
