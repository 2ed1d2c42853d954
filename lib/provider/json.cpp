#include <provider/json.hpp>
#include <provider/text.hpp>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace provider {

namespace {

constexpr int kDeepest = 32;
constexpr std::size_t kMostMembers = 1000;  // of an object: each key is compared with the others

// In the document a number is a string of its digits behind this mark. No string begins
// with it: it is a byte that UTF-8 does not have.
constexpr char kNumber = '\xFF';

// Builds the document. Returning false stops the parser.
//
// That strings are UTF-8 is seen to here: faster than RapidJSON does it, and
// also for what escapes make (a lone surrogate).
class Builder {
 public:
  explicit Builder(rapidjson::Document& document) : document_{document} {}

  bool Null() { return document_.Null(); }
  bool Bool(bool value) { return document_.Bool(value); }
  bool Int(int value) { return document_.Int(value); }
  bool Uint(unsigned value) { return document_.Uint(value); }
  bool Int64(std::int64_t value) { return document_.Int64(value); }
  bool Uint64(std::uint64_t value) { return document_.Uint64(value); }
  bool Double(double value) { return document_.Double(value); }
  bool RawNumber(const char* digits, rapidjson::SizeType size, bool) {
    number_.assign(1, kNumber);
    number_.append(digits, size);
    return document_.String(number_.data(), size + 1, true);
  }
  bool String(const char* text, rapidjson::SizeType size, bool copy) {
    return check({text, size}) && document_.String(text, size, copy);
  }
  bool StartObject() {
    first_keys_.push_back(keys_.size());
    return deeper() && document_.StartObject();
  }
  bool Key(const char* text, rapidjson::SizeType size, bool copy) {
    return check({text, size}) && is_first({text, size}) && document_.Key(text, size, copy);
  }
  bool EndObject(rapidjson::SizeType count) {
    --depth_;
    keys_.resize(first_keys_.back());
    first_keys_.pop_back();
    return document_.EndObject(count);
  }
  bool StartArray() { return deeper() && document_.StartArray(); }
  bool EndArray(rapidjson::SizeType count) {
    --depth_;
    return document_.EndArray(count);
  }

  const char* reason() const { return reason_; }  // why the parser was stopped

 private:
  bool check(std::string_view text) {
    if (is_utf8(text)) return true;
    reason_ = "Not UTF-8.";
    return false;
  }

  // Of two values under one key nobody can say which is meant.
  bool is_first(std::string_view key) {
    const auto object = keys_.begin() + static_cast<std::ptrdiff_t>(first_keys_.back());
    if (keys_.end() - object >= static_cast<std::ptrdiff_t>(kMostMembers)) {
      reason_ = "An object of too many members.";
      return false;
    }
    if (std::find(object, keys_.end(), key) == keys_.end()) {
      keys_.emplace_back(key);
      return true;
    }
    reason_ = "A key is there twice.";
    return false;
  }

  bool deeper() {
    if (++depth_ <= kDeepest) return true;
    reason_ = "Nested too deeply.";
    return false;
  }

  rapidjson::Document& document_;
  std::string number_;
  std::vector<std::string> keys_;        // of the objects that are open ...
  std::vector<std::size_t> first_keys_;  // ... and where each one's begin
  int depth_ = 0;
  const char* reason_ = "";
};

}  // namespace

JsonDocument::JsonDocument(std::string_view text) {
  // RapidJSON takes a NUL byte for the end, and would not look behind it.
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    throw Error{Exit::data, "byte {}: not JSON: a NUL byte", nul};
  }
  rapidjson::MemoryStream stream{text.data(), text.size()};
  rapidjson::Reader reader;
  rapidjson::ParseResult result;
  const char* reason = "";
  const auto generate = [&](rapidjson::Document& document) {
    Builder builder{document};
    constexpr auto kFlags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    result = reader.Parse<kFlags>(stream, builder);
    const bool stopped = result.Code() == rapidjson::kParseErrorTermination;
    reason = stopped ? builder.reason() : rapidjson::GetParseError_En(result.Code());
    return !result.IsError();
  };
  document_.Populate(generate);
  if (result.IsError()) {
    throw Error{Exit::data, "byte {}: not JSON: {}", result.Offset(), reason};
  }
}

std::string Json::path() const {
  if (!parent_) return {};
  const auto before = parent_->path();
  if (!name_) return fmt::format("{}[{}]", before, index_);
  return before.empty() ? name_ : before + '.' + name_;
}

Malformed Json::wrong(std::string_view why) const {
  auto where = path();
  return {where.empty() ? "the document" : std::move(where), std::string{why}};
}

void Json::expect(bool is, const char* what) const {
  if (!is) throw wrong(fmt::format("{} was expected", what));
}

Json Json::member(const char* name) const& {
  expect(value_->IsObject(), "an object");
  const auto found = value_->FindMember(name);
  if (found == value_->MemberEnd()) {
    throw Json{*value_, this, name, 0}.wrong("missing");
  }
  return {found->value, this, name, 0};
}

std::optional<Json> Json::find(const char* name) const& {
  expect(value_->IsObject(), "an object");
  const auto found = value_->FindMember(name);
  if (found == value_->MemberEnd() || found->value.IsNull()) return std::nullopt;
  return Json{found->value, this, name, 0};
}

rapidjson::SizeType Json::size() const {
  expect(value_->IsArray(), "an array");
  return value_->Size();
}

Json Json::element(rapidjson::SizeType index) const& {
  expect(index < size(), "a longer array");
  return {(*value_)[index], this, nullptr, index};
}

bool Json::is_number() const {
  return value_->IsString() && value_->GetStringLength() > 0 && value_->GetString()[0] == kNumber;
}

std::string_view Json::string() const {
  expect(value_->IsString() && !is_number(), "a string");
  return {value_->GetString(), value_->GetStringLength()};
}

std::string_view Json::not_empty() const {
  const auto text = string();
  expect(!text.empty(), "a string that is not empty");
  return text;
}

std::string_view Json::number() const {
  expect(is_number(), "a number");
  return std::string_view{value_->GetString(), value_->GetStringLength()}.substr(1);
}

std::int64_t Json::whole_number() const {
  const auto digits = number();
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  expect(error == std::errc{} && end == digits.data() + digits.size(), "a whole number");
  return value;
}

bool Json::boolean() const {
  expect(value_->IsBool(), "true or false");
  return value_->GetBool();
}

std::vector<std::string_view> Json::names() const {
  expect(value_->IsObject(), "an object");
  std::vector<std::string_view> names;
  for (auto member = value_->MemberBegin(); member != value_->MemberEnd(); ++member) {
    names.emplace_back(member->name.GetString(), member->name.GetStringLength());
  }
  return names;
}

}  // namespace provider
