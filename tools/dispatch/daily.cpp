#include <dispatch/news.hpp>
#include <dispatch/words.hpp>
#include <record/groups.hpp>
#include <report/performance.hpp>
#include <store/bankroll.hpp>
#include <store/reporting.hpp>

#include <list>

namespace dispatch {

namespace {

using report::Performance;
using Groups = record::Groups<report::Tally>;

constexpr std::chrono::hours kToday{24};
constexpr std::chrono::days kRecently{30};

struct Today {
  std::int64_t placed = 0;
  Money volume;
  std::int64_t settled = 0;
  std::int64_t wins = 0;
  Money earned;
  std::optional<Money> bankroll;
};

Today today(const Desk& desk) {
  const auto from = desk.now - kToday + std::chrono::seconds{1};
  const auto until = desk.now + std::chrono::seconds{1};
  Today sum;
  store::BetsByDate placed{desk.db, desk.mode, desk.now, from, until};
  while (placed.next()) ++sum.placed, sum.volume += placed.bet().stake;
  store::BetsByDate settled{desk.db, desk.mode, desk.now, store::SettledThen{from, until}};
  while (settled.next()) {
    const auto outcome = settled.bet().settled->entry.outcome;
    ++sum.settled;
    sum.wins += outcome == bets::Outcome::win || outcome == bets::Outcome::half_win ? 1 : 0;
  }
  for (const auto& mark : store::bankroll_marks(desk.db, desk.mode, from, desk.now)) {
    if (mark.at >= from) sum.earned += mark.earned;
    sum.bankroll = mark.bankroll;
  }
  return sum;
}

std::string lines_of(const Groups& groups) {
  std::string lines;
  groups.each([&](const std::string& name, const report::Tally& tally) {
    const auto sums = tally.sums();
    if (name == "all" || sums.settled == 0) return;
    if (!lines.empty()) lines += '\n';
    lines += fmt::format("{}: n {}, win rate {}, ROI {}, P/L {}", name, sums.settled,
                         rate(sums.win_rate, {}), rate(sums.roi, {}), signed_money(sums.profit));
  });
  return lines.empty() ? "no settled bet" : lines;
}

}  // namespace

std::vector<News> daily(const Desk& desk, const IsNew& is_new) {
  const auto& reporting = desk.config.reporting;
  auto what =
      fmt::format("{} {}", format_date(desk.zone.local_day(desk.now)), to_string(desk.mode));
  if (!reporting.daily || !is_new(what)) return {};

  struct Part {
    const char* by;
    const char* title;
    bool is_asked;
  };
  const Part parts[] = {{"strategy", "Performance by Strategy", reporting.by_strategy},
                        {"market", "Performance by Bet Type", reporting.by_market},
                        {"edge", "ROI by Edge", reporting.by_edge}};
  report::Tally all;
  std::list<std::pair<const char*, Groups>> groups;
  for (const auto& part : parts) {
    if (!part.is_asked) continue;
    groups.emplace_back(part.title,
                        Groups{&report::grouping_of(part.by), desk.zone, desk.db, desk.now});
  }
  const auto until = desk.now + std::chrono::seconds{1};
  store::BetsByEvent history{desk.db, desk.mode, desk.now, {desk.now - kRecently, until}};
  for (std::vector<bets::Record> event; history.next(event);) {
    all.add(event);
    for (auto& [title, one] : groups) one.add(event, [](const bets::Record&, std::size_t) {});
  }

  const auto& currency = desk.config.currency;
  const auto day = today(desk);
  const auto month = all.sums();
  message::Card card{.title = fmt::format("Daily report, {} {} ({})", desk.zone.format(desk.now),
                                          desk.zone.name(), to_string(desk.mode)),
                     .colour = day.earned > Money{}   ? kGreen
                               : day.earned < Money{} ? kRed
                                                      : kYellow};
  card.fields = {
      {"Today's Activity", fmt::format("Of the last 24 hours\nPlaced {}, volume {} {}\nSettled {}, "
                                       "wins {}",
                                       day.placed, day.volume, currency, day.settled, day.wins)},
      {"Today's Results",
       fmt::format("P/L {} {}\nBankroll {}", signed_money(day.earned), currency,
                   day.bankroll ? fmt::format("{} {}", *day.bankroll, currency) : "none yet")},
      {"Last 30 Days",
       fmt::format("Bets {}, open {}\nWin rate {}\nP/L {} {}\nROI {}", month.settled, month.open,
                   rate(month.win_rate, month.win_rate_interval), signed_money(month.profit),
                   currency, rate(month.roi, month.roi_interval))}};
  for (const auto& [title, one] : groups) card.fields.push_back({title, lines_of(one)});
  return {{.what = {std::move(what)}, .cards = {std::move(card)}}};
}

}  // namespace dispatch
