#include <base/error.hpp>
#include <files/open.hpp>
#include <process/command.hpp>
#include <safecron/beside.hpp>
#include <safecron/telling.hpp>

#include <unistd.h>

#include <algorithm>
#include <set>

namespace safecron {

namespace {

constexpr std::chrono::seconds kNotifyTime{30};  // longer than its own patience

bool is_trouble(const store::Run& run) {
  return run.state != "ok";
}

ops::Past past_of(const store::Run& run) {
  return {.is_ok = !is_trouble(run),
          .trouble = is_trouble(run)
                         ? ops::kind_of_trouble(run.state, static_cast<int>(run.exit.value_or(0)),
                                                run.tail)
                         : "",
          .at = run.ended_at.value_or(run.started_at),
          .was_told = run.alerted_at.has_value()};
}

bool is_warning(const store::Run& run) {
  return run.state == "warn" || (run.state == "skipped" && run.exit == 0);
}

std::string spoken(std::chrono::milliseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
  if (seconds < 1) return fmt::format("{} ms", time.count());
  if (seconds < 120) return fmt::format("{} s", seconds);
  if (seconds < 7'200) return fmt::format("{} min", seconds / 60);
  return fmt::format("{} h", seconds / 3'600);
}

std::string median_of(const std::vector<store::Run>& past) {
  std::vector<std::int64_t> times;
  for (const auto& run : past) {
    if (run.state == "ok" && run.elapsed_ms) times.push_back(*run.elapsed_ms);
  }
  if (times.empty()) return "never before";
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::ranges::nth_element(times, middle);
  return fmt::format("usually {}", spoken(std::chrono::milliseconds{*middle}));
}

std::string last_good(const std::vector<store::Run>& past) {
  const auto found = std::ranges::find_if(past, [](const auto& run) { return run.state == "ok"; });
  return found == past.end() ? "never" : format_utc(found->started_at);
}

std::string indented(const std::string& text) {
  std::string lines;
  for (std::size_t from = 0; from < text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    lines.append("\n  ").append(text, from, end - from);
    from = end + 1;
  }
  return lines;
}

std::string heading(const store::Run& run, const ops::Telling& telling) {
  const auto times = telling.failures > 1 ? fmt::format(", {} times since {}", telling.failures,
                                                        format_utc(*telling.since))
                                          : "";
  return fmt::format("{} on {}: {}{}", run.job, run.host, meaning(run), times);
}

std::string message(const store::Run& run, const ops::Telling& telling,
                    const std::vector<store::Run>& past) {
  if (telling.tell == ops::Tell::recovery) {
    return fmt::format(
        "{} on {}: well again at {}, after {} since {}\n", run.job, run.host,
        format_utc(run.ended_at.value_or(run.started_at)),
        telling.failures == 1 ? "a failure" : fmt::format("{} failures", telling.failures),
        format_utc(*telling.since));
  }
  auto text = fmt::format(
      "{}\nstarted {}, took {} ({}), attempt {}\nlast good run: {}\nlog: {}\n",
      heading(run, telling), format_utc(run.started_at),
      run.elapsed_ms ? spoken(std::chrono::milliseconds{*run.elapsed_ms}) : "nobody knows how long",
      median_of(past), run.attempt, last_good(past), run.log);
  if (!run.tail.empty()) text += fmt::format("it said:{}\n", indented(run.tail));
  return text;
}

}  // namespace

std::string meaning(const store::Run& run) {
  const auto exit = run.exit.value_or(0);
  if (run.state == "lost") return "vanished (power cut, or killed with safecron)";
  if (run.state == "timeout") return "timed out";
  if (run.state == "aborted")
    return fmt::format("told to end by signal {}", run.signal.value_or(0));
  if (run.state == "killed") return fmt::format("killed by signal {}", run.signal.value_or(0));
  if (run.state == "skipped") return "skipped, for it still runs";
  if (run.state == "waiting") return "waits for input";
  if (run.state == "warn" && exit == 0) return "left processes behind";
  if (run.state == "warn" && exit != 3) return fmt::format("has a warning (exit {})", exit);
  switch (exit) {
    case 0: return "done";
    case 3: return "did part of it (exit 3)";
    case EX_USAGE: return "has a wrong command line (exit 64)";
    case EX_DATAERR: return "met bad data (exit 65)";
    case EX_NOINPUT: return "misses an input (exit 66)";
    case EX_UNAVAILABLE: return "was refused by the other side (exit 69)";
    case EX_IOERR: return "could not read or write (exit 74)";
    case EX_TEMPFAIL: return "found things busy or too slow (exit 75)";
    case EX_CONFIG: return "is configured wrongly (exit 78)";
    case 125: return "could not be started (exit 125)";
    case 126: return "is no program that may be run (exit 126)";
    case 127: return "was not found (exit 127)";
    default: return fmt::format("failed (exit {})", exit);
  }
}

Teller::Teller(const cli::Run& run, const Request& request) : run_{run}, request_{request} {}

void Teller::say(std::string_view what) const {
  run_.note(what);
}

void Teller::warn(std::string_view what, UtcTime now) const {
  append_alert("WARNING", fmt::format("job={} safecron: {}", request_.job.name, what), now);
}

void Teller::trouble(std::string_view what, UtcTime now) const {
  warn(what, now);
  say(fmt::format("{}: {}", request_.job.name, what));
}

void Teller::not_started(std::string_view why, UtcTime now) const {
  append_alert("ERROR", fmt::format("job={} exit=125 state=failed: {}", request_.job.name, why),
               now);
  const auto key = fmt::format("safecron/{}/not started/{}", request_.job.name,
                               format_date(std::chrono::floor<std::chrono::days>(now)));
  const auto why_not = notify(
      "critical", key, fmt::format("{}: could not be started: {}\n", request_.job.name, why));
  if (!why_not.empty()) trouble(why_not, now);
}

void refused(const cli::Run& run, std::string_view why) {
  const auto& operands = run.args.unmatched();
  const Request request{.job = {.name = operands.empty() ? "?" : operands.front()},
                        .home = std::filesystem::absolute(run.home).lexically_normal()};
  Teller{run, request}.not_started(why, run.now);
}

void Teller::ended(const store::Run& run, std::vector<store::Run> past, Record& record,
                   UtcTime now) const {
  std::set<std::string> seen{run.name};  // of a run that was tried again the last attempt counts
  std::erase_if(past, [&](const auto& other) { return !seen.insert(other.name).second; });
  std::vector<ops::Past> judged;
  std::ranges::transform(past, std::back_inserter(judged), past_of);
  const auto telling = ops::decide(past_of(run), judged);

  if (is_trouble(run)) {
    const auto last_line = run.tail.substr(run.tail.rfind('\n') + 1);  // npos + 1 is 0
    append_alert(
        is_warning(run) ? "WARNING" : "ERROR",
        fmt::format("job={} exit={} state={} attempt={} run={} log={}: {}", run.job,
                    run.exit.value_or(-1), run.state, run.attempt, run.name, run.log, last_line),
        now);
    if (!is_warning(run) || telling.tell != ops::Tell::nothing) {
      const auto see = run.log.empty() ? "" : fmt::format("; see {}", run.log);
      say(fmt::format("{}{}{}", heading(run, telling), see, indented(run.tail)));
    }
  }
  if (telling.tell == ops::Tell::nothing) return;
  const auto* severity = telling.tell == ops::Tell::recovery ? "info"
                         : is_warning(run)                   ? "warning"
                                                             : "critical";
  const auto key = fmt::format("safecron/{}/{}", run.name, run.state);
  const auto why_not = notify(severity, key, message(run, telling, past));
  if (why_not.empty()) {
    record.try_to([&](store::Database& db) { store::mark_alerted(db, run, now); });
  } else if (is_trouble(run)) {
    trouble(why_not, now);
  } else {
    warn(why_not, now);
  }
}

void Teller::append_alert(std::string_view level, std::string_view text, UtcTime now) const {
  auto line = fmt::format("{} {} {}", format_utc(now), level, text);
  std::ranges::replace(line, '\n', ' ');
  line += '\n';
  const auto file = request_.home / "logs/alerts.log";
  try {
    const auto handle = files::open_to_append(file, 0600);
    const auto written = ::write(handle.get(), line.data(), line.size());
    if (written == static_cast<ssize_t>(line.size())) return;
    say(fmt::format("{} could not be written: {}", file.string(), line));
  } catch (const Error& error) {
    say(fmt::format("{}: {}", error.what(), line));
  }
}

std::string Teller::notify(const char* severity, const std::string& key,
                           const std::string& text) const {
  process::Command command{.argv = {beside("notify"), "--home", request_.home.string(),
                                    "--severity", severity, "--key", key, "--quiet"},
                           .environment = {},
                           .input = text,
                           .timeout = kNotifyTime};
  if (run_.has("now")) command.argv.insert(command.argv.end(), {"--now", run_.text("now")});
  try {
    const auto ended = process::run(command);
    // Partial: on record; what went wrong with it is in the outbox. Nobody: cron's mail it is.
    const auto is = [&](Exit exit) { return ended.status == static_cast<int>(exit); };
    if (ended.ok() || is(Exit::partial) || is(Exit::nobody)) return {};
    const auto said = ended.err.substr(0, ended.err.find_last_not_of('\n') + 1);
    return "nobody was notified: " +
           (said.empty() ? fmt::format("notify: exit {}", ended.status) : said);
  } catch (const Error& error) {
    return fmt::format("nobody was notified: {}", error.what());
  }
}

}  // namespace safecron
