#pragma once

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <functional>
#include <string>

namespace demo {

// Builds a document by what is in it: object([&] { text("id", ...); }).
class Json {
 public:
  void object(const std::function<void()>& members) {
    writer_.StartObject();
    members();
    writer_.EndObject();
  }
  void list(const std::function<void()>& elements) {
    writer_.StartArray();
    elements();
    writer_.EndArray();
  }
  Json& key(const char* name) {
    writer_.Key(name);
    return *this;
  }
  void text(const char* name, const std::string& value) {
    writer_.Key(name);
    text(value);
  }
  void text(const std::string& value) {
    writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  void whole(const char* name, int value) {
    writer_.Key(name);
    writer_.Int(value);
  }
  void truth(const char* name, bool value) {
    writer_.Key(name);
    writer_.Bool(value);
  }
  void number(const char* name, double value, int digits) {
    const auto digits_of_it = fmt::format("{:.{}f}", value, digits);
    writer_.Key(name);
    writer_.RawValue(digits_of_it.data(), digits_of_it.size(), rapidjson::kNumberType);
  }
  std::string taken() { return std::string{buffer_.GetString(), buffer_.GetSize()} + '\n'; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace demo
