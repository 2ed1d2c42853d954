#include <calc/line.hpp>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <charconv>
#include <cstdint>

namespace calc {

namespace {

using rapidjson::Document;
using rapidjson::SizeType;

// Without recursion: how deep a line nests is the sender's choice.
constexpr auto kFlags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag |
                        rapidjson::kParseValidateEncodingFlag;

// The names are those that the reader calls. All is handed on to the document, but
// numbers, which come as they were written.
class Handler {
 public:
  Handler(Document& document, Line& line) : document_{document}, line_{line} {}

  bool Null() { return document_.Null(); }
  bool Bool(bool value) { return document_.Bool(value); }
  bool Int(int value) { return document_.Int(value); }
  bool Uint(unsigned value) { return document_.Uint(value); }
  bool Int64(std::int64_t value) { return document_.Int64(value); }
  bool Uint64(std::uint64_t value) { return document_.Uint64(value); }
  bool Double(double value) { return document_.Double(value); }
  bool String(const char* text, SizeType length, bool copy) {
    return document_.String(text, length, copy);
  }
  bool StartObject() {
    ++depth_;
    return document_.StartObject();
  }
  bool Key(const char* text, SizeType length, bool copy) {
    is_id_ = depth_ == 1 && std::string_view{text, length} == "id";
    return document_.Key(text, length, copy);
  }
  bool EndObject(SizeType count) {
    --depth_;
    return document_.EndObject(count);
  }
  bool StartArray() {
    ++depth_;
    return document_.StartArray();
  }
  bool EndArray(SizeType count) {
    --depth_;
    return document_.EndArray(count);
  }
  bool RawNumber(const char* text, SizeType length, bool) {
    const std::string_view written{text, length};
    if (is_id_ && depth_ == 1) {
      if (!line_.id_number) line_.id_number = written;
      return document_.Null();
    }
    return number(written);
  }

 private:
  bool number(std::string_view written) {
    const auto* const end = written.data() + written.size();
    std::int64_t whole = 0;
    const auto as_whole = std::from_chars(written.data(), end, whole);
    if (as_whole.ec == std::errc{} && as_whole.ptr == end) return document_.Int64(whole);
    double value = 0;
    if (std::from_chars(written.data(), end, value).ec == std::errc{}) {
      return document_.Double(value);
    }
    line_.bad_number = written;
    return document_.Null();
  }

  Document& document_;
  Line& line_;
  int depth_ = 0;
  bool is_id_ = false;
};

}  // namespace

Line read_line(std::string_view text) {
  Line line;
  rapidjson::MemoryStream stream{text.data(), text.size()};
  rapidjson::Reader reader;
  auto read = [&](Document& document) {
    Handler handler{document, line};
    return !reader.Parse<kFlags>(stream, handler).IsError();
  };
  line.question.Populate(read);
  if (reader.HasParseError()) {
    line.why_not = rapidjson::GetParseError_En(reader.GetParseErrorCode());
  } else if (!line.question.IsObject()) {
    line.why_not = "An object is expected.";
  }
  return line;
}

}  // namespace calc
