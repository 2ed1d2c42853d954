#include <settlement/prop.hpp>
#include <settlement/score.hpp>
#include <settlement/settleable.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace settlement {

namespace {

using market::Kind;
using market::Overtime;

bool has_statistic(const Told& told, market::Stat stat) {
  const auto is_told = [&](std::string_view name) { return told.contains(std::string{name}); };
  return is_told(stat.name()) || std::ranges::all_of(parts_of(stat), is_told);
}

// The result of a race is its order.
std::string why_not_field(const market::Event& event, const Told& told) {
  if (event.form == market::Form::match) return "a match has no order of finish";
  if (event.form == market::Form::race) return {};
  return told.contains("order") ? "" : "no result of the competition has had a finishing order";
}

std::string why_not_prop(const market::Market& market, std::optional<market::ParticipantId> subject,
                         const Told& told) {
  if (!market.period.is_game()) return "statistics are of whole games";
  if (!subject) return "nobody says which player it is on";
  if (has_statistic(told, *market.stat)) return {};
  return fmt::format("no result of the competition has had the {} of players", market.stat->name());
}

std::string why_not_counted(const market::Market& market, std::string_view sport) {
  const auto unit = market::scored_in(sport, market.period);
  if (market.unit == market::Unit::own && unit) {
    return fmt::format("a score of {} counts {} and {} does not say what it counts", sport,
                       to_string(*unit), name_of(market));
  }
  return fmt::format("no score of {} counts what {} does", sport, name_of(market));
}

std::string why_not_regulation(const market::Market& market, const market::Event& event) {
  const auto key = fmt::format("competitions.{}.overtime", event.league);
  if (event.overtime == Overtime::unknown) {
    return fmt::format("{} is not set: a final may hold overtime that {} leaves out", key,
                       name_of(market));
  }
  return fmt::format(
      "games of {} can have overtime and no result has had a score of regulation "
      "time; if they cannot: {}: never",
      event.league, key);
}

std::string why_not_period(market::Period period, const Told& told) {
  const auto name = to_string(period);
  const bool is_told =
      period.is_game() || told.contains(name) || (name == "h2" && told.contains("h1"));
  return is_told ? "" : fmt::format("no result of the competition has had a score of {}", name);
}

std::string why_not(const market::Market& market, std::optional<market::ParticipantId> subject,
                    const market::Event& event, const Told& told) {
  if (is_of_field(market)) return why_not_field(event, told);
  if (event.form != market::Form::match) return "it asks for a score and there is none";
  if (market.kind == Kind::prop) return why_not_prop(market, subject, told);
  if (!is_counted_by_scores(market, event.sport)) return why_not_counted(market, event.sport);
  if (market.kind == Kind::team_total && subject != event.home_id && subject != event.away_id) {
    return "its team is neither of the two";
  }
  if (lacks_regulation_score(market, event, told)) {
    return why_not_regulation(market, event);
  }
  return why_not_period(market.period, told);
}

}  // namespace

std::string why_not_settled(const market::Market& market,
                            std::optional<market::ParticipantId> subject,
                            const market::Event& event, const Told& told) {
  const auto why = why_not(market, subject, event, told);
  return why.empty() ? why : "cannot be settled: " + why;
}

bool lacks_regulation_score(const market::Market& market, const market::Event& event,
                            const Told& told) {
  return event.form == market::Form::match && !is_of_field(market) && market.kind != Kind::prop &&
         is_counted_by_scores(market, event.sport) && needs_regulation_score(market, event, {}) &&
         !told.contains("regulation");
}

}  // namespace settlement
