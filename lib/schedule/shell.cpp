#include <schedule/shell.hpp>

#include <cctype>

namespace schedule {

namespace {

bool is_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

bool is_assignment(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos || equals == 0) return false;
  for (const char c : word.substr(0, equals)) {
    if (!is_name(c)) return false;
  }
  return !std::isdigit(static_cast<unsigned char>(word.front()));
}

class ShellReader {
 public:
  ShellReader(std::string_view text, const Variables& variables)
      : text_{text}, variables_{variables} {}

  ShellLine read() {
    while (at_ < text_.size()) step();
    end_command();
    return std::move(line_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (std::isspace(static_cast<unsigned char>(c))) {
      end_word();
      ++at_;
    } else if (c == '#' && !in_word_) {
      at_ = text_.size();
    } else if (c == ';' || c == '&' || c == '|' || c == '\n') {
      end_command();
      ++at_;
    } else if (c == '<' || c == '>') {
      redirect();
    } else if (c == '(' || c == ')' || c == '`') {
      line_.is_opaque = true;
      ++at_;
    } else {
      piece();
    }
  }

  // A part of a word.
  void piece() {
    const char c = text_[at_++];
    if (c == '$') return expand(false);  // which may come to nothing
    in_word_ = true;
    if (c == '\'') {
      single_quoted();
    } else if (c == '"') {
      double_quoted();
    } else if (c == '\\') {
      if (at_ < text_.size()) word_ += text_[at_++];
    } else {
      word_ += c;
    }
  }

  void single_quoted() {
    const auto end = text_.find('\'', at_);
    if (end == std::string_view::npos) line_.is_opaque = true;
    word_ += text_.substr(at_, end - at_);
    at_ = end == std::string_view::npos ? text_.size() : end + 1;
  }

  void double_quoted() {
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return;
      if (c == '$') {
        expand(true);
      } else if (c == '\\' && at_ < text_.size() &&
                 std::string_view{"$`\"\\"}.find(text_[at_]) != std::string_view::npos) {
        word_ += text_[at_++];
      } else {
        if (c == '`') line_.is_opaque = true;
        word_ += c;
      }
    }
    line_.is_opaque = true;
  }

  void expand(bool quoted) {
    const bool braced = at_ < text_.size() && text_[at_] == '{';
    const auto begin = at_ + (braced ? 1 : 0);
    auto end = begin;
    while (end < text_.size() && is_name(text_[end])) ++end;
    const bool closed = !braced || (end < text_.size() && text_[end] == '}');
    if (end == begin || !closed) {  // $( ), $?, ${x:-y}
      line_.is_opaque = true;
      in_word_ = true;
      word_ += '$';
      return;
    }
    const auto name = std::string{text_.substr(begin, end - begin)};
    at_ = end + (braced ? 1 : 0);
    const auto found = variables_.find(name);
    if (found == variables_.end()) {
      line_.unset.insert(name);
      in_word_ = true;
      word_ += '$';
      word_ += name;
    } else if (quoted) {
      word_ += found->second;
    } else {
      split(found->second);
    }
  }

  // The value of a variable outside quotes falls apart at its blanks.
  void split(const std::string& value) {
    for (const char c : value) {
      if (c == ' ' || c == '\t') {
        if (!word_.empty()) end_word();
      } else {
        in_word_ = true;
        word_ += c;
      }
    }
  }

  // 2>&1, >FILE, <FILE: the file's name is a word that belongs to nobody.
  void redirect() {
    const bool numbered =
        in_word_ && word_.size() == 1 && std::isdigit(static_cast<unsigned char>(word_.front()));
    if (numbered) {
      word_.clear();
      in_word_ = false;
    }
    end_word();
    while (at_ < text_.size() && (text_[at_] == '<' || text_[at_] == '>' || text_[at_] == '&')) {
      ++at_;
    }
    command_.is_redirected = true;
    is_file_ = true;
  }

  void end_word() {
    if (!in_word_) return;
    const bool kept = !is_file_ && !(command_.words.empty() && is_assignment(word_));
    if (kept) command_.words.push_back(word_);
    word_.clear();
    in_word_ = false;
    is_file_ = false;
  }

  void end_command() {
    end_word();
    is_file_ = false;
    if (!command_.words.empty()) line_.commands.push_back(std::move(command_));
    command_ = {};
  }

  std::string_view text_;
  const Variables& variables_;
  std::size_t at_ = 0;
  ShellLine line_;
  ShellCommand command_;
  std::string word_;
  bool in_word_ = false;
  bool is_file_ = false;
};

}  // namespace

ShellLine read_shell(std::string_view text, const Variables& variables) {
  return ShellReader{text, variables}.read();
}

}  // namespace schedule
