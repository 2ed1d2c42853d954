#pragma once

#include <cli/tool.hpp>
#include <ops/telling.hpp>
#include <safecron/record.hpp>
#include <safecron/request.hpp>

#include <string>

namespace safecron {

// What operators read of a job: a line in logs/alerts.log, which is dated and
// says ERROR or WARNING, text on standard error, which cron mails, and a message
// through `notify`.
class Teller {
 public:
  Teller(const cli::Run& run, const Request& request);

  // A run that has ended, or was lost: by the job's history, newest first, so that
  // nobody is told of the same every hour. Marks in `record` that somebody was.
  void ended(const store::Run& run, std::vector<store::Run> past, Record& record,
             UtcTime now) const;

  // What is wrong with safecron's own work; the job runs all the same.
  void trouble(std::string_view what, UtcTime now) const;

  // The same, for the log alone: cron mails what is said of a good run.
  void warn(std::string_view what, UtcTime now) const;

  // The job could not even be tried; the frame says why on standard error.
  void not_started(std::string_view why, UtcTime now) const;

  // A line of ours for the terminal or the mail.
  void say(std::string_view what) const;

 private:
  void append_alert(std::string_view level, std::string_view text, UtcTime now) const;
  // Empty: it is on record in the outbox, or there is nobody to send it to; else
  // why not.
  std::string notify(const char* severity, const std::string& key, const std::string& text) const;

  const cli::Run& run_;
  const Request& request_;
};

// The command line asks for what cannot be: told as a job that could not be started.
void refused(const cli::Run& run, std::string_view why);

// What an exit status means, in words: "timed out", "killed by signal 9".
std::string meaning(const store::Run& run);

}  // namespace safecron
