#include <market/start.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace market {

namespace {

using namespace std::chrono_literals;

struct Within {
  std::string_view sport;
  std::chrono::minutes time;
};

// One game in two days at most; or several in one.
constexpr auto kWithin = std::to_array<Within>({{"football", 24h},
                                                {"americanfootball", 24h},
                                                {"rugbyleague", 24h},
                                                {"rugbyunion", 24h},
                                                {"aussierules", 24h},
                                                {"boxing", 24h},
                                                {"mma", 24h},
                                                {"tennis", 24h},
                                                {"baseball", 2h},
                                                {"racing", 10min}});

// Teams that meet on two days running, an evening and the afternoon after it.
constexpr std::chrono::minutes kOtherSports = 9h;

}  // namespace

bool decides_starts(std::string_view provider) {
  return provider == "betfair" || provider == "betfair-stream";
}

std::chrono::seconds one_game_within(std::string_view sport) {
  const auto found = std::ranges::find(kWithin, sport, &Within::sport);
  return found == kWithin.end() ? kOtherSports : found->time;
}

std::optional<StartOpinion> believed_start(std::span<const StartOpinion> opinions,
                                           std::chrono::seconds within) {
  std::vector<UtcTime> times;
  const bool is_decided = std::ranges::any_of(opinions, &StartOpinion::decides);
  const auto take = [&](bool assumed) {
    for (const auto& opinion : opinions) {
      if (opinion.assumed == assumed && opinion.decides == is_decided) times.push_back(opinion.at);
    }
  };
  take(false);
  const bool assumed = times.empty();
  if (assumed) take(true);
  if (times.empty()) return std::nullopt;
  std::ranges::sort(times);
  if (times.size() >= 3) {
    const auto middle = times[(times.size() - 1) / 2];
    std::erase_if(times, [&](UtcTime at) { return middle - at > within; });
  }
  return StartOpinion{.at = times.front(), .assumed = assumed};
}

}  // namespace market
