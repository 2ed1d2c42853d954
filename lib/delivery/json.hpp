#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string>
#include <string_view>

namespace delivery {

// One object, put together member by member.
class JsonObject {
 public:
  JsonObject() { writer_.StartObject(); }

  JsonObject& add(std::string_view name, std::string_view text) {
    key(name);
    writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return *this;
  }
  JsonObject& add(std::string_view name, std::int64_t number) {
    key(name);
    writer_.Int64(number);
    return *this;
  }
  // JSON as it is.
  JsonObject& add_raw(std::string_view name, std::string_view json) {
    key(name);
    writer_.RawValue(json.data(), json.size(), rapidjson::kObjectType);
    return *this;
  }

  std::string str() {
    writer_.EndObject();
    return buffer_.GetString();
  }

 private:
  void key(std::string_view name) {
    writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace delivery
