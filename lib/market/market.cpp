#include <base/error.hpp>
#include <market/market.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace market {

namespace {

constexpr std::array<std::string_view, 10> kSides = {
    "home", "draw", "away", "over", "under", "yes", "no", "home_draw", "home_away", "draw_away"};

constexpr std::array<std::string_view, 2> kWays = {"back", "lay"};

constexpr std::array<std::pair<std::string_view, Kind>, 9> kKinds = {{
    {"moneyline", Kind::moneyline},
    {"1x2", Kind::three_way},
    {"draw_no_bet", Kind::draw_no_bet},
    {"double_chance", Kind::double_chance},
    {"spread", Kind::spread},
    {"total", Kind::total},
    {"team_total", Kind::team_total},
    {"btts", Kind::both_to_score},
    {"win", Kind::win},
}};

constexpr std::array<std::pair<std::string_view, Unit>, 6> kUnits = {{
    {"games", Unit::games},
    {"sets", Unit::sets},
    {"points", Unit::points},
    {"rounds", Unit::rounds},
    {"corners", Unit::corners},
    {"cards", Unit::cards},
}};

// Sports whose matches are won by sets, and what a set is won by.
constexpr std::array<std::pair<std::string_view, Unit>, 8> kWonBySets = {{
    {"badminton", Unit::points},
    {"beachvolleyball", Unit::points},
    {"padel", Unit::games},
    {"pickleball", Unit::points},
    {"squash", Unit::points},
    {"tabletennis", Unit::points},
    {"tennis", Unit::games},
    {"volleyball", Unit::points},
}};

// Sports whose scores count none of what their lines do: a fight has rounds, and darts is
// won by legs or by sets.
constexpr std::array<std::string_view, 4> kCountsOther = {"boxing", "darts", "kickboxing", "mma"};

constexpr std::string_view kTop = "top_";
constexpr std::string_view kPlayer = "player_";
constexpr int kMostPlaces = 100;

constexpr std::array kHomeAway = {Side::home, Side::away};
constexpr std::array kHomeDrawAway = {Side::home, Side::draw, Side::away};
constexpr std::array kOverUnder = {Side::over, Side::under};
constexpr std::array kYesNo = {Side::yes, Side::no};
constexpr std::array kPairs = {Side::home_draw, Side::home_away, Side::draw_away};

std::optional<Kind> find_kind(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &std::pair<std::string_view, Kind>::first);
  return found == kKinds.end() ? std::nullopt : std::optional{found->second};
}

bool counts(Kind kind) {
  return kind == Kind::spread || kind == Kind::total || kind == Kind::team_total;
}

// "top_3"
std::optional<Market> find_top(std::string_view name) {
  if (!name.starts_with(kTop)) return std::nullopt;
  const auto digits = name.substr(kTop.size());
  int places = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    places = std::min(places * 10 + (c - '0'), kMostPlaces + 1);
  }
  if (places < 1 || places > kMostPlaces || digits.front() == '0') return std::nullopt;
  return Market{.kind = Kind::top, .places = static_cast<std::uint8_t>(places)};
}

// "total_games"
std::optional<Market> find_with_unit(std::string_view name) {
  for (const auto& [word, unit] : kUnits) {
    if (!name.ends_with(word)) continue;
    name.remove_suffix(word.size());
    if (!name.ends_with('_')) return std::nullopt;
    const auto kind = find_kind(name.substr(0, name.size() - 1));
    if (kind && counts(*kind)) return Market{.kind = *kind, .unit = unit};
  }
  return std::nullopt;
}

std::optional<Market> find_market(std::string_view name) {
  if (const auto kind = find_kind(name)) return Market{.kind = *kind};
  if (name == "outright") return Market{.kind = Kind::win};  // what providers call it
  if (name.starts_with(kPlayer)) {
    const auto stat = Stat::find(name.substr(kPlayer.size()));
    return stat ? std::optional{Market{.kind = Kind::prop, .stat = stat}} : std::nullopt;
  }
  if (const auto top = find_top(name)) return top;
  return find_with_unit(name);
}

}  // namespace

Market parse_market(std::string_view name, std::string_view period) {
  auto market = find_market(name);
  if (!market) {
    throw Error{Exit::data,
                "no such market: '{}' (moneyline, 1x2, draw_no_bet, double_chance, spread, total, "
                "team_total, btts, win, top_N, player_STATISTIC)",
                name};
  }
  market->period = parse_period(period);
  return *market;
}

std::string name_of(const Market& market) {
  if (market.kind == Kind::top) return fmt::format("{}{}", kTop, market.places);
  if (market.kind == Kind::prop) return fmt::format("{}{}", kPlayer, market.stat->name());
  const auto found =
      std::ranges::find(kKinds, market.kind, &std::pair<std::string_view, Kind>::second);
  if (market.unit == Unit::own) return std::string{found->first};
  return fmt::format("{}_{}", found->first, to_string(market.unit));
}

