#include <ops/tree.hpp>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>

namespace ops {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kTick{5};

void add_children(pid_t of, std::vector<pid_t>& found) {
  std::error_code error;
  for (const auto& task : fs::directory_iterator{"/proc/" + std::to_string(of) + "/task", error}) {
    std::ifstream in{task.path() / "children"};
    for (pid_t child = 0; in >> child;) found.push_back(child);
  }
}

}  // namespace

void adopt_orphans() {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

std::vector<pid_t> descendants() {
  std::vector<pid_t> found;
  add_children(::getpid(), found);
  for (std::size_t i = 0; i < found.size(); ++i) add_children(found[i], found);
  return found;
}

void reap(pid_t kept) {
  siginfo_t info{};
  while (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid != 0) {
    if (info.si_pid == kept) return;
    ::waitpid(info.si_pid, nullptr, WNOHANG);
    info.si_pid = 0;
  }
}

int end_descendants(std::chrono::milliseconds grace, std::chrono::milliseconds bound) {
  std::set<pid_t> ended;
  reap();
  for (const auto pid : descendants()) {
    ::kill(pid, SIGTERM);
    ended.insert(pid);
  }
  const auto patient_until = Clock::now() + grace;
  while (!ended.empty() && !descendants().empty() && Clock::now() < patient_until) {
    std::this_thread::sleep_for(kTick);
    reap();
  }
  const auto until = Clock::now() + bound;
  for (;;) {
    const auto left = descendants();
    if (left.empty() || Clock::now() > until) return static_cast<int>(ended.size());
    for (const auto pid : left) ::kill(pid, SIGSTOP);  // so that none forks while we count
    for (const auto pid : descendants()) {
      ::kill(pid, SIGKILL);
      ended.insert(pid);
    }
    std::this_thread::sleep_for(kTick);
    reap();
  }
}

}  // namespace ops
