#include <base/error.hpp>
#include <calc/output.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

namespace calc {

namespace {

std::string digits(std::string_view key, double value) {
  if (!std::isfinite(value)) throw Error{Exit::data, "{} is not a finite number", key};
  return value == 0 ? "0" : fmt::format("{}", value);
}

}  // namespace

std::string quoted(std::string_view text) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  return buffer.GetString();
}

Output& Output::add(std::string_view key, std::string_view json) {
  if (!members_.empty()) members_ += ',';
  members_ += fmt::format("{}:{}", quoted(key), json);
  return *this;
}

Output& Output::set(std::string_view key, double value) {
  return add(key, digits(key, value));
}

Output& Output::set(std::string_view key, std::int64_t value) {
  return add(key, fmt::format("{}", value));
}

Output& Output::set(std::string_view key, bool value) {
  return add(key, value ? "true" : "false");
}

Output& Output::set(std::string_view key, std::string_view value) {
  return add(key, quoted(value));
}

Output& Output::set(std::string_view key, std::span<const double> values) {
  std::string list;
  for (const auto value : values) {
    if (!list.empty()) list += ',';
    list += digits(key, value);
  }
  return add(key, '[' + list + ']');
}

Output& Output::set_absent(std::string_view key) {
  return add(key, "null");
}

}  // namespace calc
