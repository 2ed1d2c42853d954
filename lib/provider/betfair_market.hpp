#pragma once

#include <market/listing.hpp>
#include <provider/betfair_ladder.hpp>
#include <provider/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace provider::betfair {

// A market of the stream, put together from what changed.
class StreamMarket {
 public:
  explicit StreamMarket(std::string id) : id_{std::move(id)} {}

  // Takes a change: an element of "mc". Throws Malformed, and then knows nothing any more that
  // is to be used.
  void apply(const Json& change);

  // The definition alone.
  void define(const Json& definition);

  const std::string& id() const { return id_; }
  bool is_defined() const { return !kind_.empty(); }

  // "WIN of 7": what is bet on, and the id of the sport.
  const std::string& kind() const { return kind_; }
  bool is_to_win_a_horse_race() const { return kind_ == "WIN of 7"; }

  // Such a one, and it is said where that is run: at first it may not be.
  bool is_of_a_race() const { return is_to_win_a_horse_race() && !fixture_.course.empty(); }

  UtcTime starts_at() const { return fixture_.starts_at; }
  const market::Trading& trading() const { return trading_; }
  bool is_reconciled() const { return is_reconciled_; }

  // Of a market of a race, as it stands at that time. Throws Error{Exit::data} where a
  // runner has no name, as in recordings of the live stream.
  market::Listing listing(UtcTime at) const;

  // How it ended, where it is closed. Nothing where no runner won: nobody can tell a void race
  // from one that is not settled. `at` is when that was said.
  std::optional<market::FixtureResult> result(UtcTime at) const;

  // The best offer of a runner to back or to lay, by its id and its handicap, of any market.
  struct Key {
    std::int64_t id = 0;
    std::string handicap;  // as it is written; empty: none
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Runner {
    Ladder to_back{Ladder::Best::highest};
    Ladder to_lay{Ladder::Best::lowest};
    std::optional<odds::Price> last_traded;
    std::optional<Money> traded;
  };
  const std::map<Key, Runner>& runners() const { return runners_; }

 private:
  void change_runner(const Json& change);

  std::string id_;
  std::string kind_;
  market::Fixture fixture_;
  market::Trading trading_;
  bool is_reconciled_ = false;
  std::map<Key, Runner> runners_;
};

}  // namespace provider::betfair
