#include <base/error.hpp>
#include <base/plain.hpp>
#include <files/open.hpp>
#include <ops/run_log.hpp>

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ops {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostOfARun = std::uint64_t{8} << 20;  // bytes of the file
constexpr std::size_t kMostOfALine = std::size_t{64} << 10;
constexpr std::size_t kLast = std::size_t{24} << 10;
constexpr std::size_t kLongestSecret = std::size_t{16} << 10;  // however it is spelled

bool begins_private_key(std::string_view line) {
  return line.find("-----BEGIN ") != std::string_view::npos &&
         line.find("PRIVATE KEY") != std::string_view::npos;
}

bool ends_private_key(std::string_view line) {
  return line.find("-----END ") != std::string_view::npos;
}

// The end of a text of which the ring has lost the beginning: from the foot of a
// private key whose head is gone.
std::string_view after_cut_key(std::string_view text, bool is_in_key) {
  const auto foot = text.find("-----END ");
  const auto head = text.find("-----BEGIN ");
  if (foot == std::string_view::npos) return is_in_key && head == foot ? "" : text;
  const auto line_end = std::min(text.find('\n', foot), text.size());
  const bool is_cut = foot < head && text.substr(foot, line_end - foot).find("PRIVATE KEY") !=
                                         std::string_view::npos;
  return is_cut ? text.substr(line_end) : text;
}

// And from where no secret can be cut: a whole line, or far enough into one that
// is endless.
std::string_view after_cut_secret(std::string_view clean) {
  const auto line_end = clean.find('\n');
  if (line_end < kLongestSecret) return clean.substr(line_end + 1);
  return clean.substr(std::min(clean.size(), kLongestSecret));
}

// After a string for the terminal, such as a title: to its end, or to where a line or
// another sequence begins.
std::size_t after_string(std::string_view text, std::size_t from) {
  const auto end = text.find_first_of("\a\n\x1b", from);
  if (end == std::string_view::npos) return text.size();
  if (text.substr(end).starts_with("\x1b\\")) return end + 2;
  return text[end] == '\a' ? end + 1 : end;
}

// After an escape sequence, by ECMA-48. What none has in it ends it, and is text: a
// terminal shows it.
std::size_t after_escape(std::string_view text, std::size_t from) {
  const auto rest = text.substr(from + 1);
  if (rest.starts_with(']')) return after_string(text, from + 2);
  const bool has_parameters = rest.starts_with('[');
  const auto is_within = [&](std::size_t at, char first, char last) {
    return at < text.size() && text[at] >= first && text[at] <= last;
  };
  auto at = from + (has_parameters ? 2 : 1);
  while (is_within(at, ' ', has_parameters ? '?' : '/')) ++at;
  return is_within(at, has_parameters ? '@' : '0', '~') ? at + 1 : at;
}

// What a terminal shows of a text. `keeps_ends`: and the letters that end sequences, but for
// colours: the first letter of a secret may be one.
std::string shown(std::string_view text, bool keeps_ends) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '\x1b') {
      at = after_escape(text, at);
      const char end = text[at - 1];
      if (keeps_ends && end != 'm' && end > ' ' && end < '\x7f') kept += end;
      continue;
    }
    const auto character = first_character(text.substr(at));
    if (character.length == 1 && static_cast<unsigned char>(c) >= 0x80) {
      kept += '?';
    } else if (!character.is_control || c == '\n' || c == '\t') {
      kept.append(text, at, character.length);
    }
    at += character.length;
  }
  return kept;
}

}  // namespace

std::string plain(std::string_view text) {
  return shown(text, false);
}

RunLog::RunLog(fs::path file, const secret::Redactor& clean, Clock clock)
    : file_{std::move(file)}, clean_{clean}, clock_{std::move(clock)} {
  open();
}

RunLog::~RunLog() {
  if (fd_ >= 0) ::close(fd_);
}