std::string_view to_string(Unit unit) {
  const auto found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, Unit>::second);
  return found == kUnits.end() ? std::string_view{} : found->first;
}

std::optional<Unit> scored_in(std::string_view sport, Period period) {
  if (std::ranges::find(kCountsOther, sport) != kCountsOther.end()) return std::nullopt;
  const auto sets = std::ranges::find(kWonBySets, sport, &std::pair<std::string_view, Unit>::first);
  if (sets == kWonBySets.end()) return Unit::own;
  return period.part == 's' ? sets->second : Unit::sets;
}

std::string to_string(const Market& market) {
  const auto name = name_of(market);
  return market.period.is_game() ? name : fmt::format("{} {}", name, to_string(market.period));
}

Market of_game(Market market) {
  market.period = {};
  return market;
}

bool has_line(const Market& market) {
  return counts(market.kind);
}

bool may_have_line(const Market& market) {
  return has_line(market) || market.kind == Kind::prop;
}

bool is_of_field(const Market& market) {
  return market.kind == Kind::win || market.kind == Kind::top;
}

std::span<const Side> outcomes(const Market& market) {
  switch (market.kind) {
    case Kind::moneyline:
    case Kind::draw_no_bet:
    case Kind::spread: return kHomeAway;
    case Kind::three_way: return kHomeDrawAway;
    case Kind::total:
    case Kind::team_total: return kOverUnder;
    case Kind::prop: return market.stat->is_yes_no() ? std::span{kYesNo} : std::span{kOverUnder};
    case Kind::both_to_score: return kYesNo;
    case Kind::double_chance:  // each result wins two of the three bets: no book to normalise here
    case Kind::win:
    case Kind::top: return {};
  }
  __builtin_unreachable();
}

bool has_side(const Market& market, Side side) {
  if (is_of_field(market)) return side == Side::yes || side == Side::no;
  if (market.kind == Kind::double_chance) {
    return std::ranges::find(kPairs, side) != kPairs.end();
  }
  const auto sides = outcomes(market);
  return std::ranges::find(sides, side) != sides.end();
}

int winners(const Market& market) {
  return market.kind == Kind::top ? market.places : 1;
}

std::optional<Line> market_line(const Market& market, Side side, std::optional<Line> line) {
  return market.kind == Kind::spread && side == Side::away && line ? std::optional{-*line} : line;
}

std::vector<Selection> outcomes(const Market& market, std::optional<ParticipantId> subject,
                                std::optional<Line> line, std::span<const ParticipantId> field) {
  std::vector<Selection> found;
  if (is_of_field(market)) {
    for (const auto entrant : field) {
      found.push_back({.market = market, .subject = entrant, .side = Side::yes});
    }
    return found;
  }
  for (const auto side : outcomes(market)) {
    found.push_back({.market = market,
                     .subject = subject,
                     .side = side,
                     .line = market_line(market, side, line)});
  }
  return found;
}

Side turned(Side side) {
  switch (side) {
    case Side::home: return Side::away;
    case Side::away: return Side::home;
    case Side::home_draw: return Side::draw_away;
    case Side::draw_away: return Side::home_draw;
    default: return side;
  }
}

std::string_view to_string(Side side) {
  return kSides[static_cast<std::size_t>(side)];
}

Side parse_side(std::string_view text) {
  const auto found = std::ranges::find(kSides, text);
  if (found == kSides.end()) throw Error{Exit::data, "no such side: '{}'", text};
  return static_cast<Side>(found - kSides.begin());
}

std::string_view to_string(Way way) {
  return kWays[static_cast<std::size_t>(way)];
}

Way parse_way(std::string_view text) {
  const auto found = std::ranges::find(kWays, text);
  if (found == kWays.end()) throw Error{Exit::data, "no such way: '{}' (back, lay)", text};
  return static_cast<Way>(found - kWays.begin());
}

std::string to_string(Line line) {
  auto text = fmt::format("{:.2f}", static_cast<double>(line.quarters) / 4);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

Line parse_line(std::string_view text) {
  const auto quarters = Ratio::parse(text) * Ratio{4};
  if (quarters.denominator() != 1) {
    throw Error{Exit::data, "a line is a multiple of 0.25: '{}'", text};
  }
  if (quarters < Ratio{-4 * kMostPoints} || quarters > Ratio{4 * kMostPoints}) {
    throw Error{Exit::data, "no market has such a line: '{}'", text};
  }
  return {quarters.numerator()};
}

}  // namespace market
