// The picks of days with their grades, as tips_results_DATE_MODE: advised are those that were
// sent, level all that had a price. A point each, by the same settlements.

#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

namespace roi {

namespace {

struct Graded {
  const books::Entry& entry;
  const Zone& zone;
  std::string_view mode;

  const report::Tip& tip() const { return entry.tip; }
};

constexpr Column<Graded> kOfGraded[] = {
    {"Date", [](const Graded& g) { return cli::Cell{format_date(g.tip().day)}; }},
    {"Race Time",
     [](const Graded& g) { return cli::Cell{local_time(g.entry.listed.event.starts_at, g.zone)}; }},
    {"Course", [](const Graded& g) { return cli::Cell{g.tip().course}; }},
    {"Horse", [](const Graded& g) { return cli::Cell{g.tip().horse}; }},
    {"Odds", [](const Graded& g) { return price(g.tip().advised); }},
    {"odds_delta", [](const Graded& g) { return less(g.tip().realistic, g.tip().advised); }},
    {"Confidence", [](const Graded& g) { return cli::Cell::number(g.tip().confidence, 4); }},
    {"Position", [](const Graded& g) { return cli::Cell{g.entry.finish}; }},
    {"Mode", [](const Graded& g) { return cli::Cell{g.mode}; }},
    {"Stake",
     [](const Graded& g) {
       return points(g.tip().at_advised ? g.tip().at_advised->turnover : report::kPoint);
     }},
    {"Profit", [](const Graded& g) { return profit(g.tip().at_advised); }},
};

std::string print_graded(const Request& request, std::string_view mode, bool sent) {
  Sheet<Graded> sheet{request.cli.format, kOfGraded};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until}};
  std::int64_t n = 0;
  std::int64_t open = 0;
  std::int64_t unpriced = 0;
  std::int64_t sum = 0;
  while (tips.next()) {
    const auto& entry = tips.entry();
    if (sent && !entry.tip.id) continue;
    if (!entry.tip.advised) {
      ++unpriced;
      continue;
    }
    sheet.add({entry, request.zone, mode});
    ++n;
    if (entry.tip.at_advised) {
      sum += entry.tip.at_advised->profit;
    } else {
      ++open;
    }
  }
  sheet.finish();
  return fmt::format("picks={} open={} unpriced={} profit={}", n, open, unpriced,
                     report::points(sum));
}

}  // namespace

std::string print_advised(const Request& request) {
  return print_graded(request, "advised", true);
}

std::string print_level(const Request& request) {
  return print_graded(request, "level", false);
}

}  // namespace roi
