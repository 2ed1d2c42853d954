#include <provider/csv.hpp>
#include <provider/text.hpp>

#include <algorithm>

namespace provider {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_ascii(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

CsvReader::CsvReader(std::string_view text, std::string_view file) : rest_{text}, file_{file} {
  if (rest_.starts_with(kByteOrderMark)) rest_.remove_prefix(kByteOrderMark.size());
  require_text(rest_, file_);
  if (!rest_.ends_with('\n') && !rest_.ends_with('\r')) {
    refuse_cut_off(file_, 1 + static_cast<std::size_t>(std::ranges::count(rest_, '\n')));
  }
}

bool CsvReader::next() {
  while (!rest_.empty()) {
    if (read_record()) return true;
  }
  return false;
}

std::string CsvReader::place(std::string_view column) const {
  return column.empty() ? fmt::format("{}:{}", file_, record_line_)
                        : fmt::format("{}:{} {}", file_, record_line_, column);
}

// False when every field is blank.
bool CsvReader::read_record() {
  fields_.clear();
  kept_.clear();
  record_line_ = line_;
  do {
    more_fields_ = false;
    fields_.push_back(trimmed(decoded(read_field())));
  } while (more_fields_);
  return std::ranges::any_of(fields_, [](std::string_view field) { return !field.empty(); });
}

std::string_view CsvReader::read_field() {
  if (rest_.starts_with('"')) return read_quoted();
  const auto end = std::min(rest_.find_first_of(",\r\n"), rest_.size());
  const auto field = rest_.substr(0, end);
  rest_.remove_prefix(end);
  end_line();
  return field;
}

std::string_view CsvReader::read_quoted() {
  const auto opened = line_;
  std::string field;
  rest_.remove_prefix(1);
  for (;;) {
    const auto quote = rest_.find('"');
    if (quote == std::string_view::npos) {
      throw Error{Exit::data, "{}:{}: a quote is never closed", file_, opened};
    }
    field += rest_.substr(0, quote);
    rest_.remove_prefix(quote + 1);
    if (!rest_.starts_with('"')) break;
    field += '"';
    rest_.remove_prefix(1);
  }
  line_ += static_cast<std::size_t>(std::ranges::count(field, '\n'));
  if (!rest_.empty() && std::string_view{",\r\n"}.find(rest_.front()) == std::string_view::npos) {
    rest_.remove_prefix(std::min(rest_.find_first_of(",\r\n"), rest_.size()));
    end_line();
    pass_record();
    throw BadRecord{Exit::data, "text after a closing quote"};
  }
  end_line();
  return kept(std::move(field));
}

// Past the comma or line end that a field stops at.
void CsvReader::end_line() {
  if (rest_.empty()) return;
  more_fields_ = rest_.front() == ',';
  if (!more_fields_) ++line_;
  rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : 1);
}

void CsvReader::pass_record() {
  while (more_fields_) {
    more_fields_ = false;
    read_field();
  }
}

std::string_view CsvReader::kept(std::string text) {
  return kept_.emplace_back(std::move(text));
}

std::string_view CsvReader::decoded(std::string_view field) {
  if (is_ascii(field) || is_utf8(field)) return field;
  auto converted = utf8_from_cp1252(field);
  if (!converted) {
    pass_record();
    throw BadRecord{Exit::data, "bytes that are neither UTF-8 nor CP1252"};
  }
  return kept(std::move(*converted));
}

}  // namespace provider
