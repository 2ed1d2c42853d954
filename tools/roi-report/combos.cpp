// Doubles and trebles, as they were told, and what they came to.

#include <store/multiples.hpp>

#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

#include <fmt/ranges.h>

namespace roi {

namespace {

struct Combo {
  std::string date;
  std::string horses;  // "14:35 Ascot - Frankel @ 2.20 | ..."
  const store::Multiple& multiple;
};

std::string type_of(const Combo& combo) {
  switch (combo.multiple.legs.size()) {
    case 2: return "Double";
    case 3: return "Treble";
    default: return fmt::format("{} legs", combo.multiple.legs.size());
  }
}

// The product of the prices.
cli::Cell multiplier(const Combo& combo) {
  Ratio product{1};
  for (const auto& leg : combo.multiple.legs) product = product * leg.price.ratio();
  return cli::Cell::number(product.value(), 2);
}

// Nothing while it is open, and of one whose legs are all void.
cli::Cell combo_roi(const Combo& combo) {
  const auto& [id, stake, legs, in_action, profit] = combo.multiple;
  if (!in_action || *in_action == Money{}) return {};
  return cli::Cell::number(
      100 * static_cast<double>(profit->minor()) / static_cast<double>(in_action->minor()), 2);
}

constexpr Column<Combo> kOfCombos[] = {
    {"Date", [](const Combo& c) { return cli::Cell{c.date}; }},
    {"Type", [](const Combo& c) { return cli::Cell{type_of(c)}; }},
    {"Horses", [](const Combo& c) { return cli::Cell{c.horses}; }},
    {"Multiplier", multiplier},
    {"ROI", combo_roi},
};

}  // namespace

std::string print_combos(const Request& request) {
  Sheet<Combo> sheet{request.cli.format, kOfCombos};
  store::CardLines cards{request.db, request.cli.now};
  store::ParticipantNames names{request.db};
  const auto found =
      store::multiples(request.db, request.mode, request.from, request.until, request.cli.now);
  std::int64_t open = 0;
  for (const auto& multiple : found) {
    std::vector<std::string> horses;
    horses.reserve(multiple.legs.size());
    for (const auto& [event, runner, price] : multiple.legs) {
      const auto course = cards.of(event.id, runner).course;
      horses.push_back(fmt::format("{} {} - {} @ {}", local_time(event.starts_at, request.zone),
                                   course.empty() ? event.league : course, names.of(runner),
                                   to_string(price)));
    }
    const auto day = request.zone.local_day(multiple.legs.front().event.starts_at);
    sheet.add({format_date(day), fmt::format("{}", fmt::join(horses, " | ")), multiple});
    open += multiple.profit ? 0 : 1;
  }
  sheet.finish();
  return fmt::format("combos={} open={}", found.size(), open);
}

}  // namespace roi
