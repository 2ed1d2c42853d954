// How the top picks did, sent or not, a row for each day and band of confidence: a point to win,
// and at 5.0 and more a point each way, at the price that stood when it was decided.

#include <calibration/bands.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

#include <map>
#include <utility>

namespace roi {

namespace {

struct Bin {
  std::string date;
  std::string name;
  Money unit;
  std::int64_t tips = 0;
  std::int64_t wins = 0;
  std::int64_t places = 0;
  report::Return win = {};
  report::Return each_way = {};
};

cli::Cell bin_earned(const report::Return& sum) {
  return sum.turnover == 0 ? cli::Cell{} : points(sum.profit);
}

cli::Cell in_money(const report::Return& sum, Money unit) {
  if (sum.turnover == 0) return {};
  return cli::Cell::number(
      static_cast<double>(sum.profit) / report::kPoint * static_cast<double>(unit.minor()) / 100,
      2);
}

constexpr Column<Bin> kOfBins[] = {
    {"Date", [](const Bin& b) { return cli::Cell{b.date}; }},
    {"Confidence Bin", [](const Bin& b) { return cli::Cell{b.name}; }},
    {"Tips", [](const Bin& b) { return cli::Cell{b.tips}; }},
    {"Wins", [](const Bin& b) { return cli::Cell{b.wins}; }},
    {"Win %", [](const Bin& b) { return percent(share(b.wins, b.tips)); }},
    {"Places", [](const Bin& b) { return cli::Cell{b.places}; }},
    {"Place %", [](const Bin& b) { return percent(share(b.places, b.tips)); }},
    {"Win PnL", [](const Bin& b) { return bin_earned(b.win); }},
    {"EW PnL (5.0+)", [](const Bin& b) { return bin_earned(b.each_way); }},
    {"Win ROI %", [](const Bin& b) { return percent(share(b.win.profit, b.win.turnover)); }},
    {"EW ROI %",
     [](const Bin& b) { return percent(share(b.each_way.profit, b.each_way.turnover)); }},
    {"Win Profit GBP", [](const Bin& b) { return in_money(b.win, b.unit); }},
    {"EW Profit GBP", [](const Bin& b) { return in_money(b.each_way, b.unit); }},
};

void add_to(const std::optional<report::Return>& one, report::Return& sum) {
  if (!one) return;
  sum.turnover += one->turnover;
  sum.profit += one->profit;
}

}  // namespace

std::string print_confidence(const Request& request) {
  const auto bands = calibration::daily_bands();
  std::map<std::pair<std::chrono::sys_days, std::size_t>, Bin> bins;
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until, request.until}};
  std::int64_t open = 0;
  while (tips.next()) {
    const auto& [listed, tip, finish, realistic] = tips.entry();
    if (!tip.at_advised || !tip.advised) {
      ++open;
      continue;
    }
    const auto band = calibration::band_of(bands, tip.confidence);
    if (tip.at_advised->turnover == 0 || !band) continue;
    auto& bin = bins[{tip.day, *band}];
    bin.date = format_date(tip.day);
    bin.name = to_string(bands[*band]);
    bin.unit = request.config.plan.unit;
    ++bin.tips;
    bin.wins += tip.ended == report::Ended::won ? 1 : 0;
    bin.places += tip.ended == report::Ended::won || tip.ended == report::Ended::placed ? 1 : 0;
    add_to(tips.worth(*tip.advised, listed.pick.quoted->book, std::nullopt), bin.win);
    if (tip.each_way) add_to(tip.at_advised, bin.each_way);
  }
  Sheet<Bin> sheet{request.cli.format, kOfBins};
  for (const auto& [key, bin] : bins) sheet.add(bin);
  sheet.finish();
  return fmt::format("bins={} open={}", bins.size(), open);
}

}  // namespace roi
