#include <base/error.hpp>
#include <files/open.hpp>
#include <safecron/unrecorded.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>

namespace safecron {

namespace {

namespace fs = std::filesystem;

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') {
      line += "\\n";
    } else if (c == '\\') {
      line += "\\\\";
    } else {
      line += c;
    }
  }
  return line;
}

std::string from_one_line(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escaped = line[i] == '\\' && i + 1 < line.size();
    if (escaped) ++i;
    text += escaped && line[i] == 'n' ? '\n' : line[i];
  }
  return text;
}

class Fields {
 public:
  explicit Fields(const fs::path& file) {
    constexpr std::size_t kMost = std::size_t{1} << 20;
    std::istringstream in{files::contents(file, kMost)};
    for (std::string line; std::getline(in, line);) {
      const auto equals = line.find('=');
      if (equals != std::string::npos) {
        values_[line.substr(0, equals)] = from_one_line(line.substr(equals + 1));
      }
    }
  }

  std::string text(const std::string& name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) throw Error{Exit::data, "no {}", name};
    return found->second;
  }
  std::optional<std::int64_t> number(const std::string& name) const {
    const auto value = text(name);
    if (value.empty()) return std::nullopt;
    std::int64_t number = 0;
    const auto* end = value.data() + value.size();
    const auto [rest, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || rest != end) throw Error{Exit::data, "{} is no number", name};
    return number;
  }
  std::optional<UtcTime> time(const std::string& name) const {
    const auto seconds = number(name);
    return seconds ? std::optional{from_unix(*seconds)} : std::nullopt;
  }

 private:
  std::map<std::string, std::string> values_;
};

std::string digits(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string seconds(const std::optional<UtcTime>& time) {
  return time ? std::to_string(to_unix(*time)) : "";
}

store::Run read(const fs::path& file) {
  const Fields of{file};
  const auto slot = of.text("slot");
  return {.name = of.text("name"),
          .job = of.text("job"),
          .slot = slot.empty() ? std::nullopt : std::optional{slot},
          .attempt = of.number("attempt").value_or(1),
          .state = of.text("state"),
          .exit = of.number("exit"),
          .signal = of.number("signal"),
          .started_at = of.time("started_at").value(),
          .ended_at = of.time("ended_at"),
          .elapsed_ms = of.number("elapsed_ms"),
          .host = of.text("host"),
          .boot = of.text("boot"),
          .pid = of.number("pid").value_or(0),
          .bytes_out = of.number("bytes_out"),
          .maxrss_kib = of.number("maxrss_kib"),
          .cpu_ms = of.number("cpu_ms"),
          .log = of.text("log"),
          .log_offset = of.number("log_offset").value_or(0),
          .tail = of.text("tail"),
          .command = of.text("command"),
          .version = of.text("version")};
}

}  // namespace

bool set_aside(const fs::path& folder, const store::Run& run) {
  std::error_code error;
  fs::create_directories(folder, error);
  const auto file = folder / fmt::format("{}.{}", run.name, run.attempt);
  const auto beside = folder / fmt::format(".{}.{}", run.name, run.attempt);
  fs::remove(beside, error);  // of a run that was killed, or what is no file
  std::ofstream out{beside};
  const std::pair<const char*, std::string> fields[] = {
      {"name", run.name},
      {"job", run.job},
      {"slot", run.slot.value_or("")},
      {"attempt", std::to_string(run.attempt)},
      {"state", run.state},
      {"exit", digits(run.exit)},
      {"signal", digits(run.signal)},
      {"started_at", seconds(run.started_at)},
      {"ended_at", seconds(run.ended_at)},
      {"elapsed_ms", digits(run.elapsed_ms)},
      {"host", run.host},
      {"boot", run.boot},
      {"pid", std::to_string(run.pid)},
      {"bytes_out", digits(run.bytes_out)},
      {"maxrss_kib", digits(run.maxrss_kib)},
      {"cpu_ms", digits(run.cpu_ms)},
      {"log", run.log},
      {"log_offset", std::to_string(run.log_offset)},
      {"tail", run.tail},
      {"command", run.command},
      {"version", run.version}};
  for (const auto& [name, value] : fields) out << name << '=' << on_one_line(value) << '\n';
  out.close();
  if (out) fs::rename(beside, file, error);
  const bool is_kept = out && !error;
  if (!is_kept) fs::remove(beside, error);
  return is_kept;
}

std::vector<std::pair<fs::path, store::Run>> unrecorded(const fs::path& folder) {
  std::vector<std::pair<fs::path, store::Run>> found;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator{folder, error}) {
    if (entry.path().filename().string().starts_with('.')) continue;
    try {
      found.emplace_back(entry.path(), read(entry.path()));
    } catch (const std::exception&) {
      continue;
    }
  }
  std::ranges::sort(found, [](const auto& a, const auto& b) {
    return a.second.started_at < b.second.started_at;
  });
  return found;
}

}  // namespace safecron
