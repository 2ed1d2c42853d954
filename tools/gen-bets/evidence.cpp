#include "evidence.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

namespace gen_bets {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, const char* key, std::string_view text) {
  writer.Key(key);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_one(Writer& writer, const market::Selection& selection, market::Way way,
               const market::Standing& standing, const std::string& refused) {
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
  if (!refused.empty()) write_text(writer, "refused", refused);
  writer.EndObject();
}

void write_fair(Writer& writer, const strategy::Pick& pick) {
  writer.StartObject();
  write_text(writer, "fair", pick.model);
  writer.Key("opinions");
  writer.Int64(pick.opinions);
  if (pick.dispersion) {
    writer.Key("dispersion");
    writer.Double(std::round(*pick.dispersion * 1e4) / 1e4);
  }
  writer.EndObject();
}

}  // namespace

std::string evidence(const market::Board& board, std::span<const opinion::Refusal> refusals,
                     const strategy::Pick& pick) {
  const auto why = [&](const market::Outcome& outcome, const std::string& book) {
    for (const auto& refusal : refusals) {
      if (refusal.selection_id == outcome.id && refusal.book == book) return refusal.reason;
    }
    return std::string{};
  };
  rapidjson::StringBuffer text;
  Writer writer{text};
  writer.StartArray();
  for (const auto& outcome : board.outcomes) {
    for (const auto& one : outcome.prices) {
      write_one(writer, outcome.selection, market::Way::back, one, why(outcome, one.book));
    }
    for (const auto& one : outcome.lays) {
      write_one(writer, outcome.selection, market::Way::lay, one, {});
    }
  }
  if (pick.opinions > 0) write_fair(writer, pick);
  writer.EndArray();
  return text.GetString();
}

}  // namespace gen_bets
