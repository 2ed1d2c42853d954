// The weekly and the monthly report: bets by what they are, and figures that say what they mean.

#include <record/groups.hpp>
#include <report/closing.hpp>
#include <report/performance.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/figures.hpp>
#include <roi-report/reports.hpp>

#include <algorithm>
#include <array>
#include <list>

namespace roi {

namespace {

using report::Performance;
using Groups = record::Groups<report::Tally>;

constexpr std::size_t kTeams = 5;

constexpr std::array kSections = {"strategy", "market", "book", "edge", "b2b"};

struct Named {
  std::string name;
  Performance of;
};

class Sections {
 public:
  explicit Sections(const Request& request)
      : mode_{to_string(request.mode)},
        table_{request.cli.format,
               {"section", "group", "mode", "n", "open", "staked", "profit", "roi", "roi_low",
                "roi_high", "win_rate", "win_rate_low", "win_rate_high", "edge_mean", "clv_n",
                "clv_mean"}} {}

  void add(std::string_view section, std::string_view group, const Performance& p) {
    table_.add({section, group, mode_, p.settled, p.open, p.staked, p.profit, rate(p.roi),
                low(p.roi_interval), high(p.roi_interval), rate(p.win_rate),
                low(p.win_rate_interval), high(p.win_rate_interval), rate(p.edge_mean), p.clv_known,
                rate(p.clv_mean)});
  }

  void add(std::string_view section, const Groups& groups) {
    groups.each([&](const std::string& name, const report::Tally& tally) {
      if (name != "all") add(section, name, tally.sums());
    });
  }

  // By what they made, the best first; a team is in one of the two.
  void add_teams(const Groups& groups) {
    std::vector<Named> teams;
    groups.each([&](const std::string& name, const report::Tally& tally) {
      const auto sums = tally.sums();
      if (name != "all" && name != "no team" && sums.settled > 0) {
        teams.push_back({name, sums});
      }
    });
    std::ranges::stable_sort(teams, std::ranges::greater{},
                             [](const Named& team) { return team.of.profit; });
    const auto best = std::min(kTeams, teams.size());
    const auto worst = std::max(best, teams.size() - std::min(kTeams, teams.size()));
    for (std::size_t i = 0; i < best; ++i) add("best teams", teams[i].name, teams[i].of);
    for (auto i = teams.size(); i-- > worst;) add("worst teams", teams[i].name, teams[i].of);
  }

  void finish() { table_.finish(); }

 private:
  std::string_view mode_;
  cli::Table table_;
};

std::string print(const Request& request, Figures::Which which) {
  std::list<Groups> groups;
  for (const auto* section : kSections) {
    groups.emplace_back(&report::grouping_of(section), request.zone, request.db, request.cli.now);
  }
  Groups teams{&report::grouping_of("team"), request.zone, request.db, request.cli.now};
  Figures figures{request, which};

  std::int64_t settled = 0;
  std::int64_t open = 0;
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) {
    const auto ignore = [](const bets::Record&, std::size_t) {};
    for (auto& one : groups) one.add(event, ignore);
    teams.add(event, ignore);
    figures.add(event);
    for (const auto& bet : event) ++(bet.settled ? settled : open);
  }

  Sections sections{request};
  const auto all = teams.all().sums();
  sections.add("total", "all", all);
  const auto* section = kSections.begin();
  for (const auto& one : groups) sections.add(*section++, one);
  sections.add_teams(teams);
  sections.finish();
  if (request.cli.format != cli::Format::json) fmt::print("\n");
  figures.print(all);
  return counted(settled, open);
}

}  // namespace

std::string print_weekly(const Request& request) {
  return print(request, Figures::Which::weekly);
}

std::string print_monthly(const Request& request) {
  return print(request, Figures::Which::monthly);
}

}  // namespace roi
