#pragma once

#include <base/error.hpp>

#include <rapidjson/document.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provider {

// A value that is not what it should be. Its message is "where: why".
class Malformed : public Error {
 public:
  Malformed(std::string where, std::string why)
      : Error{Exit::data, "{}: {}", where, why}, where_{std::move(where)}, why_{std::move(why)} {}

  const std::string& where() const { return where_; }  // "[3].bookmakers[0].key"
  const std::string& why() const { return why_; }

 private:
  std::string where_;
  std::string why_;
};

// A JSON value that knows where it stands, so that a wrong one can be named:
// "[3].bookmakers[0].key: a string was expected". The path is put together only
// when it is asked for. A value refers to the one it came from, which therefore
// has to be a variable: taking a member of a temporary does not compile.
//
// What a wrong type or a missing member throws is Malformed.
class Json {
 public:
  Json member(const char* name) const&;
  Json member(const char* name) const&& = delete;

  // Absent when it is missing or null.
  std::optional<Json> find(const char* name) const&;
  std::optional<Json> find(const char* name) const&& = delete;

  Json element(rapidjson::SizeType index) const&;
  Json element(rapidjson::SizeType index) const&& = delete;
  rapidjson::SizeType size() const;

  bool is_array() const { return value_->IsArray(); }
  bool is_object() const { return value_->IsObject(); }
  bool is_boolean() const { return value_->IsBool(); }
  bool is_null() const { return value_->IsNull(); }
  bool is_number() const;

  std::string_view string() const;
  std::string_view not_empty() const;  // a string with something in it

  // The digits that were sent: a price must not pass through a double.
  std::string_view number() const;
  std::int64_t whole_number() const;
  bool boolean() const;

  // The names of an object's members, in order.
  std::vector<std::string_view> names() const;

  std::string path() const;  // "[3].bookmakers[0]", "" for the document
  Malformed wrong(std::string_view why) const;

 private:
  friend class JsonDocument;
  Json(const rapidjson::Value& value, const Json* parent, const char* name,
       rapidjson::SizeType index)
      : value_{&value}, parent_{parent}, name_{name}, index_{index} {}

  void expect(bool is, const char* what) const;

  const rapidjson::Value* value_;
  const Json* parent_;
  const char* name_;
  rapidjson::SizeType index_;
};

class JsonDocument {
 public:
  // Throws Error{Exit::data} with the byte where the text stops being JSON:
  // also for bytes that are not UTF-8, for more than one value, and for values
  // nested deeper than any answer is.
  explicit JsonDocument(std::string_view text);
  Json root() const { return {document_, nullptr, nullptr, 0}; }

 private:
  rapidjson::Document document_;
};

}  // namespace provider
