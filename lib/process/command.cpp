#include <base/error.hpp>
#include <process/command.hpp>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace process {

namespace {

using Clock = std::chrono::steady_clock;

class Fd {
 public:
  Fd() = default;
  explicit Fd(int fd) : fd_{fd} {}
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  Fd(Fd&& other) noexcept : fd_{std::exchange(other.fd_, -1)} {}
  Fd& operator=(Fd&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Fd() { close(); }

  int get() const { return fd_; }
  bool is_open() const { return fd_ >= 0; }
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }

 private:
  int fd_ = -1;
};

struct Pipe {
  Fd read;
  Fd write;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw Error{Exit::temp_fail, "no pipe: {}", std::strerror(errno)};
  }
  return {Fd{ends[0]}, Fd{ends[1]}};
}

// Between fork and exec nothing may allocate, so everything is made before.
struct Prepared {
  std::vector<char*> argv;
  std::vector<std::string> pairs;
  std::vector<char*> environment;
};

Prepared prepare(const Command& command) {
  Prepared made;
  for (const auto& argument : command.argv)
    made.argv.push_back(const_cast<char*>(argument.c_str()));
  made.argv.push_back(nullptr);
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string_view pair = *entry;
    const auto name = pair.substr(0, pair.find('='));
    const bool replaced = std::ranges::any_of(
        command.environment, [&](const auto& added) { return added.first == name; });
    if (!replaced) made.pairs.emplace_back(pair);
  }
  for (const auto& [name, value] : command.environment) {
    made.pairs.push_back(fmt::format("{}={}", name, value));
  }
  for (auto& pair : made.pairs) made.environment.push_back(pair.data());
  made.environment.push_back(nullptr);
  return made;
}

[[noreturn]] void become(const Prepared& prepared, int in, int out, int err) {
  ::setpgid(0, 0);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::signal(SIGPIPE, SIG_DFL);
  if (::dup2(in, 0) >= 0 && ::dup2(out, 1) >= 0 && ::dup2(err, 2) >= 0) {
    environ = const_cast<char**>(prepared.environment.data());
    ::execvp(prepared.argv[0], prepared.argv.data());
  }
  ::_exit(errno == ENOENT ? 127 : 126);
}

// False at the end of the stream.
bool take(int fd, std::string& into, std::size_t limit) {
  std::array<char, 65536> buffer{};
  const auto count = ::read(fd, buffer.data(), buffer.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  if (count == 0) return false;
  const auto room = limit - std::min(limit, into.size());
  into.append(buffer.data(), std::min(room, static_cast<std::size_t>(count)));
  return true;
}

// False when there is no more to give, or nobody takes it.
bool give(int fd, const std::string& input, std::size_t& given) {
  const auto count = ::write(fd, input.data() + given, input.size() - given);
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  given += static_cast<std::size_t>(count);
  return given < input.size();
}

int status_of(int wait_status) {
  return WIFSIGNALED(wait_status) ? 128 + WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
}

}  // namespace

Ended run(const Command& command) {
  const auto prepared = prepare(command);
  auto in = make_pipe();
  auto out = make_pipe();
  auto err = make_pipe();
  if (command.input_file) {
    in.read = Fd{::open(command.input_file->c_str(), O_RDONLY | O_CLOEXEC)};
    if (!in.read.is_open()) {
      throw Error{Exit::no_input, "{}: {}", *command.input_file, std::strerror(errno)};
    }
  }
  const auto child = ::fork();
  if (child < 0) throw Error{Exit::temp_fail, "no process: {}", std::strerror(errno)};
  if (child == 0) become(prepared, in.read.get(), out.write.get(), err.write.get());
  in.read.close();
  out.write.close();
  err.write.close();
  if (command.input_file || command.input.empty()) in.write.close();
  if (in.write.is_open()) ::fcntl(in.write.get(), F_SETFL, O_NONBLOCK);

  // A program that does not read all its input must not end us.
  struct sigaction ignore {};
  struct sigaction before {};
  ignore.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignore, &before);

  Ended ended;
  const auto deadline = Clock::now() + command.timeout;
  std::size_t given = 0;
  int wait_status = 0;
  bool is_over = false;
  // A grandchild may hold the pipes open, so the end is that of the child.
  while (!is_over) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) {
      ended.timed_out = true;
      ::kill(-child, SIGKILL);
      ::kill(child, SIGKILL);
      ::waitpid(child, &wait_status, 0);
      break;
    }
    std::array<pollfd, 3> waiting = {
        {{out.read.get(), POLLIN, 0}, {err.read.get(), POLLIN, 0}, {in.write.get(), POLLOUT, 0}}};
    const bool quiet = !out.read.is_open() && !err.read.is_open();
    ::poll(waiting.data(), waiting.size(),
           static_cast<int>(std::min<std::int64_t>(left.count(), quiet ? 1 : 20)));
    if (waiting[0].revents != 0 && !take(out.read.get(), ended.out, command.output_bytes))
      out.read.close();
    if (waiting[1].revents != 0 && !take(err.read.get(), ended.err, command.output_bytes))
      err.read.close();
    if (waiting[2].revents != 0 && !give(in.write.get(), command.input, given)) in.write.close();
    is_over = ::waitpid(child, &wait_status, WNOHANG) == child;
  }
  for (auto* stream : {&out.read, &err.read}) {
    auto& text = stream == &out.read ? ended.out : ended.err;
    pollfd rest{stream->get(), POLLIN, 0};
    while (stream->is_open() && ::poll(&rest, 1, 0) > 0) {
      if (!take(stream->get(), text, command.output_bytes)) stream->close();
    }
  }
  ::sigaction(SIGPIPE, &before, nullptr);
  ended.status = status_of(wait_status);
  return ended;
}

}  // namespace process
