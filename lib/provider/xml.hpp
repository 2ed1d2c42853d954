#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace provider {

// Reads XML of strangers step by step, without recursion. There is no document type and
// no entity but the five of XML, so nothing outside the document is looked at and nothing
// grows when it is read.
class XmlReader {
 public:
  enum class Step { start, text, end, done };

  // The document has to stay where it is. Throws Error{Exit::data} for one that is not
  // UTF-8, or too large.
  explicit XmlReader(std::string_view document);

  // Throws Error{Exit::data} with the byte where it stops being XML.
  Step next();

  std::size_t depth() const { return open_.size(); }   // of a start and its end: counted
  std::string_view name() const { return name_; }      // of a start or an end, with its prefix
  const std::string& text() const { return text_; }    // unescaped
  std::string attribute(std::string_view name) const;  // of a start; empty without

 private:
  bool is_at(std::string_view mark) const { return rest().starts_with(mark); }
  std::string_view rest() const { return document_.substr(at_); }
  std::string_view take_until(std::string_view mark, const char* what);
  std::string_view take_name();
  void skip_blanks();
  Step take_tag();
  Step take_end();
  Step close();
  void take_attributes();
  void append_unescaped(std::string_view raw, std::string& to) const;
  [[noreturn]] void refuse(std::string_view why) const;

  std::string_view document_;
  std::size_t at_ = 0;
  std::vector<std::string_view> open_;
  std::vector<std::pair<std::string_view, std::string>> attributes_;
  std::string_view name_;
  std::string text_;
  bool closes_itself_ = false;  // the start that was given last
  bool leaves_ = false;         // the end that was given last is still counted
  bool has_root_ = false;
};

}  // namespace provider
