#pragma once

#include <provider/content.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace provider {

// Reads a text line by line, in the memory that its longest line takes. The content must
// outlive the reader, a line its next() only.
class Lines {
 public:
  // `file` names the text in messages.
  Lines(Content& content, std::string_view file) : content_{content}, file_{file} {}

  // False at the end. Throws Error{Exit::data} with "file:line: " for what is no text:
  // nothing at all, a NUL byte, a line of more than 16 MiB.
  bool next();

  std::string_view line() const { return line_; }  // without its end
  bool is_ended() const { return is_ended_; }      // false only of a last line without its end
  std::size_t number() const { return number_; }   // from 1

  const std::string& file() const { return file_; }
  std::string place() const;  // "quotes.ndjson:17"

 private:
  bool fill();
  void carry(std::string_view part);

  Content& content_;
  std::string file_;
  std::string_view rest_;  // of the piece at hand
  std::string carried_;    // of a line that began in a piece before
  std::string_view line_;
  std::size_t number_ = 0;
  bool is_ended_ = true;
  bool is_empty_ = true;
};

}  // namespace provider
