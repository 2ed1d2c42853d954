#include <provider/text.hpp>
#include <provider/the_odds_api_event.hpp>
#include <provider/the_odds_api_outcomes.hpp>

#include <algorithm>
#include <array>

namespace provider::the_odds_api {

namespace {

using market::Side;
using rapidjson::SizeType;

bool is_draw(std::string_view name) {
  return name == "Draw" || name == "Tie";
}

std::optional<Side> team_side(std::string_view name, const market::Fixture& fixture) {
  if (is_draw(name)) return Side::draw;
  if (name.empty()) return std::nullopt;
  if (name == fixture.home) return Side::home;
  return name == fixture.away ? std::optional{Side::away} : std::nullopt;
}

// "Leeds or Draw", in either order.
std::optional<Side> pair_side(std::string_view name, const market::Fixture& fixture) {
  const auto is = [&](std::string_view a, std::string_view b) {
    return name == fmt::format("{} or {}", a, b) || name == fmt::format("{} or {}", b, a);
  };
  if (is(fixture.home, "Draw")) return Side::home_draw;
  if (is(fixture.home, fixture.away)) return Side::home_away;
  return is("Draw", fixture.away) ? std::optional{Side::draw_away} : std::nullopt;
}

std::optional<Side> word_side(std::string_view name) {
  if (name == "Over") return Side::over;
  if (name == "Under") return Side::under;
  if (name == "Yes") return Side::yes;
  return name == "No" ? std::optional{Side::no} : std::nullopt;
}

std::optional<Side> side_of(std::string_view name, Shape shape, const market::Fixture& fixture) {
  const auto word = word_side(name);
  const bool counts = word == Side::over || word == Side::under;
  switch (shape) {
    case Shape::teams: return team_side(name, fixture);
    case Shape::pairs: return pair_side(name, fixture);
    case Shape::over_under:
    case Shape::team_totals: return counts ? word : std::nullopt;
    case Shape::yes_no: return counts ? std::nullopt : word;
    case Shape::player: return word;
    case Shape::contestant: return name.empty() ? std::nullopt : std::optional{Side::yes};
  }
  __builtin_unreachable();
}

// Whom the bet is on, where the market alone does not say it.
std::string subject_of(const Json& outcome, std::string_view name, Shape shape,
                       const market::Fixture& fixture) {
  if (shape == Shape::contestant) return std::string{name};
  if (shape != Shape::player && shape != Shape::team_totals) return {};
  const auto description = outcome.find("description");
  const auto subject = description ? description->string() : std::string_view{};
  if (subject.empty()) throw Error{Exit::data, "no description says whom the bet is on"};
  if (shape == Shape::team_totals && subject != fixture.home && subject != fixture.away) {
    throw Error{Exit::data, "neither team: '{}'", quotable(subject)};
  }
  return std::string{subject};
}

std::optional<market::Line> line_of(const Json& outcome, const market::Market& market) {
  const auto point = outcome.find("point");
  if (!point) {
    if (market::has_line(market)) throw Error{Exit::data, "no point"};
    return std::nullopt;
  }
  const auto line = market::parse_line(point->number());
  if (!market::may_have_line(market)) {
    throw Error{Exit::data, "a point in a market without lines: {}", point->number()};
  }
  if (market.kind != market::Kind::spread && line.quarters < 0) {
    throw Error{Exit::data, "a negative total: {}", point->number()};
  }
  return line;
}

market::Offer read_outcome(const Json& outcome, std::string_view text, Side side,
                           const MarketKey& key, const market::Fixture& fixture,
                           odds::Format format) {
  const auto kind = key.market.kind;
  if (key.shape == Shape::player && !has_side(key.market, side)) {
    throw Error{Exit::data, "{} has no side '{}'", name_of(key.market), to_string(side)};
  }
  if (side == Side::draw && (kind == market::Kind::spread || kind == market::Kind::draw_no_bet)) {
    throw Error{Exit::data, "a draw in a market without one"};
  }
  market::Offer offer;
  offer.side = side;
  offer.subject = subject_of(outcome, text, key.shape, fixture);
  offer.line = line_of(outcome, key.market);
  const auto price = outcome.member("price");
  offer.price = format == odds::Format::decimal
                    ? odds::Price::parse(price.number())
                    : odds::price_from(Ratio::parse(price.number()), format);
  return offer;
}

bool contains(const std::vector<Outcome>& outcomes, Side side, std::optional<market::Line> line) {
  return std::ranges::any_of(outcomes, [&](const Outcome& outcome) {
    return outcome.offer.side == side && outcome.offer.line == line;
  });
}

// A book gives both teams of a match the same handicap, with opposite signs.
bool lines_mirror(const std::vector<Outcome>& outcomes) {
  const auto has = [&](Side side) {
    return std::ranges::any_of(
        outcomes, [side](const Outcome& outcome) { return outcome.offer.side == side; });
  };
  if (!has(Side::home) || !has(Side::away)) return true;
  return std::ranges::all_of(outcomes, [&](const Outcome& outcome) {
    const auto other = outcome.offer.side == Side::home ? Side::away : Side::home;
    return contains(outcomes, other, -*outcome.offer.line);
  });
}

}  // namespace

Outcomes read_outcomes(const Json& outcomes, const MarketKey& key, const market::Fixture& fixture,
                       odds::Format format) {
  Outcomes read{.market = key.market, .outcomes = {}, .skipped = {}};
  read.outcomes.reserve(outcomes.size());
  bool draw = fixture.sport == "football";
  rapidjson::SizeType named = 0;
  for (SizeType i = 0; i < outcomes.size(); ++i) {
    take_or_skip(outcomes.element(i), read.skipped, [&](const Json& outcome) {
      const auto name = outcome.member("name");
      const auto text = name.string();
      const auto side = side_of(text, key.shape, fixture);
      if (!side) throw Error{Exit::data, "no such outcome: '{}'", quotable(text)};
      ++named;
      draw = draw || side == Side::draw;
      read.outcomes.push_back({read_outcome(outcome, text, *side, key, fixture, format), i});
    });
  }
  const bool may_have_draw = named < outcomes.size() && key.market != with_draw(key.market);
  if (!draw && may_have_draw && !read.outcomes.empty()) {
    read.outcomes.clear();
    read.skipped.push_back({outcomes.path(), "one of the outcomes may be a draw"});
  }
  if (draw) read.market = with_draw(key.market);
  if (key.is_main_spread && !lines_mirror(read.outcomes)) {
    read.outcomes.clear();
    read.skipped.push_back({outcomes.path(), "the two handicaps are not each other's opposite"});
  }
  return read;
}

}  // namespace provider::the_odds_api
