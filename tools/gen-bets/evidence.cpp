#include "evidence.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace gen_bets {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, const char* key, std::string_view text) {
  writer.Key(key);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_one(Writer& writer, const market::Selection& selection, market::Way way,
               const market::Standing& standing) {
  writer.StartObject();
  write_text(writer, "side", to_string(selection.side));
  if (selection.line) write_text(writer, "line", to_string(*selection.line));
  if (selection.subject) {
    writer.Key("subject");
    writer.Int64(selection.subject->value());
  }
  if (way == market::Way::lay) write_text(writer, "way", to_string(way));
  write_text(writer, "book", standing.book);
  write_text(writer, "price", to_string(standing.price));
  if (standing.age) {
    writer.Key("age");
    writer.Int64(standing.age->count());
  }
  if (standing.size) write_text(writer, "size", to_string(*standing.size));
  writer.EndObject();
}

}  // namespace

std::string evidence(const market::Board& board) {
  rapidjson::StringBuffer text;
  Writer writer{text};
  writer.StartArray();
  for (const auto& outcome : board.outcomes) {
    for (const auto& one : outcome.prices) {
      write_one(writer, outcome.selection, market::Way::back, one);
    }
    for (const auto& one : outcome.lays) {
      write_one(writer, outcome.selection, market::Way::lay, one);
    }
  }
  writer.EndArray();
  return text.GetString();
}

}  // namespace gen_bets
