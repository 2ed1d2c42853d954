#pragma once

#include <base/time.hpp>
#include <secret/redactor.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace ops {

// What one run of a job said: in its file, a time before every line, and, the
// end of it, in memory. Secrets are taken out. A run that says more than the
// limit is kept at both ends. A full disk ends the file, never the run.
class RunLog {
 public:
  using Clock = std::function<UtcTime()>;

  RunLog(std::filesystem::path file, const secret::Redactor& clean, Clock clock);
  ~RunLog();
  RunLog(const RunLog&) = delete;
  RunLog& operator=(const RunLog&) = delete;

  void take(std::string_view output);  // of the job, as it comes
  void note(std::string_view line);    // of ours
  void finish();                       // the last line needs no newline

  // The last lines of the output, fit for a message: no secrets, no escape
  // sequences, valid UTF-8.
  std::string tail(std::size_t lines) const;

  std::uint64_t bytes() const { return bytes_; }  // that the job wrote
  std::uint64_t dropped() const { return dropped_; }
  std::int64_t offset() const { return offset_; }  // in the file, where this run begins
  const std::string& trouble() const {
    return trouble_;
  }  // why the file is not whole; empty: it is

 private:
  void open();
  bool is_kept() const;  // what is taken now
  void add_line(std::string_view line);
  std::string without_secrets(std::string_view text) const;
  void write();

  std::filesystem::path file_;
  const secret::Redactor& clean_;
  Clock clock_;
  int fd_ = -1;
  std::string partial_;  // of a line
  std::string pending_;  // for the file
  std::string last_;     // of the output
  std::uint64_t bytes_ = 0;
  std::uint64_t written_ = 0;
  std::uint64_t dropped_ = 0;
  std::int64_t offset_ = 0;
  bool in_private_key_ = false;
  std::string trouble_;
};

// Text fit for people and mail: control characters, escape sequences and what is
// no UTF-8 taken out.
std::string plain(std::string_view text);

}  // namespace ops
