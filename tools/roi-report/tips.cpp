#include <opinion/best_price.hpp>
#include <store/board.hpp>
#include <store/result_reader.hpp>
#include <store/top_picks.hpp>
#include <strategy/bands.hpp>
#include <strategy/rules.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/reports.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace roi {

namespace {

cli::Cell price(const std::optional<odds::Price>& price) {
  return price ? cli::Cell::number_text(to_string(*price)) : cli::Cell{};
}

// The prices of one pick, never one in the place of another.
struct Prices {
  std::optional<odds::Price> realistic;
  std::string realistic_book;
  std::optional<UtcTime> realistic_at;  // when it was seen to stand last
  std::optional<odds::Price> sp;
  std::optional<odds::Price> bsp;
};

class PriceReader {
 public:
  explicit PriceReader(const Request& request)
      : request_{request}, boards_{request.db, request.cli.now}, results_{request.db} {}

  Prices of(const store::ListedPick& listed) {
    Prices prices;
    if (listed.delivered) read_realistic(listed, prices);
    const auto result = results_.newest(listed.event.id, request_.cli.now);
    if (!result) return prices;
    for (const auto& [who, finish] : result->result.order) {
      if (who != listed.pick.runner) continue;
      prices.sp = finish.sp;
      prices.bsp = finish.bsp;
    }
    return prices;
  }

 private:
  void read_realistic(const store::ListedPick& listed, Prices& prices) {
    const auto wants = [](const market::Market& market) {
      return strategy::TipsRules::wants(market);
    };
    for (const auto& board : boards_.of(listed.event, *listed.delivered, wants)) {
      const auto outcome = std::ranges::find_if(board.outcomes, [&](const market::Outcome& one) {
        return one.selection.subject == listed.pick.runner;
      });
      if (outcome == board.outcomes.end()) continue;
      const auto best =
          opinion::realistic_price(*outcome, request_.config.books, listed.stake.value_or(Money{}));
      if (!best) continue;
      prices.realistic = best->standing->price;
      prices.realistic_book = best->standing->book;
      prices.realistic_at = *listed.delivered - *best->standing->age;
    }
  }

  const Request& request_;
  store::Boards boards_;
  store::ResultReader results_;
};

cli::Cell less(const std::optional<odds::Price>& a, const std::optional<odds::Price>& b) {
  return a && b ? cli::Cell::number(a->decimal() - b->decimal(), 2) : cli::Cell{};
}

// 100 x the advised price over the exchange's starting price.
cli::Cell value_of(const std::optional<odds::Price>& advised,
                   const std::optional<odds::Price>& bsp) {
  return advised && bsp ? cli::Cell::number(100 * advised->decimal() / bsp->decimal(), 1)
                        : cli::Cell{};
}

cli::Row row_of(const store::ListedPick& listed, const Prices& prices, const std::string& runner,
                const Zone& zone) {
  const auto& [event, pick, at, is_nap, stake, delivered, outcome, profit] = listed;
  const auto advised = pick.quoted ? std::optional{pick.quoted->price} : std::nullopt;
  return {format_date(zone.local_day(event.starts_at)),
          event.starts_at,
          event.league,
          event.name,
          runner,
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
          price(advised),
          at,
          price(prices.realistic),
          prices.realistic_book,
          prices.realistic_at,
          price(prices.sp),
          price(prices.bsp),
          less(prices.realistic, advised),
          value_of(advised, prices.bsp),
          outcome ? cli::Cell{to_string(*outcome)} : cli::Cell{},
          outcome ? cli::Cell::number(static_cast<double>(profit) / 1e6, 4) : cli::Cell{}};
}

}  // namespace

std::string print_tips(const Request& request) {
  cli::Table table{
      request.cli.format,
      {"date",  "start", "course",     "race",       "runner",    "model",          "confidence",
       "band",  "bet",   "filter",     "why",        "nap",       "each_way",       "tags",
       "stake", "book",  "advised",    "advised_at", "realistic", "realistic_book", "realistic_at",
       "sp",    "bsp",   "odds_delta", "value",      "outcome",   "points"}};
  PriceReader prices{request};
  store::ParticipantNames names{request.db};
  std::int64_t sent = 0;
  std::int64_t unknown = 0;
  std::int64_t picks = 0;
  store::PickList list{request.db, request.mode, request.from, request.until, request.cli.now};
  while (list.next()) {
    const auto& listed = list.pick();
    const auto its = prices.of(listed);
    table.add(row_of(listed, its, names.of(listed.pick.runner), request.zone));
    ++picks;
    if (!listed.pick.decision) continue;
    ++sent;
    if (!its.realistic) ++unknown;
  }
  table.finish();
  return fmt::format("picks={} tips={} realistic_unknown={}", picks, sent, unknown);
}

}  // namespace roi
