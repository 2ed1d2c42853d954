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
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  }
  return names;
}

}  // namespace

std::string Folder::fault_of(const PackedFile& file) {
  if (!fs::exists(folder_ / file.name)) return "missing";
  return difference(digest_of(folder_ / file.name), file.packed.stored);
}

void Folder::fetch(const std::string& file, const fs::path& to) {
  if (!fs::exists(folder_ / file)) throw Error{Exit::data, "{}: missing", file};
  Input input{folder_ / file};
  Output output{to};
  for (auto bytes = input.next(); !bytes.empty(); bytes = input.next()) output.write(bytes);
  output.finish();
}

void Folder::remove(const Manifest& manifest) {
  const auto trash = folder_ / "trash" / format_date(std::chrono::floor<std::chrono::days>(now_));
  fs::create_directories(trash);
  const auto move = [&](const std::string& file) {
    if (fs::exists(folder_ / file)) publish(folder_ / file, trash / file);
  };
  move(manifest.file());
  for (const auto& file : manifest.files()) move(file.name);
  sync_folder(folder_);
}

fs::path Folder::trash_of(const std::string& backup) const {
  const auto trash = folder_ / "trash";
  if (!fs::exists(trash)) return {};
  for (const auto& day : fs::directory_iterator{trash}) {
    if (fs::exists(day.path() / (backup + ".json"))) return day.path();
  }
  return {};
}

std::size_t Folder::remove_unfinished() {
  std::size_t removed = 0;
  for (const auto& name : files_in(folder_)) {
    const auto backup = name.substr(0, std::min(name.find(".sqlite3."), name.find(".home.tar.")));
    if (!name.starts_with("db-") || backup == name || fs::exists(folder_ / (backup + ".json"))) {
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
  if (!fs::exists(trash)) return;
  const auto today = std::chrono::floor<std::chrono::days>(now_);
  for (const auto& entry : fs::directory_iterator{trash}) {
    try {
      if (today - parse_date(entry.path().filename().string()) > kInTrash)
        fs::remove_all(entry.path());
    } catch (const Error&) {
      continue;  // not of ours
    }
  }
}

}  // namespace archive