void RunLog::open() {
  std::error_code error;
  fs::create_directories(file_.parent_path(), error);
  try {
    fd_ = files::open_to_append(file_, 0600).release();
  } catch (const Error& problem) {
    trouble_ = problem.what();
    return;
  }
  struct stat found {};
  if (::fstat(fd_, &found) == 0) offset_ = found.st_size;
}

void RunLog::take(std::string_view output) {
  bytes_ += output.size();
  last_.append(output.substr(output.size() > kLast ? output.size() - kLast : 0));
  if (last_.size() > 2 * kLast) last_.erase(0, last_.size() - kLast);
  while (!output.empty()) {
    const auto end = output.find('\n');
    partial_.append(output.substr(0, end));
    if (end == std::string_view::npos && partial_.size() < kMostOfALine) break;
    if (end == std::string_view::npos && is_kept()) {
      // A secret that has only begun here ends in what is carried over.
      partial_ = without_secrets(partial_);
      const auto cut = partial_.size() - std::min(partial_.size(), kLongestSecret);
      add_line(std::string_view{partial_}.substr(0, cut));
      partial_.erase(0, cut);
      break;
    }
    add_line(partial_);
    partial_.clear();
    output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
  }
  write();
}

// What is written may have escape sequences amid a secret, or in it, or end one with its first
// letter.
std::string RunLog::without_secrets(std::string_view text) const {
  auto clean = clean_(text);
  for (const bool keeps_ends : {false, true}) {
    const auto bare = shown(clean, keeps_ends);
    if (bare == clean) return clean;
    auto hidden = clean_(bare);
    if (hidden != bare) return hidden;
  }
  return clean;
}

bool RunLog::is_kept() const {
  return written_ < kMostOfARun && fd_ >= 0;
}

void RunLog::add_line(std::string_view line) {
  // A key has many lines, and is one secret.
  if (begins_private_key(line)) in_private_key_ = true;
  const bool hidden = in_private_key_;
  if (ends_private_key(line)) in_private_key_ = false;
  if (!is_kept()) {
    dropped_ += line.size() + 1;
    return;
  }
  const auto text = fmt::format("{} {}\n", format_utc(clock_()),
                                hidden ? std::string{"[secret]"} : without_secrets(line));
  written_ += text.size();
  pending_ += text;
}

void RunLog::note(std::string_view line) {
  pending_ += fmt::format("{} {}\n", format_utc(clock_()), clean_(line));
  write();
}

void RunLog::write() {
  std::string_view left = pending_;
  while (!left.empty() && fd_ >= 0) {
    const auto count = ::write(fd_, left.data(), left.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      trouble_ = fmt::format("{}: {}", file_.string(), std::strerror(errno));
      ::close(fd_);
      fd_ = -1;
    } else {
      left.remove_prefix(static_cast<std::size_t>(count));
    }
  }
  pending_.clear();
}

void RunLog::finish() {
  if (!partial_.empty()) add_line(partial_);
  partial_.clear();
  if (written_ >= kMostOfARun && dropped_ > 0) {
    note(fmt::format("... {} bytes left out; the end of them:", dropped_));
    pending_ += tail(kLast) + "\n";
    written_ = 0;
  }
  write();
}

std::string RunLog::tail(std::size_t lines) const {
  const bool is_cut = bytes_ > last_.size();
  auto text = clean_(plain(clean_(is_cut ? after_cut_key(last_, in_private_key_) : last_)));
  if (is_cut) text = after_cut_secret(text);
  while (text.ends_with('\n')) text.pop_back();
  auto from = text.size();
  for (std::size_t n = 0; n < lines && from != std::string::npos && from > 0; ++n) {
    from = text.rfind('\n', from - 1);
  }
  if (from != std::string::npos && from < text.size()) text.erase(0, from + (text[from] == '\n'));
  if (text.size() > kLast) text.erase(0, text.size() - kLast);
  while (!text.empty() && (text.front() & 0xC0) == 0x80) text.erase(0, 1);  // half a character
  return text;
}

}  // namespace ops
