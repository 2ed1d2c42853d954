#include "bounded.hpp"

#include "wire.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace healthcheck {

namespace {

using Clock = std::chrono::steady_clock;

std::vector<health::Finding> make(const Check& check, const Scene& scene) {
  try {
    return check.make(scene);
  } catch (const std::exception& error) {
    return {health::unchecked(check.name, error.what())};
  }
}

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) return;
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// A check on its way.
class Making {
 public:
  Making(const Check& check, const Scene& scene) : check_{check}, end_{Clock::now() + check.limit} {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
      why_not_ = std::strerror(errno);
      return;
    }
    child_ = ::fork();
    if (child_ == 0) {
      write_all(ends[1], to_wire(make(check, scene)));
      ::_exit(0);
    }
    if (child_ < 0) why_not_ = std::strerror(errno);
    ::close(ends[1]);
    from_ = ends[0];
  }

  int fd() const { return is_over() ? -1 : from_; }
  bool is_over() const { return is_over_ || child_ <= 0; }
  Clock::time_point end() const { return end_; }

  void read() {
    std::array<char, 65536> buffer{};
    const auto count = ::read(from_, buffer.data(), buffer.size());
    if (count > 0) {
      bytes_.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || errno != EINTR) {
      is_over_ = true;
    }
  }

  void give_up() {
    ::kill(child_, SIGKILL);
    why_not_ = fmt::format("it was not done within {} s", check_.limit.count());
    is_over_ = true;
  }

  // A process in a system call that does not return cannot be waited for.
  std::vector<health::Finding> findings() {
    if (from_ >= 0) ::close(from_);
    int status = 0;
    if (child_ > 0) ::waitpid(child_, &status, why_not_.empty() ? 0 : WNOHANG);
    if (why_not_.empty() && WIFSIGNALED(status)) {
      why_not_ = fmt::format("it was ended by signal {}", WTERMSIG(status));
    }
    if (!why_not_.empty()) return {health::unchecked(check_.name, why_not_)};
    try {
      return from_wire(bytes_);
    } catch (const Error& error) {
      return {health::unchecked(check_.name, error.what())};
    }
  }

 private:
  const Check& check_;
  Clock::time_point end_;
  pid_t child_ = -1;
  int from_ = -1;
  bool is_over_ = false;
  std::string bytes_;
  std::string why_not_;
};

// Waits until there is something to read, or a check has had its time.
void wait(std::vector<Making>& makings) {
  std::vector<pollfd> waiting;
  auto end = Clock::time_point::max();
  for (const auto& making : makings) {
    waiting.push_back({making.fd(), POLLIN, 0});
    if (!making.is_over()) end = std::min(end, making.end());
  }
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
  ::poll(waiting.data(), waiting.size(), static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
  for (std::size_t i = 0; i < makings.size(); ++i) {
    if (makings[i].is_over()) continue;
    if (waiting[i].revents != 0) {
      makings[i].read();
    } else if (Clock::now() >= makings[i].end()) {
      makings[i].give_up();
    }
  }
}

}  // namespace

std::vector<health::Finding> make_all(std::span<const Check> checks, const Scene& scene) {
  std::vector<Making> makings;
  makings.reserve(checks.size());
  for (const auto& check : checks) makings.emplace_back(check, scene);
  while (!std::ranges::all_of(makings, &Making::is_over)) wait(makings);

  std::vector<health::Finding> findings;
  for (auto& making : makings) {
    for (auto& finding : making.findings()) findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace healthcheck
