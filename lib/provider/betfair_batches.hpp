#pragma once

#include <base/time.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

// How many markets go into one call: each weighs by what is asked of it, and a call that
// weighs more than 200 is refused.
namespace provider::betfair {

// What is asked of a market.
enum class Wanted {
  offers,         // the best prices of both sides
  offers_and_sp,  // and the starting price, which is there from the off on
};

int weight_of(Wanted wanted);  // of one market

struct ListedMarket {
  std::string id;
  UtcTime starts_at;
};

struct Batch {
  Wanted wanted = Wanted::offers;
  std::vector<std::string> ids;
};

inline constexpr int kMostWeight = 200;
inline constexpr std::size_t kMostCatalogued = 200;  // each weighs 1, for what is known of runners

// Each market once, those of one batch in order.
std::vector<Batch> batches_of(std::span<const ListedMarket> markets, UtcTime now);

// The two halves of a batch of two markets and more.
std::vector<Batch> halves_of(const Batch& batch);

}  // namespace provider::betfair
