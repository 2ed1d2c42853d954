// The public record: every tip that was sent, once, with a running profit that never
// restarts; and what of it was not yet so when its day ended.

#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace roi {

namespace {

struct Line {
  const books::Entry& entry;
  const Zone& zone;
  std::int64_t running;
  std::int64_t running_realistic;

  const report::Tip& tip() const { return entry.tip; }
};

// Of the point, what was in action: nothing of a non-runner.
std::int64_t stake_of(const report::Tip& tip) {
  return tip.at_advised ? tip.at_advised->turnover : report::kPoint;
}

constexpr Column<Line> kOfLog[] = {
    {"Date", [](const Line& l) { return cli::Cell{format_date(l.tip().day)}; }},
    {"Meeting", [](const Line& l) { return cli::Cell{l.tip().course}; }},
    {"Time",
     [](const Line& l) { return cli::Cell{local_time(l.entry.listed.event.starts_at, l.zone)}; }},
    {"EW/Win", [](const Line& l) { return cli::Cell{l.tip().each_way ? "EW" : "Win"}; }},
    {"Jockey", [](const Line& l) { return cli::Cell{l.tip().jockey}; }},
    {"Horse", [](const Line& l) { return cli::Cell{l.tip().horse}; }},
    {"Odds", [](const Line& l) { return price(l.tip().advised); }},
    {"SP", [](const Line& l) { return price(l.tip().sp); }},
    {"Value", [](const Line& l) { return value_of(l.tip()); }},
    {"Result", [](const Line& l) { return cli::Cell{l.entry.finish}; }},
    {"Stake", [](const Line& l) { return points(stake_of(l.tip())); }},
    {"Profit", [](const Line& l) { return profit(l.tip().at_advised); }},
    {"Running Profit", [](const Line& l) { return points(l.running); }},
    {"Best Odds", [](const Line& l) { return price(l.tip().realistic); }},
    {"Running Profit Best Odds", [](const Line& l) { return points(l.running_realistic); }},
};

struct Revision {
  const books::Entry& entry;
  const Zone& zone;
  books::Change change;
};

constexpr Column<Revision> kOfRevisions[] = {
    {"Revised", [](const Revision& r) { return cli::Cell{r.change.at}; }},
    {"Date", [](const Revision& r) { return cli::Cell{format_date(r.entry.tip.day)}; }},
    {"Meeting", [](const Revision& r) { return cli::Cell{r.entry.tip.course}; }},
    {"Time",
     [](const Revision& r) {
       return cli::Cell{local_time(r.entry.listed.event.starts_at, r.zone)};
     }},
    {"Horse", [](const Revision& r) { return cli::Cell{r.entry.tip.horse}; }},
    {"Result Before", [](const Revision& r) { return cli::Cell{r.change.finish_before}; }},
    {"Profit Before",
     [](const Revision& r) {
       return r.change.profit_before ? points(*r.change.profit_before) : cli::Cell{};
     }},
    {"Result", [](const Revision& r) { return cli::Cell{r.change.finish}; }},
    {"Profit", [](const Revision& r) { return points(r.change.profit); }},
};

}  // namespace

std::string print_subscriber_log(const Request& request) {
  Sheet<Line> sheet{request.cli.format, kOfLog};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {from_unix(0), request.until}};
  std::int64_t running = 0;
  std::int64_t running_realistic = 0;
  std::int64_t n = 0;
  std::int64_t open = 0;
  std::int64_t unknown = 0;
  std::int64_t revised = 0;
  while (tips.next()) {
    const auto& entry = tips.entry();
    const auto& tip = entry.tip;
    if (!tip.id) continue;
    if (tip.at_advised) running += tip.at_advised->profit;
    if (tip.at_realistic) running_realistic += tip.at_realistic->profit;
    if (entry.listed.event.starts_at < request.from) continue;
    sheet.add({entry, request.zone, running, running_realistic});
    ++n;
    open += tip.ended == report::Ended::open ? 1 : 0;
    unknown += tip.realistic ? 0 : 1;
    revised += std::ssize(tips.changes());
  }
  sheet.finish();
  return fmt::format(
      "tips={} open={} revised={} realistic_unknown={} profit={} profit_realistic={}", n, open,
      revised, unknown, report::points(running), report::points(running_realistic));
}

// Newest last, as they came to be known.
std::string print_revisions(const Request& request) {
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until, request.until}};
  std::vector<std::pair<books::Entry, books::Change>> found;
  while (tips.next()) {
    if (!tips.entry().tip.id) continue;
    for (auto& change : tips.changes()) found.emplace_back(tips.entry(), std::move(change));
  }
  std::ranges::stable_sort(found, {}, [](const auto& one) { return one.second.at; });
  Sheet<Revision> sheet{request.cli.format, kOfRevisions};
  for (const auto& [entry, change] : found) sheet.add({entry, request.zone, change});
  sheet.finish();
  return fmt::format("revised={}", found.size());
}

}  // namespace roi
