#pragma once

#include <base/error.hpp>

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace provider {

// A record that makes no sense by itself; the reader is behind it.
class BadRecord : public Error {
 public:
  using Error::Error;
};

// Reads comma-separated text (RFC 4180) record by record, without a copy unless
// a field is quoted or not UTF-8. Fields come trimmed. Lines end with LF, CRLF
// or CR; a byte-order mark is passed over; a field that is not UTF-8 is taken
// for CP1252. The text must outlive the reader, a record its next() only.
class CsvReader {
 public:
  // Throws Error{Exit::data} with "file:line: " when the text is no CSV: empty, a NUL
  // byte, a last record without a line end, which may be cut off.
  CsvReader(std::string_view text, std::string_view file);

  // False at the end. Records of blank fields only are passed over. Throws BadRecord
  // for text after a closing quote and bytes of no encoding; Error{Exit::data} with
  // "file:line: " for a quote that is never closed.
  bool next();

  const std::vector<std::string_view>& fields() const { return fields_; }
  std::size_t line() const { return record_line_; }  // where the record began, from 1

  // "E0.csv:17", or "E0.csv:17 B365H".
  std::string place(std::string_view column = {}) const;

 private:
  bool read_record();
  std::string_view read_field();
  std::string_view read_quoted();
  void pass_record();
  void end_line();
  std::string_view kept(std::string text);
  std::string_view decoded(std::string_view field);

  std::string_view rest_;
  std::string file_;
  std::size_t line_ = 1;
  std::size_t record_line_ = 1;
  bool more_fields_ = false;
  std::vector<std::string_view> fields_;
  std::deque<std::string> kept_;  // fields of this record that are not as in the text
};

}  // namespace provider
