#include "telling.hpp"

#include <message/name.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace steam_watch {

namespace {

constexpr std::size_t kMost = 20;  // steamers a message
constexpr std::uint32_t kOrange = 0xF39C12;

message::Field field_of(const Sighting& one, const std::string& currency, const Zone& zone) {
  const auto& steamer = one.found.steamer;
  const auto* const mark = steamer.level == market::SteamLevel::boomer ? "BOOMER " : "";
  return {
      fmt::format("{} - {}", race_words(one.race.event, message::plain_name(one.race.course), zone),
                  message::plain_name(one.runner)),
      fmt::format("{}{} since {}, down {:.1f}%, {} {} matched", mark, one.path,
                  clock(one.found.morning, zone), 100 * steamer.drop(), steamer.traded, currency)};
}

}  // namespace

std::vector<Telling> cards_of(std::span<const Sighting> news, const std::string& currency,
                              const Zone& zone, UtcTime now) {
  std::vector<Telling> found;
  for (const auto& one : news) {
    const auto off = one.race.event.starts_at;
    if (found.empty() || found.back().card.fields.size() == kMost) {
      found.push_back({{fmt::format("Steamers at {}", clock(now, zone)), kOrange, {}}, off});
    }
    found.back().card.fields.push_back(field_of(one, currency, zone));
    found.back().until = std::min(found.back().until, off);
  }
  return found;
}

}  // namespace steam_watch
