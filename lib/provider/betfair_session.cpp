#include <files/open.hpp>
#include <provider/betfair_session.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <sstream>
#include <thread>

namespace provider::betfair {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto kKeptOut = 20min;
constexpr auto kKeepAliveAfter = 10min;
constexpr auto kJustGiven = 1min;

bool stays_out(const Kept& kept, UtcTime now) {
  if (kept.refusal.empty()) return false;
  return login_refusal(kept.refusal).is_final || now < kept.since + kKeptOut;
}

// "account ...", "token ..." and so on, a line each. What is no such file says nothing.
Kept parse(const std::string& text) {
  Kept kept;
  std::istringstream in{text};
  std::string name;
  std::string value;
  try {
    while (in >> name >> value) {
      if (name == "account") kept.account = value;
      if (name == "token") kept.token = value;
      if (name == "refusal") kept.refusal = value;
      if (name == "since") kept.since = parse_utc(value);
      if (name == "alive") kept.alive = parse_utc(value);
    }
  } catch (const Error&) {
    return {};
  }
  return kept;
}

std::string text_of(const Kept& kept) {
  auto text = fmt::format("account {}\n", kept.account);
  if (!kept.token.empty()) text += fmt::format("token {}\n", kept.token);
  if (!kept.refusal.empty()) text += fmt::format("refusal {}\n", kept.refusal);
  return text + fmt::format("since {}\nalive {}\n", format_utc(kept.since), format_utc(kept.alive));
}

}  // namespace

Step next_step(const Kept& kept, const std::string& account, UtcTime now) {
  if (kept.account != account) return Step::log_in;
  if (stays_out(kept, now)) return Step::stay_out;
  if (kept.token.empty()) return Step::log_in;
  const bool is_fresh = kept.alive <= now && now < kept.alive + kKeepAliveAfter;
  return is_fresh ? Step::use : Step::keep_alive;
}

Step next_step(const Kept& kept, const std::string& account, const std::string& token,
               UtcTime now) {
  if (kept.account != account) return Step::log_in;
  if (stays_out(kept, now)) return Step::stay_out;
  if (kept.token.empty()) return Step::log_in;
  if (kept.token != token) return Step::use;
  const bool is_just_given = kept.since <= now && now < kept.since + kJustGiven;
  return is_just_given ? Step::stay_out : Step::log_in;
}

// Locked from the first to the last.
class Session::File {
 public:
  explicit File(const fs::path& path) : path_{path} {
    handle_ = files::Handle{
        ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600)};
    if (handle_.get() < 0) throw failure("open");
    struct stat found {};
    if (::fstat(handle_.get(), &found) != 0) throw failure("fstat");
    if (!S_ISREG(found.st_mode)) throw Error{Exit::config, "{}: is not a file", path.string()};
    if ((found.st_mode & 077) != 0) {
      throw Error{Exit::config, "{} can be read by others: remove it", path.string()};
    }
    lock();
  }

  Kept read() {
    constexpr std::size_t kMost = 4096;
    if (::lseek(handle_.get(), 0, SEEK_SET) != 0) throw failure("lseek");
    return parse(files::rest_of(handle_, path_, kMost));
  }

  // One that is written by half says nothing, which costs a login.
  void write(const Kept& kept) {
    const auto text = text_of(kept);
    if (::ftruncate(handle_.get(), 0) != 0) throw failure("ftruncate");
    const auto count = ::pwrite(handle_.get(), text.data(), text.size(), 0);
    if (count < 0) throw failure("write");
    if (static_cast<std::size_t>(count) != text.size()) {
      throw Error{Exit::io, "{}: there is no room", path_.string()};
    }
  }

 private:
  void lock() {
    constexpr auto kPause = 20ms;
    constexpr auto kLongest = 20s;  // of another run's login
    for (auto waited = 0ms; ::flock(handle_.get(), LOCK_EX | LOCK_NB) != 0; waited += kPause) {
      if (errno != EWOULDBLOCK && errno != EINTR) throw failure("flock");
      if (waited >= kLongest) {
        throw Error{Exit::temp_fail, "{}: another run holds it", path_.string()};
      }
      std::this_thread::sleep_for(kPause);
    }
  }

  Error failure(const char* call) const {
    return Error{Exit::io, "{}: {}: {}", path_.string(), call, std::strerror(errno)};
  }

  fs::path path_;
  files::Handle handle_;
};

Session::Session(fs::path file, Login& login, UtcTime now)
    : path_{std::move(file)}, login_{login}, now_{now}, account_{login.account()} {}

std::string Session::token() {
  File file{path_};
  auto kept = file.read();
  const auto step = next_step(kept, account_, now_);
  if (step == Step::stay_out) stay_out(kept);
  if (step == Step::use) return kept.token;
  if (step == Step::log_in) return log_in(file);
  const auto goes_on = keep_alive(kept.token);
  if (!goes_on) return kept.token;  // the API will say whether it is over
  if (!*goes_on) return log_in(file);
  kept.alive = now_;
  file.write(kept);
  return kept.token;
}

std::string Session::renewed(const std::string& refused) {
  File file{path_};
  const auto kept = file.read();
  switch (next_step(kept, account_, refused, now_)) {
    case Step::stay_out: stay_out(kept);
    case Step::log_in: return log_in(file);
    default: return kept.token;
  }
}

// Nothing: there was no answer.
std::optional<bool> Session::keep_alive(const std::string& token) {
  try {
    return login_.keep_alive(token);
  } catch (const Error& error) {
    if (error.exit() == Exit::config) throw;
    return std::nullopt;
  }
}

std::string Session::log_in(File& file) {
  Kept kept{.account = account_, .token = {}, .refusal = {}, .since = now_, .alive = now_};
  try {
    kept.token = login_.log_in();
  } catch (const LoginRefused& refused) {
    kept.refusal = refused.status();
    file.write(kept);
    throw;
  }
  file.write(kept);
  return kept.token;
}

void Session::stay_out(const Kept& kept) const {
  if (kept.refusal.empty()) {
    throw Error{Exit::unavailable,
                "betfair refuses the session that it gave at {}: it is not renewed",
                format_utc(kept.since)};
  }
  const auto refusal = login_refusal(kept.refusal);
  throw Error{refusal.exit, "not asked: betfair refused the login at {}: {}; {}",
              format_utc(kept.since), kept.refusal,
              refusal.is_final
                  ? fmt::format("once that is mended, change .env or remove {}", path_.string())
                  : "the next try is " + format_utc(kept.since + kKeptOut)};
}

}  // namespace provider::betfair
