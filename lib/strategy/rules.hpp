#pragma once

#include <market/market.hpp>
#include <odds/devig.hpp>
#include <opinion/credible.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace strategy {

// Which markets a strategy looks at, whatever period they are of.
struct Markets {
  std::vector<market::Market> named;  // of the whole game
  bool props = false;                 // and every statistic of players

  bool contains(const market::Market& market) const;
  friend bool operator==(const Markets&, const Markets&) = default;
};

// 1x2, moneyline, spread and total.
Markets common_markets();

// "edge 2.890 > 0.150: looks like an error: check"
std::string looks_like_error(double edge, double max_edge);

// strategies.value: bet where a price beats the fair probability.
struct ValueRules {
  bool enabled = false;
  Markets markets = common_markets();
  odds::Devig devig = odds::Devig::power;
  std::vector<std::string> sharp_books;  // in order: the first with the complete market is believed
  std::int64_t min_books = 3;            // of the consensus that stands in for a sharp book
  double min_edge = 0.02;                // expected profit per unit staked
  double max_edge = 0.15;                // more than this looks like an error, and is no bet
  Ratio min_odds{101, 100};
  Ratio max_odds{1000};
  std::chrono::seconds max_price_age = std::chrono::minutes{15};
  std::int64_t max_bets_per_event = 1;
  std::chrono::seconds window = std::chrono::hours{96};  // before the start

  bool wants(const market::Market& market) const { return markets.contains(market); }
};

// strategies.arbitrage: bet every outcome where the best prices leave a profit.
struct ArbitrageRules {
  bool enabled = false;
  Markets markets = {.named = common_markets().named, .props = true};
  double min_profit = 0.01;             // guaranteed profit / total stake
  double min_implied_sum = 0.90;        // less than this is bad data, not an arbitrage
  double max_edge = 0.15;               // a profit beyond it looks like an error
  std::vector<std::string> bookmakers;  // empty: every book that may be bet at
  std::chrono::seconds max_price_age = std::chrono::minutes{15};  // of each leg
  std::chrono::seconds max_apart = std::chrono::minutes{2};       // between the ages of legs
  std::chrono::seconds window = std::chrono::hours{96};

  bool wants(const market::Market& market) const { return markets.contains(market); }
};

// What strategies have in common that bet where a price is less than a probability. Edges
// are in points of probability: p - 1/price, pushes left out.
struct EdgeRules {
  bool enabled = false;
  double min_edge = 0.05;
  double max_edge = 0.25;  // more than this looks like an error, and is no bet
  std::chrono::seconds max_price_age = std::chrono::minutes{15};
  std::chrono::seconds window = std::chrono::hours{96};  // before the start
};

// strategies.spread: bet a handicap that a model's margin covers.
struct SpreadRules : EdgeRules {
  SpreadRules() { min_edge = 0.07; }
  double min_edge_home = 0.10;             // min_edge is for the away side
  bool prefer_away = true;                 // away first where a limit bites
  bool no_b2b = true;                      // nothing on a team that played yesterday
  bool rest_aligns = false;                // nothing on a team that has had less rest
  std::optional<double> small_spread;      // of 3: only a home line in [-3, 3)
  std::vector<std::string> exclude_teams;  // by name or letters
  bool require_steam = false;              // that books move to its side,
  double min_steam_confidence = 0.7;       // at least as surely
  bool require_rlm = false;                // that sharp books do, and retail books do not
  bool require_sharp = false;              // that sharp books give it more than retail books
  bool clv_filter = false;                 // that bets like it have had
  double clv_filter_min = 0.01;            // such a mean CLV
  std::int64_t clv_filter_min_n = 30;      // in so many bets; it abstains with fewer
  bool optimal_timing = false;             // only when its bets have done best
  bool use_timing_advisor = false;         // which may say to wait

  static bool wants(const market::Market& market);
};

// strategies.totals: bet over or under by a model's total.
struct TotalsRules : EdgeRules {
  bool no_b2b = false;  // nothing where a team played yesterday

  static bool wants(const market::Market& market);
};

// Points, rebounds, assists and threes.
std::vector<market::Stat> usual_stats();

// strategies.props: bet what a player does.
struct PropsRules : EdgeRules {
  std::vector<market::Stat> stats = usual_stats();
  bool require_starter = true;
  bool skip_questionable = true;  // who is doubtful, too

  bool wants(const market::Market& market) const;
};

// strategies.b2b_rest: bet the handicap of the team that has had more rest.
struct RestRules : EdgeRules {
  std::int64_t min_advantage = 2;  // days

  static bool wants(const market::Market& market);
};

// strategies.tips: back the runner of each race that a model is surest of.
struct TipsRules {
  bool enabled = false;
  std::string model;               // whose confidences count; empty: of the only one
  double min_conf = 0.80;          // below it a band has to have earned its place
  std::string min_conf_until;      // of the operator's: when it ends
  Ratio nap_max_odds{21};          // of the NAP
  std::string nap_max_odds_until;  // likewise
  Ratio each_way_min_odds{5};
  double danger_max_conf = 0.60;  // the favourite is doubted below it
  double combo_min_conf = 0.90;   // of the legs of doubles and trebles
  bool doubles = false;
  bool trebles = false;
  bool stakes_by_confidence = false;  // else one point each
  double book_sum_min = 0.95;         // of the market that a price is of
  double book_sum_max = 1.30;
  opinion::BeliefRules belief;  // of each price
  std::chrono::seconds max_price_age = std::chrono::minutes{15};
  std::chrono::seconds window = std::chrono::hours{16};  // before the start

  static bool wants(const market::Market& market);
};

struct Rules {
  ValueRules value;
  ArbitrageRules arbitrage;
  SpreadRules spread;
  TotalsRules totals;
  PropsRules props;
  RestRules b2b_rest;
  TipsRules tips;
};

}  // namespace strategy
