#include <delivery/embeds.hpp>
#include <delivery/json.hpp>

namespace delivery {

namespace {

// Objects as an array.
class JsonArray {
 public:
  void add(const std::string& object) { text_ += (text_.empty() ? '[' : ',') + object; }
  std::string str() const { return text_.empty() ? "[]" : text_ + ']'; }

 private:
  std::string text_;
};

}  // namespace

std::string embeds_of(std::span<const message::Card> cards) {
  JsonArray embeds;
  for (const auto& card : cards) {
    JsonArray fields;
    for (const auto& field : card.fields) {
      fields.add(JsonObject{}.add("name", field.name).add("value", field.value).str());
    }
    embeds.add(JsonObject{}
                   .add("title", card.title)
                   .add("color", std::int64_t{card.colour})
                   .add_raw("fields", fields.str())
                   .str());
  }
  return embeds.str();
}

}  // namespace delivery
