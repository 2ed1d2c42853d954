// The top pick of each race, sent or not, with its prices and what came of it.

#include <market/horse_name.hpp>
#include <strategy/bands.hpp>

#include <roi-report/tip_cells.hpp>

#include <fmt/ranges.h>

namespace roi {

namespace {

cli::Row row_of(const books::Entry& entry) {
  const auto& [listed, tip, finish, realistic] = entry;
  const auto& [event, pick, at, is_nap, stake, delivered, grade, revision, blocked, course] =
      listed;
  return {format_date(tip.day),
          event.starts_at,
          tip.course,
          event.name,
          tip.horse,
          pick.model + ' ' + pick.version,
          cli::Cell::number(pick.confidence, 3),
          to_string(strategy::band_of(pick.confidence)),
          pick.decision ? cli::Cell{pick.decision->value()} : cli::Cell{},
          pick.filter,
          pick.why,
          is_nap ? "yes" : "",
          pick.place ? fmt::format("{}/{}, {} places", pick.place->fraction.numerator(),
                                   pick.place->fraction.denominator(), pick.place->places)
                     : "",
          fmt::format("{}", fmt::join(pick.tags, " | ")),
          stake,
          pick.quoted ? pick.quoted->book : "",
          price(tip.advised),
          at,
          price(tip.realistic),
          realistic ? realistic->book : "",
          realistic ? cli::Cell{realistic->at} : cli::Cell{},
          price(tip.sp),
          price(tip.bsp),
          less(tip.realistic, tip.advised),
          value_of(tip),
          finish,
          grade ? cli::Cell{to_string(grade->outcome)} : cli::Cell{},
          grade ? points(grade->profit) : cli::Cell{}};
}

}  // namespace

std::string print_tips(const Request& request) {
  cli::Table table{
      request.cli.format,
      {"date",  "start", "course",     "race",       "runner",    "model",          "confidence",
       "band",  "bet",   "filter",     "why",        "nap",       "each_way",       "tags",
       "stake", "book",  "advised",    "advised_at", "realistic", "realistic_book", "realistic_at",
       "sp",    "bsp",   "odds_delta", "value",      "finish",    "outcome",        "points"}};
  std::int64_t sent = 0;
  std::int64_t unknown = 0;
  std::int64_t picks = 0;
  const auto horse =
      request.cli.has("horse") ? market::horse_key(request.cli.text("horse")) : std::string{};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until}};
  while (tips.next()) {
    const auto& entry = tips.entry();
    if (!horse.empty() && market::horse_key(entry.tip.horse) != horse) continue;
    table.add(row_of(entry));
    ++picks;
    if (!entry.tip.id) continue;
    ++sent;
    if (!entry.realistic) ++unknown;
  }
  table.finish();
  return fmt::format("picks={} tips={} realistic_unknown={}", picks, sent, unknown);
}

}  // namespace roi
