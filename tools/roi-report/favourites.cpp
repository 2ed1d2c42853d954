// The favourites that the model doubted: how they ended, and what laying them came to.

#include <books/favourites.hpp>
#include <report/tip_figures.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

#include <map>

namespace roi {

namespace {

// Of a day. Non-runners and void races are no bets.
struct Ends {
  std::string date;
  std::int64_t wins = 0;
  std::int64_t places = 0;  // paid a place, and did not win
  std::int64_t losses = 0;

  void add(report::Ended ended) {
    switch (ended) {
      case report::Ended::won: ++wins; break;
      case report::Ended::placed: ++places; break;
      case report::Ended::lost: ++losses; break;
      case report::Ended::open:
      case report::Ended::non_runner:
      case report::Ended::void_race: break;
    }
  }
};

constexpr Column<Ends> kOfEnds[] = {
    {"date", [](const Ends& e) { return cli::Cell{e.date}; }},
    {"bets", [](const Ends& e) { return cli::Cell{e.wins + e.places + e.losses}; }},
    {"wins", [](const Ends& e) { return cli::Cell{e.wins}; }},
    {"places", [](const Ends& e) { return cli::Cell{e.places}; }},
    {"losses", [](const Ends& e) { return cli::Cell{e.losses}; }},
};

// Lays of a day, or all.
struct Lays {
  std::int64_t favourites = 0;
  std::int64_t not_laid = 0;
  std::int64_t open = 0;
  std::int64_t void_lays = 0;
  std::int64_t at_bsp = 0;
  std::int64_t n = 0;
  std::int64_t won = 0;
  std::int64_t liability = 0;
  std::int64_t profit = 0;
  report::Clusters races = {};

  void add(const books::Favourite& one) {
    ++favourites;
    if (!one.laid) {
      const bool is_open = one.ended == report::Ended::open || one.laid_at;
      ++(is_open ? open : not_laid);
      return;
    }
    if (one.laid->turnover == 0) {
      ++void_lays;
      return;
    }
    ++n;
    at_bsp += one.at_bsp ? 1 : 0;
    won += one.laid->profit > 0 ? 1 : 0;
    liability += one.laid->turnover;
    profit += one.laid->profit;
    races.add({static_cast<double>(one.laid->profit), static_cast<double>(one.laid->turnover)});
  }
};

cli::Row lays_row(const std::string& date, const Lays& lays) {
  std::optional<double> roi;
  if (lays.liability > 0) {
    roi = static_cast<double>(lays.profit) / static_cast<double>(lays.liability);
  }
  const auto found = report::bootstrap_interval(lays.races);
  const auto interval = found ? std::optional{*found} : std::nullopt;
  return {date,
          lays.favourites,
          lays.not_laid,
          lays.open,
          lays.void_lays,
          lays.at_bsp,
          lays.n,
          lays.won,
          points(lays.liability),
          points(lays.profit),
          rate(roi),
          low(interval),
          high(interval)};
}

}  // namespace

std::string print_danger_favourites(const Request& request) {
  Sheet<Ends> sheet{request.cli.format, kOfEnds};
  const auto desk = desk_of(request);
  books::Favourites favourites{desk, {request.from, request.until}};
  std::map<std::string, Ends> days;
  std::int64_t open = 0;
  while (const auto one = favourites.next()) {
    auto& day = days[format_date(one->day)];
    day.date = format_date(one->day);
    day.add(one->ended);
    open += one->ended == report::Ended::open ? 1 : 0;
  }
  for (const auto& [date, day] : days) sheet.add(day);
  sheet.finish();
  return fmt::format("days={} open={}", days.size(), open);
}

std::string print_lays(const Request& request) {
  cli::Table table{request.cli.format,
                   {"date", "favourites", "not_laid", "open", "void", "at_bsp", "n", "won",
                    "liability", "profit", "roi", "roi_low", "roi_high"}};
  const auto desk = desk_of(request);
  books::Favourites favourites{desk, {request.from, request.until}};
  std::map<std::string, Lays> days;
  Lays all;
  while (const auto one = favourites.next()) {
    days[format_date(one->day)].add(*one);
    all.add(*one);
  }
  for (const auto& [date, day] : days) table.add(lays_row(date, day));
  table.add(lays_row("all", all));
  table.finish();
  return fmt::format("lays={} open={} profit={}", all.n, all.open, report::points(all.profit));
}

}  // namespace roi
