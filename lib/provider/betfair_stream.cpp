#include <provider/betfair_market.hpp>
#include <provider/betfair_stream.hpp>
#include <provider/json.hpp>
#include <provider/lines.hpp>
#include <provider/packed_files.hpp>

#include <chrono>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace provider::betfair {

namespace {

constexpr std::size_t kListingsInAPart = 256;
constexpr std::int64_t kLatest = 7'258'118'400'000;  // the year 2200, in milliseconds

UtcTime second_of(std::int64_t milliseconds) {
  return std::chrono::floor<std::chrono::seconds>(
      std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{milliseconds}});
}

// Calls `take` with each change of a market in a file, and when it was told.
template <typename Take>
void each_change(Content& file, const std::string& name, Take take) {
  Lines lines{file, name};
  while (lines.next()) {
    try {
      const JsonDocument document{lines.line()};
      const auto message = document.root();
      const auto op = message.member("op");
      if (op.string() != "mcm") continue;
      const auto markets = message.find("mc");
      if (!markets) continue;  // the line is alive
      const auto told_at = message.member("pt");
      const auto at = told_at.whole_number();
      if (at <= 0 || at > kLatest) throw told_at.wrong("not a time");
      for (rapidjson::SizeType i = 0; i < markets->size(); ++i) take(markets->element(i), at);
    } catch (const Error& error) {
      throw Error{Exit::data, "{}: {}", lines.place(), error.what()};
    }
  }
}

// How often markets of each kind were not read.
class OtherKinds {
 public:
  void count(const std::string& kind) { ++count_[kind]; }

  std::vector<market::Skipped> skipped() const {
    std::vector<market::Skipped> found;
    for (const auto& [kind, count] : count_) {
      found.push_back({kind, fmt::format("{} {}: only markets to win a horse race (WIN of 7) are "
                                         "read",
                                         count, count == 1 ? "market" : "markets")});
    }
    return found;
  }

 private:
  std::map<std::string, std::int64_t> count_;
};

// A market and when it is looked at.
struct Watched {
  explicit Watched(const std::string& id) : market{id} {}

  StreamMarket market;
  UtcTime told_at;  // last
  UtcTime next_look;
};

bool stands_differently(const StreamMarket& before, const StreamMarket& now) {
  const auto runners_of = [](const StreamMarket& market) {
    std::vector<std::tuple<std::string, market::RunnerStatus, std::optional<odds::Price>>> found;
    for (const auto& runner : market.trading().runners) {
      found.emplace_back(runner.subject_id, runner.status, runner.starting_price);
    }
    return found;
  };
  const auto& a = before.trading();
  const auto& b = now.trading();
  return a.status != b.status || a.in_play != b.in_play || a.active_runners != b.active_runners ||
         before.starts_at() != now.starts_at() || runners_of(before) != runners_of(now);
}

// The listings that the markets of one file make.
class FilePrices {
 public:
  explicit FilePrices(const Looks& looks) : looks_{looks} {}

  void take(const Json& change, std::int64_t told_at) {
    const auto id = change.member("id");
    const std::string key{id.not_empty()};
    auto& watched = watched_.try_emplace(key, key).first->second;
    const auto at = second_of(told_at);
    auto& market = watched.market;
    const bool is_read = !market.is_defined() || market.is_to_win_a_horse_race();
    if (is_read) look(watched, told_at);
    const auto definition = change.find("marketDefinition");
    if (!definition) {
      if (is_read) market.apply(change);
    } else {
      redefine(watched, change, *definition, at);
    }
    watched.told_at = at;
  }

  std::vector<market::Listing> finish(OtherKinds& others) {
    for (const auto& [id, watched] : watched_) {
      const auto& market = watched.market;
      if (!market.is_defined()) {
        throw Error{Exit::data, "market {}: nothing says what it is", id};
      }
      if (!market.is_to_win_a_horse_race()) {
        others.count(market.kind());
      } else if (!market.is_of_a_race()) {
        throw Error{Exit::data, "market {}: nothing says where the race is run", id};
      }
    }
    return std::move(listings_);
  }

