#include "evidence.hpp"

#include <base/error.hpp>

#include <rapidjson/document.h>

namespace bet {

namespace {

using Value = rapidjson::Value;

std::string text(const Value& one, const char* key) {
  const auto found = one.FindMember(key);
  return found != one.MemberEnd() && found->value.IsString() ? found->value.GetString() : "";
}

std::optional<std::int64_t> number(const Value& one, const char* key) {
  const auto found = one.FindMember(key);
  if (found == one.MemberEnd() || !found->value.IsInt64()) return std::nullopt;
  return found->value.GetInt64();
}

// What the fair price was made of.
Quoted read_fair(const Value& one) {
  Quoted fair{.what = "fair", .price = text(one, "fair"), .age = {}};
  fair.age = fmt::format("opinions {}", number(one, "opinions").value_or(0));
  const auto dispersion = one.FindMember("dispersion");
  if (dispersion != one.MemberEnd() && dispersion->value.IsNumber()) {
    fair.age += fmt::format(", dispersion {:.4f}", dispersion->value.GetDouble());
  }
  return fair;
}

double real(const Value& one, const char* key) {
  const auto found = one.FindMember(key);
  return found != one.MemberEnd() && found->value.IsNumber() ? found->value.GetDouble() : 0;
}

// What a filter said.
Quoted read_asked(const Value& one) {
  return {.what = "filter " + text(one, "filter"),
          .price = text(one, "verdict"),
          .age = text(one, "why")};
}

// What was gained over the worst price of the line, and over the line most books have.
Quoted read_shopping(const Value& one) {
  Quoted gained{.what = "line shopping",
                .price = fmt::format("{:+.4f} over {}", real(one, "by_price"), text(one, "worst")),
                .age = fmt::format("books {}", number(one, "shopping").value_or(0))};
  if (const auto usual = text(one, "usual_line"); !usual.empty()) {
    gained.age += fmt::format(", {:+.4f} over line {}", real(one, "by_line"), usual);
  }
  return gained;
}

Quoted read_confidence(const Value& one) {
  Quoted sure{.what = "confidence",
              .price = fmt::format("{:.3f} {}", real(one, "confidence"), text(one, "level")),
              .age = {}};
  if (!one.HasMember("edge_points")) return sure;  // of a tip
  sure.age = fmt::format("edge points {:.4f}", real(one, "edge_points"));
  if (one.HasMember("doubt")) sure.age += fmt::format(", doubt {:.4f}", real(one, "doubt"));
  if (one.HasMember("push")) sure.age += fmt::format(", push {:.4f}", real(one, "push"));
  return sure;
}

Quoted read_one(const Value& one, store::ParticipantNames& names) {
  if (one.HasMember("fair")) return read_fair(one);
  if (one.HasMember("filter")) return read_asked(one);
  if (one.HasMember("shopping")) return read_shopping(one);
  if (one.HasMember("confidence")) return read_confidence(one);
  Quoted quoted{.what = text(one, "side"), .price = text(one, "price"), .age = "age unknown"};
  if (const auto subject = number(one, "subject")) {
    quoted.what += ' ' + names.of(market::ParticipantId{*subject});
  }
  for (const auto* key : {"line", "way", "book"}) {
    if (const auto word = text(one, key); !word.empty()) quoted.what += ' ' + word;
  }
  if (const auto age = number(one, "age")) quoted.age = fmt::format("{} s old", *age);
  if (const auto size = text(one, "size"); !size.empty()) quoted.age += ", size " + size;
  if (const auto why = text(one, "refused"); !why.empty()) quoted.age += ", refused: " + why;
  return quoted;
}

}  // namespace

std::vector<Quoted> read_evidence(std::string_view json, store::ParticipantNames& names) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError() || !document.IsArray()) {
    throw Error{Exit::data, "the prices of the decision cannot be read: {}", json};
  }
  std::vector<Quoted> found;
  for (const auto& one : document.GetArray()) {
    if (one.IsObject()) found.push_back(read_one(one, names));
  }
  return found;
}

}  // namespace bet
