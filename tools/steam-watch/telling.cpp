#include "telling.hpp"

#include <fmt/format.h>

namespace steam_watch {

namespace {

constexpr std::size_t kMost = 20;  // steamers a message
constexpr std::uint32_t kOrange = 0xF39C12;

message::Field field_of(const Sighting& one, const std::string& currency, const Zone& zone) {
  const auto& steamer = one.found.steamer;
  const auto* const mark = steamer.level == market::SteamLevel::boomer ? "BOOMER " : "";
  return {
      fmt::format("{} - {}", race_words(one.race.event, one.race.course, zone), one.runner),
      fmt::format("{}{} since {}, down {:.1f}%, {} {} matched", mark, one.path,
                  clock(one.found.morning, zone), 100 * steamer.drop(), steamer.traded, currency)};
}

}  // namespace

std::vector<message::Card> cards_of(std::span<const Sighting> news, const std::string& currency,
                                    const Zone& zone, UtcTime now) {
  std::vector<message::Card> cards;
  for (const auto& one : news) {
    if (cards.empty() || cards.back().fields.size() == kMost) {
      cards.push_back({fmt::format("Steamers at {}", clock(now, zone)), kOrange, {}});
    }
    cards.back().fields.push_back(field_of(one, currency, zone));
  }
  return cards;
}

}  // namespace steam_watch
