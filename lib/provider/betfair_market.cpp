#include <market/course.hpp>
#include <provider/betfair.hpp>
#include <provider/betfair_market.hpp>
#include <provider/betfair_values.hpp>
#include <provider/text.hpp>
#include <provider/written_time.hpp>

#include <algorithm>
#include <charconv>

namespace provider::betfair {

namespace {

std::string text_in(const Json& object, const char* name) {
  const auto value = object.find(name);
  return value ? std::string{value->string()} : std::string{};
}

bool is_set(const Json& object, const char* name) {
  const auto value = object.find(name);
  return value && value->boolean();
}

UtcTime time_in(const Json& object, const char* name) {
  const auto value = object.member(name);
  const auto time = time_of_rfc3339(value.string());
  if (!time) throw value.wrong("not a time");
  return *time;
}

// Abroad a runner is called "7. Palentino": by its number, too.
market::Entrant entrant_of(std::string_view name, const std::string& id) {
  market::Entrant entrant{
      .name = {}, .provider_id = id, .number = {}, .draw = {}, .weight = {}, .since = {}};
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  const std::string_view rest{end, static_cast<std::size_t>(name.data() + name.size() - end)};
  if (error == std::errc{} && rest.starts_with(". ")) {
    entrant.number = number;
    name = trimmed(rest.substr(1));
  }
  entrant.name = name;
  return entrant;
}

market::TradedRunner traded_runner(const Json& runner, const std::string& name,
                                   const std::string& id, bool is_reconciled) {
  const auto factor = runner.find("adjustmentFactor");
  const auto removed = runner.find("removalDate");
  return {.subject = name,
          .subject_id = id,
          .status = runner_status(runner.member("status")),
          .reduction = factor ? std::optional{reduction_in(*factor)} : std::nullopt,
          .removed_at = removed ? time_of_rfc3339(removed->string()) : std::nullopt,
          .last_traded = {},
          .starting_price = is_reconciled ? price_in(runner.find("bsp")) : std::nullopt};
}

// The factor of a runner that is out is the one by which the others were reduced then.
void keep_factors(const market::Trading& before, market::Trading& now) {
  for (auto& runner : now.runners) {
    const auto known =
        std::ranges::find(before.runners, runner.subject_id, &market::TradedRunner::subject_id);
    const bool was_out =
        known != before.runners.end() && known->status == market::RunnerStatus::removed;
    if (was_out && known->reduction) runner.reduction = known->reduction;
  }
}

market::Offer offer_of(const market::TradedRunner& runner, const std::optional<Rung>& rung) {
  constexpr std::int64_t kScale = 10'000;
  return {
      .side = market::Side::yes,
      .subject = runner.subject,
      .line = {},
      .price = rung ? std::optional{odds::Price::from_ratio(rung->price, kScale)} : std::nullopt,
      .size = rung ? std::optional{Money::from_minor(rung->size)} : std::nullopt,
      .traded = {},
      .subject_id = runner.subject_id};
}

// Offers that cross are no prices: the market is about to change.
bool is_price(const std::optional<Rung>& back, const std::optional<Rung>& lay) {
  return !back || !lay || back->price < lay->price;
}

}  // namespace

void StreamMarket::apply(const Json& change) {
  if (is_set(change, "img")) runners_.clear();
  if (const auto definition = change.find("marketDefinition")) define(*definition);
  const auto changes = change.find("rc");
  if (!changes) return;
  for (rapidjson::SizeType i = 0; i < changes->size(); ++i) change_runner(changes->element(i));
}

void StreamMarket::change_runner(const Json& change) {
  const auto id = change.member("id");
  const auto handicap = change.find("hc");
  auto& runner = runners_[{.id = id.whole_number(),
                           .handicap = handicap ? std::string{handicap->number()} : ""}];
  if (const auto prices = change.find("atb")) runner.to_back.change_prices(*prices);
  if (const auto prices = change.find("atl")) runner.to_lay.change_prices(*prices);
  if (const auto levels = change.find("batb")) runner.to_back.change_levels(*levels);
  if (const auto levels = change.find("batl")) runner.to_lay.change_levels(*levels);
  if (const auto price = change.find("ltp")) runner.last_traded = price_in(price);
  if (const auto volume = change.find("tv")) runner.traded = money_in(*volume);
}

void StreamMarket::define(const Json& definition) {
  const auto type = definition.member("marketType");
  const auto sport = definition.member("eventTypeId");
  kind_ = fmt::format("{} of {}", type.string(), sport.string());
  is_reconciled_ = is_set(definition, "bspReconciled");
  const auto venue = text_in(definition, "venue");
  const auto country = text_in(definition, "countryCode");
  const auto name = text_in(definition, "name");
  fixture_ = {.provider_id = id_,
              .sport = "racing",
              .league = market::racing_country(country),
              .form = market::Form::race,
              .name = name.empty() ? venue : venue + ' ' + name,
              .home = {},
              .away = {},
              .home_id = {},
              .away_id = {},
              .starts_at = time_in(definition, "marketTime"),
              .course = venue.empty() || country.empty() ? "" : market::course_key(venue, country),
              .handicap = {},
              .field = {}};
  const auto status = definition.member("status");
  const auto active = definition.find("numberOfActiveRunners");
  market::Trading trading{
      .book = std::string{kBook},
      .market = kWin,
      .seen_at = {},
      .status = market::parse_trading_status(lower_case(status.string())),
      .in_play = is_set(definition, "inPlay"),
      .active_runners = active ? std::optional{active->whole_number()} : std::nullopt,
      .runners = {}};
  const auto runners = definition.member("runners");
  for (rapidjson::SizeType i = 0; i < runners.size(); ++i) {
    const auto runner = runners.element(i);
    const auto id_said = runner.member("id");
    const auto id = std::to_string(id_said.whole_number());
    const auto entrant = entrant_of(text_in(runner, "name"), id);
    trading.runners.push_back(traded_runner(runner, entrant.name, id, is_reconciled_));
    fixture_.field.push_back(entered(entrant, trading.runners.back()));
  }
  keep_factors(trading_, trading);
  trading_ = std::move(trading);
}

market::Listing StreamMarket::listing(UtcTime at) const {
  market::BookMarket back{.book = trading_.book,
                          .market = kWin,
                          .way = market::Way::back,
                          .seen_at = at,
                          .as_of = at,
                          .offers = {}};
  auto lay = back;
  lay.way = market::Way::lay;
  auto trading = trading_;
  trading.seen_at = at;
  for (auto& runner : trading.runners) {
    if (runner.subject.empty()) {
      throw Error{Exit::data,
                  "market {}: runner {} has no name: betops reads the exchange's "
                  "historical files",
                  id_, runner.subject_id};
    }
    const auto found = runners_.find({.id = std::stoll(runner.subject_id), .handicap = {}});
    const bool is_there = found != runners_.end();
    auto to_back = is_there ? found->second.to_back.best() : std::nullopt;
    auto to_lay = is_there ? found->second.to_lay.best() : std::nullopt;
    const bool is_offered = trading.is_before_the_off() &&
                            runner.status == market::RunnerStatus::active &&
                            is_price(to_back, to_lay);
    if (!is_offered) to_back = to_lay = std::nullopt;
    auto offer = offer_of(runner, to_back);
    if (is_there) offer.traded = found->second.traded;
    back.offers.push_back(std::move(offer));
    lay.offers.push_back(offer_of(runner, to_lay));
    if (is_there) runner.last_traded = found->second.last_traded;
  }
  return {.fixture = fixture_,
          .markets = {std::move(back), std::move(lay)},
          .trading = {std::move(trading)}};
}

std::optional<market::FixtureResult> StreamMarket::result(UtcTime at) const {
  if (!is_of_a_race() || trading_.status != market::TradingStatus::closed) return std::nullopt;
  const auto is_winner = [](const market::TradedRunner& runner) {
    return runner.status == market::RunnerStatus::winner;
  };
  if (std::ranges::none_of(trading_.runners, is_winner)) return std::nullopt;
  market::FixtureResult ended{.fixture = fixture_, .result = {}};
  ended.result.known_at = at;
  const auto last = listing(at);
  for (const auto& runner : last.trading.front().runners) {
    if (runner.status == market::RunnerStatus::removed) {
      ended.result.withdrawals.emplace_back(runner.subject,
                                            market::NonRunner{.at = runner.removed_at,
                                                              .price = runner.last_traded,
                                                              .deduction = {},
                                                              .reduction = runner.reduction});
      continue;
    }
    market::Finish finish{.position = {}, .past_post = {}, .sp = {}, .bsp = runner.starting_price};
    if (is_winner(runner)) finish.position = 1;
    finish.beaten = runner.status == market::RunnerStatus::loser;
    ended.result.order.emplace_back(runner.subject, finish);
  }
  return ended;
}

}  // namespace provider::betfair
