#pragma once

#include <market/board.hpp>
#include <market/book.hpp>
#include <market/prediction.hpp>
#include <opinion/fair.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace opinion {

// Which side of a match is expected to win, put together from what is said of one of its
// markets: chances to win, chances to cover, a margin.
class Favourite {
 public:
  // Passes over what says nothing of it: totals, draws, players.
  void hear(const market::Prediction& said);
  void hear(const market::Selection& selection, double probability);

  // Home or away. Nothing where the two are as likely, or where it cannot be told: that
  // home wins by more than seven is unlikely for favourites too.
  std::optional<market::Side> side() const;

 private:
  void hear_margin_above(double points);
  void hear_margin_below(double points);

  std::optional<double> home_;  // chances to win
  std::optional<double> away_;
  bool is_two_way_ = false;         // one of the two wins
  std::optional<double> at_least_;  // the home side's margin, as likely as not
  std::optional<double> at_most_;
};

// Whether a market says who is expected to win.
bool tells_favourite(const market::Market& market);

// The market's favourite of a match, by its fair prices; of prices to win, else of
// spreads. The prices are believed.
std::optional<market::Side> favourite_of(std::span<const market::Board> boards,
                                         const FairRule& rule, const market::Books& books);

// Of the games in which both a model and the market have a favourite.
struct Favourites {
  std::int64_t games = 0;
  std::int64_t differ = 0;
};

enum class Sides {
  right,
  doubtful,  // most differ, of too few games to be sure
  inverted,  // the model's home is away, or its margins have the wrong sign
};

// No model that is worth its bets has another favourite in most games.
inline constexpr std::int64_t kGamesToTell = 8;
Sides sides_by(const Favourites& favourites);

}  // namespace opinion