 private:
  // What would have been answered until then.
  void look(Watched& watched, std::int64_t until) {
    const auto& market = watched.market;
    if (!market.is_of_a_race()) return;
    const auto is_past = [until](UtcTime look) {
      return look < second_of(until) || (look == second_of(until) && until % 1000 != 0);
    };
    while (market.trading().is_before_the_off() && is_past(watched.next_look)) {
      listings_.push_back(market.listing(watched.next_look));
      watched.next_look = looks_.next(watched.next_look, market.starts_at());
    }
  }

  // The last prices before a market is suspended, or the race is off, are its last of that time.
  void redefine(Watched& watched, const Json& change, const Json& definition, UtcTime at) {
    auto next = watched.market;
    next.define(definition);
    const bool is_read = next.is_of_a_race();
    const bool was_open = watched.market.trading().is_before_the_off();
    const bool is_new = !watched.market.is_of_a_race();
    if (is_read && !is_new && was_open && !next.trading().is_before_the_off()) {
      listings_.push_back(watched.market.listing(watched.told_at));
    }
    const bool differs = is_new || stands_differently(watched.market, next);
    watched.market.apply(change);
    if (!is_read) return;
    if (differs) listings_.push_back(watched.market.listing(at));
    watched.next_look = looks_.next(at, watched.market.starts_at());
  }

  const Looks& looks_;
  std::map<std::string, Watched> watched_;
  std::vector<market::Listing> listings_;
};

// Whether a content is one file, in which whatever is wrong is wrong with all of it.
bool is_single(const std::string& file, const std::string& name) {
  return file == name;
}

}  // namespace

void stream_prices(Content& content, const std::string& name, const Looks& looks,
                   const TakePrices& take) {
  Prices part;
  OtherKinds others;
  each_file(content, name, [&](const std::string& file, Content& text) {
    try {
      FilePrices prices{looks};
      each_change(text, file,
                  [&](const Json& change, std::int64_t at) { prices.take(change, at); });
      std::ranges::move(prices.finish(others), std::back_inserter(part.listings));
    } catch (const Error& error) {
      if (is_single(file, name) || error.exit() != Exit::data) throw;
      part.skipped.push_back({file, error.what()});
    }
    if (part.listings.size() >= kListingsInAPart) take(std::exchange(part, {}));
  });
  std::ranges::move(others.skipped(), std::back_inserter(part.skipped));
  take(std::move(part));
}

Results stream_results(Content& content, const std::string& name) {
  Results results;
  OtherKinds others;
  each_file(content, name, [&](const std::string& file, Content& text) {
    try {
      std::map<std::string, std::pair<StreamMarket, std::int64_t>> markets;
      each_change(text, file, [&](const Json& change, std::int64_t at) {
        const auto id = change.member("id");
        const std::string key{id.not_empty()};
        auto& [market, closed_at] = markets.try_emplace(key, StreamMarket{key}, 0).first->second;
        if (market.is_defined() && !market.is_to_win_a_horse_race()) return;
        market.apply(change);
        const bool is_closed = market.trading().status == market::TradingStatus::closed;
        if (!is_closed || closed_at == 0) closed_at = is_closed ? at : 0;
      });
      for (const auto& [id, known] : markets) {
        const auto& [market, at] = known;
        if (market.is_defined() && !market.is_to_win_a_horse_race()) {
          others.count(market.kind());
        } else if (auto ended = market.result(second_of(at))) {
          results.results.push_back(std::move(*ended));
        } else {
          results.unfinished.push_back(id);
        }
      }
    } catch (const Error& error) {
      if (is_single(file, name) || error.exit() != Exit::data) throw;
      results.skipped.push_back({file, error.what()});
    }
  });
  std::ranges::move(others.skipped(), std::back_inserter(results.skipped));
  return results;
}

}  // namespace provider::betfair
