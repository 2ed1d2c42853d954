#include "evidence.hpp"

#include <strategy/tips.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace gen_bets {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, const char* key, std::string_view text) {
  writer.Key(key);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_one(Writer& writer, const market::Selection& selection, market::Way way,
               const market::Standing& standing, std::string_view refused) {
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

void write_number(Writer& writer, const char* key, double value) {
  writer.Key(key);
  writer.Double(std::round(value * 1e4) / 1e4);
}

void write_asked(Writer& writer, const strategy::Asked& asked) {
  writer.StartObject();
  write_text(writer, "filter", asked.filter);
  write_text(writer, "verdict", to_string(asked.verdict));
  if (!asked.why.empty()) write_text(writer, "why", asked.why);
  writer.EndObject();
}

void write_shopping(Writer& writer, const strategy::Shopping& shopping) {
  writer.StartObject();
  writer.Key("shopping");
  writer.Int64(shopping.books);
  write_text(writer, "worst", to_string(shopping.worst));
  write_number(writer, "by_price", shopping.by_price);
  if (shopping.usual) write_text(writer, "usual_line", to_string(*shopping.usual));
  if (shopping.by_line) write_number(writer, "by_line", *shopping.by_line);
  writer.EndObject();
}

void write_confidence(Writer& writer, const strategy::Pick& pick) {
  writer.StartObject();
  write_number(writer, "confidence", pick.confidence);
  if (pick.tip) {
    write_text(writer, "level", strategy::tip_level(pick.confidence));
  } else {
    write_text(writer, "level", strategy::confidence_level(pick.confidence));
    write_number(writer, "edge_points", pick.edge_points);
    if (pick.doubt) write_number(writer, "doubt", *pick.doubt);
  }
  if (pick.chances && pick.chances->push > 0) write_number(writer, "push", pick.chances->push);
  writer.EndObject();
}

// Why a price was not believed; empty: it was.
std::string_view why_refused(const AsStood& as_stood, const market::Outcome& outcome,
                             const std::string& book) {
  const auto found = std::ranges::find_if(as_stood.refusals, [&](const opinion::Refusal& one) {
    return one.selection_id == outcome.id && one.book == book;
  });
  return found == as_stood.refusals.end() ? std::string_view{} : found->reason;
}

// The market that a pick is of.
const market::Board& board_of(const AsStood& as_stood, const strategy::Pick& pick) {
  return *std::ranges::find_if(as_stood.boards, [&](const market::Board& board) {
    return std::ranges::find(board.outcomes, pick.selection_id, &market::Outcome::id) !=
           board.outcomes.end();
  });
}

}  // namespace

std::string evidence(const AsStood& as_stood, const strategy::Pick& pick) {
  rapidjson::StringBuffer text;
  Writer writer{text};
  writer.StartArray();
  for (const auto& outcome : board_of(as_stood, pick).outcomes) {
    for (const auto& one : outcome.prices) {
      write_one(writer, outcome.selection, market::Way::back, one,
                why_refused(as_stood, outcome, one.book));
    }
    for (const auto& one : outcome.lays) {
      write_one(writer, outcome.selection, market::Way::lay, one, {});
    }
  }
  if (pick.opinions > 0) write_fair(writer, pick);
  for (const auto& asked : pick.asked) write_asked(writer, asked);
  if (pick.shopping) write_shopping(writer, *pick.shopping);
  write_confidence(writer, pick);
  writer.EndArray();
  return text.GetString();
}

}  // namespace gen_bets
