#include <provider/betfair.hpp>
#include <provider/betfair_book.hpp>
#include <provider/betfair_values.hpp>
#include <provider/text.hpp>
#include <provider/written_time.hpp>

#include <set>
#include <utility>

namespace provider::betfair {

namespace {

struct Best {
  std::optional<odds::Price> price;
  std::optional<Money> size;
};

// The highest to back, the lowest to lay, in whatever order they come.
Best best_of(const std::optional<Json>& exchange, market::Way way) {
  Best best;
  if (!exchange) return best;
  const bool is_back = way == market::Way::back;
  const auto offers = exchange->find(is_back ? "availableToBack" : "availableToLay");
  if (!offers) return best;
  for (rapidjson::SizeType i = 0; i < offers->size(); ++i) {
    const auto offer = offers->element(i);
    const auto said = offer.member("price");
    const auto price = odds::Price::parse(said.number());
    if (best.price && (is_back ? price <= *best.price : price >= *best.price)) continue;
    const auto size = offer.member("size");
    best = {.price = price, .size = money_in(size)};
  }
  return best;
}

std::optional<odds::Price> starting_price(const Json& runner) {
  const auto sp = runner.find("sp");
  return sp ? price_in(sp->find("actualSP")) : std::nullopt;
}

market::Trading trading_of(const Json& book, UtcTime now) {
  const auto winners = book.find("numberOfWinners");
  if (winners && winners->whole_number() != 1) throw winners->wrong("not a market to win");
  const auto status = book.member("status");
  const auto in_play = book.member("inplay");
  const auto active = book.find("numberOfActiveRunners");
  if (active && active->whole_number() < 0) throw active->wrong("fewer runners than none");
  return {.book = std::string{kBook},
          .market = kWin,
          .seen_at = now,
          .status = market::parse_trading_status(lower_case(status.string())),
          .in_play = in_play.boolean(),
          .active_runners = active ? std::optional{active->whole_number()} : std::nullopt,
          .runners = {}};
}

market::TradedRunner traded_runner(const Json& runner, const market::Entrant& entrant,
                                   bool is_reconciled) {
  const auto factor = runner.find("adjustmentFactor");
  const auto removed = runner.find("removalDate");
  return {.subject = entrant.name,
          .subject_id = entrant.provider_id,
          .status = runner_status(runner.member("status")),
          .reduction = factor ? std::optional{reduction_in(*factor)} : std::nullopt,
          .removed_at = removed ? time_of_rfc3339(removed->string()) : std::nullopt,
          .last_traded = price_in(runner.find("lastPriceTraded")),
          .starting_price = is_reconciled ? starting_price(runner) : std::nullopt};
}

class Reader {
 public:
  Reader(const Catalogued& market, const Json& book, UtcTime now)
      : market_{market}, trading_{trading_of(book, now)} {
    const auto reconciled = book.find("bspReconciled");
    is_reconciled_ = reconciled && reconciled->boolean();
    const auto delayed = book.find("isMarketDataDelayed");
    const bool is_delayed = delayed && delayed->boolean();
    for (auto* side : {&back_, &lay_}) {
      *side = {.book = std::string{kBook},
               .market = kWin,
               .way = side == &back_ ? market::Way::back : market::Way::lay,
               .seen_at = now,
               .as_of = is_delayed ? std::nullopt : std::optional{now},
               .offers = {}};
    }
  }

  void take(const Json& runner) {
    const auto selection = runner.member("selectionId");
    const auto found = market_.field.find(selection.whole_number());
    if (found == market_.field.end()) throw selection.wrong("not in the catalogue: no price");
    if (!taken_.insert(found->first).second) throw selection.wrong("a second runner of this id");
    const auto handicap = runner.find("handicap");
    if (handicap && ratio_in(*handicap) != Ratio{}) {
      throw handicap->wrong("a handicap in a market to win");
    }
    const auto& entrant = found->second;
    const auto traded = traded_runner(runner, entrant, is_reconciled_);
    const bool has_prices =
        trading_.is_before_the_off() && traded.status == market::RunnerStatus::active;
    const auto exchange = has_prices ? runner.find("ex") : std::nullopt;
    const auto back = best_of(exchange, market::Way::back);
    const auto lay = best_of(exchange, market::Way::lay);
    if (back.price && lay.price && *back.price >= *lay.price) {
      throw runner.wrong("the best price to back is not below the best to lay");
    }
    auto offer = offer_of(entrant, back);
    if (const auto matched = runner.find("totalMatched")) offer.traded = money_in(*matched);
    back_.offers.push_back(offer);
    lay_.offers.push_back(offer_of(entrant, lay));
    field_.push_back(entered(entrant, traded));
    trading_.runners.push_back(traded);
  }

  market::Listing listing() && {
    market::Listing listing{.fixture = market_.fixture,
                            .markets = {std::move(back_), std::move(lay_)},
                            .trading = {std::move(trading_)}};
    listing.fixture.field = std::move(field_);
    return listing;
  }

 private:
  static market::Offer offer_of(const market::Entrant& entrant, const Best& best) {
    return {.side = market::Side::yes,
            .subject = entrant.name,
            .line = {},
            .price = best.price,
            .size = best.size,
            .traded = {},
            .subject_id = entrant.provider_id};
  }

  const Catalogued& market_;
  market::Trading trading_;
  bool is_reconciled_ = false;
  market::BookMarket back_;
  market::BookMarket lay_;
  std::vector<market::Entrant> field_;
  std::set<std::int64_t> taken_;  // by selection id
};

}  // namespace

market::Listing listing_of(const Catalogued& market, const Json& book, UtcTime now,
                           Skipped& skipped) {
  Reader reader{market, book, now};
  const auto runners = book.member("runners");
  take_each(runners, skipped, [&](const Json& runner) { reader.take(runner); });
  return std::move(reader).listing();
}

}  // namespace provider::betfair
