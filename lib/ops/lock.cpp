#include <base/error.hpp>
#include <ops/lock.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <sstream>
#include <tuple>

namespace ops {

namespace {

namespace fs = std::filesystem;

struct Stat {
  char state = 'X';
  pid_t session = 0;
  std::uint64_t started = 0;
};

// The name, in parentheses, may hold anything, parentheses and spaces as well.
std::optional<Stat> stat_of(const std::string& pid) {
  std::ifstream in{"/proc/" + pid + "/stat"};
  std::string text;
  if (!std::getline(in, text, '\0')) return std::nullopt;
  const auto name_end = text.rfind(')');
  if (name_end == std::string::npos) return std::nullopt;
  std::istringstream fields{text.substr(name_end + 1)};
  Stat stat;
  std::string skipped;
  fields >> stat.state >> skipped >> skipped >> stat.session;  // fields 3 to 6
  for (int field = 7; field < 22; ++field) fields >> skipped;
  fields >> stat.started;
  return fields ? std::optional{stat} : std::nullopt;
}

bool is_dead(const Stat& stat) {
  return stat.state == 'Z' || stat.state == 'X';
}

template <typename Number>
void parse_number(const std::string& text, Number& number) {
  std::ignore = std::from_chars(text.data(), text.data() + text.size(), number);
}

// A lock file is one block from its first text on, so that no later one needs room.
constexpr std::size_t kBlock = 4096;

Holder read_holder(int fd) {
  std::array<char, kBlock> buffer{};
  const auto count = ::pread(fd, buffer.data(), buffer.size(), 0);
  std::istringstream in{
      std::string{buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0}};
  Holder holder;
  std::string line;
  while (std::getline(in, line) && !line.empty()) {  // the rest of the block is empty
    const auto equals = line.find('=');
    if (equals == std::string::npos) continue;
    const auto key = line.substr(0, equals);
    const auto value = line.substr(equals + 1);
    if (key == "run") holder.run = value;
    if (key == "boot") holder.boot = value;
    if (key == "safecron") parse_number(value, holder.safecron.pid);
    if (key == "safecron_started") parse_number(value, holder.safecron.started);
    if (key == "job") parse_number(value, holder.job.pid);
    if (key == "job_started") parse_number(value, holder.job.started);
    if (key == "started_at") holder.started_at = value;
    if (key == "slot") holder.slot = value;
  }
  return holder;
}

}  // namespace

Process process_of(pid_t pid) {
  const auto stat = stat_of(std::to_string(pid));
  return {.pid = pid, .started = stat ? stat->started : 0};
}

bool lives(const Process& process) {
  if (process.pid <= 0) return false;
  const auto stat = stat_of(std::to_string(process.pid));
  return stat && !is_dead(*stat) && stat->started == process.started;
}

std::string boot_id() {
  std::ifstream in{"/proc/sys/kernel/random/boot_id"};
  std::string id;
  std::getline(in, id);
  return id;
}

bool lives(const Holder& holder) {
  if (holder.job.pid <= 0 || holder.boot != boot_id()) return false;
  if (lives(holder.job)) return true;
  // As long as a session lives, no new process is given its number.
  const auto leader = process_of(holder.job.pid);
  if (leader.started != 0 && leader.started != holder.job.started) return false;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator{"/proc", error}) {
    const auto name = entry.path().filename().string();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    const auto stat = stat_of(name);
    if (stat && !is_dead(*stat) && stat->session == holder.job.pid &&
        stat->started >= holder.job.started) {
      return true;
    }
  }
  return false;
}

Holder holder_of(const fs::path& lock_file) {
  const int fd = ::open(lock_file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0) return {};
  auto holder = read_holder(fd);
  ::close(fd);
  return holder;
}

Lock::Lock(const fs::path& file) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  fd_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
  if (fd_ < 0) throw Error{Exit::io, "cannot lock {}: {}", file.string(), std::strerror(errno)};
  struct stat found {};
  if (::fstat(fd_, &found) != 0 || !S_ISREG(found.st_mode) || found.st_uid != geteuid()) {
    ::close(fd_);
    throw Error{Exit::io, "cannot lock {}: it is not a file of ours", file.string()};
  }
}

Lock::~Lock() {
  if (held_) release();
  ::close(fd_);
}

bool Lock::try_take() {
  while (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EINTR) return false;
  }
  return held_ = true;
}

void Lock::release() {
  ::flock(fd_, LOCK_UN);
  held_ = false;
}

Holder Lock::holder() const {
  return read_holder(fd_);
}

bool Lock::write(const Holder& holder) {
  std::string text;
  if (!holder.run.empty()) {
    text = fmt::format(
        "run={}\nboot={}\nsafecron={}\nsafecron_started={}\njob={}\njob_started={}\nstarted_at={}"
        "\n",
        holder.run, holder.boot, holder.safecron.pid, holder.safecron.started, holder.job.pid,
        holder.job.started, holder.started_at);
  }
  text += fmt::format("slot={}\n", holder.slot);
  text.resize(kBlock, '\n');
  return ::pwrite(fd_, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

}  // namespace ops
