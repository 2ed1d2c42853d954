#pragma once

#include <config/config.hpp>
#include <store/board.hpp>
#include <store/top_picks.hpp>

#include <optional>
#include <string>

namespace books {

// What a reader of a tip could get when it reached him.
struct Realistic {
  odds::Price price;
  std::string book;
  UtcTime at;  // when it was seen to stand last
};

class RealisticPrices {
 public:
  RealisticPrices(store::Database& db, const config::Config& config, UtcTime now)
      : config_{config}, now_{now}, boards_{db, now} {}

  // Nothing: it is not known, or was no tip.
  std::optional<Realistic> of(const store::ListedPick& listed);

 private:
  const config::Config& config_;
  UtcTime now_;
  store::Boards boards_;
};

}  // namespace books
