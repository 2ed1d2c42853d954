// measure - run two commands in turns and compare them
//
// usage: measure RUNS A... vs B...
//
// Prints, for either, the median wall time in milliseconds, the largest resident size in KiB, the
// bytes passed to write(2) and the median milliseconds of CPU. Taking turns, both meet the same
// machine. PREPARE, if set, is run by sh before every run and is not measured.
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace {

struct Sample {
  double milliseconds = 0;
  long resident_kib = 0;
  long long written = 0;
  double cpu_milliseconds = 0;
};

// What /proc still tells of a process that has ended and was not yet waited for.
long long bytes_written(pid_t child) {
  const auto path = fmt::format("/proc/{}/io", child);
  std::ifstream file{path};
  std::string word;
  while (file >> word && word != "wchar:") continue;
  long long written = 0;
  file >> written;
  return written;
}

double in_milliseconds(const timeval& time) {
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
}

// Started as posix_spawn does it, a child has none of our pages to copy.
pid_t start_child(char* const* command) {
  posix_spawn_file_actions_t to_nowhere;
  posix_spawn_file_actions_init(&to_nowhere);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (stream == STDERR_FILENO && std::getenv("VERBOSE")) continue;
    posix_spawn_file_actions_addopen(&to_nowhere, stream, "/dev/null", O_RDWR, 0);
  }
  pid_t child = 0;
  const int failed = posix_spawnp(&child, command[0], &to_nowhere, nullptr, command, environ);
  posix_spawn_file_actions_destroy(&to_nowhere);
  if (failed == 0) return child;
  fmt::print(stderr, "measure: cannot run {}: {}\n", command[0], std::strerror(failed));
  std::exit(70);
}

Sample run(char* const* command) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = start_child(command);
  siginfo_t info{};
  waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT);
  const auto end = std::chrono::steady_clock::now();

  Sample sample;
  sample.milliseconds = std::chrono::duration<double, std::milli>(end - start).count();
  sample.written = bytes_written(child);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  sample.resident_kib = usage.ru_maxrss;
  sample.cpu_milliseconds = in_milliseconds(usage.ru_utime) + in_milliseconds(usage.ru_stime);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fmt::print(stderr, "measure: {} failed, status {:#x}\n", command[0], status);
    std::exit(70);
  }
  return sample;
}

// The sample in the middle, by one of its members.
template <typename Member>
const Sample& middle_by(std::vector<Sample>& samples, Member member) {
  const auto middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
  std::nth_element(samples.begin(), middle, samples.end(),
                   [&](const Sample& a, const Sample& b) { return a.*member < b.*member; });
  return *middle;
}

Sample median(std::vector<Sample> samples) {
  const double cpu = middle_by(samples, &Sample::cpu_milliseconds).cpu_milliseconds;
  Sample answer = middle_by(samples, &Sample::milliseconds);
  answer.cpu_milliseconds = cpu;
  for (const auto& sample : samples) {
    answer.resident_kib = std::max(answer.resident_kib, sample.resident_kib);
  }
  return answer;
}

void prepare() {
  const char* command = std::getenv("PREPARE");
  if (command && std::system(command) != 0) {  // NOLINT(cert-env33-c): a line of shell is asked for
    fmt::print(stderr, "measure: PREPARE failed\n");
    std::exit(70);
  }
}

}  // namespace

int main(int argc, char** argv) {
  char** const end = argv + argc;
  char** divider =
      std::find_if(argv + 1, end, [](const char* arg) { return std::strcmp(arg, "vs") == 0; });
  if (argc < 5 || divider >= end - 1 || divider <= argv + 2) {
    fmt::print(stderr, "usage: measure RUNS A... vs B...\n");
    return 64;
  }
  *divider = nullptr;
  std::vector<Sample> a;
  std::vector<Sample> b;
  for (auto n = std::strtol(argv[1], nullptr, 10); n > 0; --n) {
    prepare();
    a.push_back(run(argv + 2));
    prepare();
    b.push_back(run(divider + 1));
  }
  for (const auto& [ms, kib, written, cpu] : {median(a), median(b)}) {
    fmt::print("{:.3f} {} {} {:.3f}\n", ms, kib, written, cpu);
  }
}
