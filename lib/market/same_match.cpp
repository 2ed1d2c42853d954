#include <market/same_match.hpp>

#include <algorithm>
#include <vector>

namespace market {

namespace {

using namespace std::chrono_literals;
using Matches = std::vector<SameMatch>;

constexpr auto kMostMoved = 60 * 24h;

// Teams that meet every day: which of their games was moved cannot be told.
constexpr auto kSeries = 7 * 24h;

NoAnswer cannot_tell(const char* why) {
  return {::Status::unknown, why};
}

template <typename If>
Matches those(std::span<const SameMatch> all, If condition) {
  Matches found;
  std::ranges::copy_if(all, std::back_inserter(found), condition);
  return found;
}

// With the sides the other way round, on another day, it is the return match.
std::optional<SameMatch> moved(std::span<const SameMatch> all) {
  const auto found = those(all, [](const SameMatch& one) {
    return one.own && one.gone && !one.turned && one.kinship == Kinship::same &&
           one.apart <= kMostMoved;
  });
  if (found.size() != 1) return std::nullopt;
  const bool in_series = std::ranges::any_of(all, [&](const SameMatch& other) {
    return other.id != found[0].id && abs(other.starts_at - found[0].starts_at) <= kSeries;
  });
  return in_series ? std::nullopt : std::optional{found[0]};
}

}  // namespace

Answer<std::optional<SameMatch>> same_match(std::span<const SameMatch> candidates,
                                            std::chrono::seconds within) {
  auto near = those(candidates, [&](const SameMatch& one) {
    return one.kinship != Kinship::different && one.apart <= within;
  });
  if (near.empty()) return moved(candidates);

  const auto is_same = [](const SameMatch& one) { return one.kinship == Kinship::same; };
  if (std::ranges::any_of(near, is_same)) {
    std::erase_if(near, [&](const SameMatch& one) { return !is_same(one); });
  } else if (std::ranges::any_of(near, [&](const SameMatch& one) {
               return one.competition != near[0].competition;
             })) {
    return cannot_tell("matches of these two in several competitions may be this one");
  }
  std::ranges::stable_sort(near, {}, &SameMatch::apart);
  if (near.size() > 1 && 2 * near[0].apart >= near[1].apart) {
    return cannot_tell("two matches of these two are as near to this start");
  }
  if (near[0].turned && !near[0].gone) {
    return cannot_tell("the match is listed with the sides the other way round, too");
  }
  return std::optional{near[0]};
}

}  // namespace market
