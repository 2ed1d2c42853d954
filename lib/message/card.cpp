#include <message/card.hpp>
#include <message/text.hpp>

#include <string_view>

namespace message {

namespace {

constexpr std::size_t kCards = 10;
constexpr std::size_t kBytes = 6000;
constexpr std::size_t kFields = 25;
constexpr std::size_t kName = 256;
constexpr std::size_t kValue = 1024;

std::string fitted(std::string_view text, std::size_t most) {
  if (text.empty()) return "-";
  if (text.size() <= most) return std::string{text};
  constexpr std::string_view kCut = "...";
  return std::string{beginning(text, most - kCut.size())}.append(kCut);
}

class Packing {
 public:
  void begin(const Card& card) {
    const auto title = fitted(card.title, kName);
    if (messages_.empty() || messages_.back().size() == kCards || bytes_ + title.size() > kBytes) {
      messages_.emplace_back();
      bytes_ = 0;
    }
    messages_.back().push_back({title, card.colour, {}});
    bytes_ += title.size();
  }

  void add(const Card& card, const Field& field) {
    Field fit{fitted(field.name, kName), fitted(field.value, kValue)};
    const auto size = fit.name.size() + fit.value.size();
    if (bytes_ + size > kBytes) {
      auto& cards = messages_.back();
      if (cards.back().fields.empty()) cards.pop_back();  // its title alone
      if (cards.empty()) messages_.pop_back();
      bytes_ = kBytes;
      begin(card);
    } else if (messages_.back().back().fields.size() == kFields) {
      begin(card);
    }
    messages_.back().back().fields.push_back(std::move(fit));
    bytes_ += size;
  }

  std::vector<std::vector<Card>> messages() { return std::move(messages_); }

 private:
  std::vector<std::vector<Card>> messages_;
  std::size_t bytes_ = 0;  // of the last
};

}  // namespace

std::vector<std::vector<Card>> in_messages(std::span<const Card> cards) {
  Packing packing;
  for (const auto& card : cards) {
    packing.begin(card);
    for (const auto& field : card.fields) packing.add(card, field);
  }
  return packing.messages();
}

std::string text_of(std::span<const Card> cards) {
  std::string text;
  for (const auto& card : cards) {
    if (!text.empty()) text += "\n\n";
    text += card.title;
    for (const auto& field : card.fields) text += "\n\n" + field.name + '\n' + field.value;
  }
  return text;
}

}  // namespace message
