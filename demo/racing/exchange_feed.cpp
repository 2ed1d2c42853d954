#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <algorithm>

namespace demo::racing {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

// It knows a horse without what stands in brackets, and without an apostrophe.
std::string runner_name(const Horse& horse) {
  auto name = horse.name;
  std::erase(name, '\'');
  return name;
}

// A meeting that is given up says so after its last race.
bool is_listed(const Race& race, minutes at) {
  if (race.fate != Fate::abandoned) return at <= race.off;
  return at < std::min(race.off, 14h + 45min);
}

// Nobody lists a market that is closed; who knows it is told once how it ended.
bool has_closed(const Race& race, minutes since, minutes at) {
  const auto closed = race.off + 8min;
  return race.fate == Fate::run && closed > since && closed <= at;
}

class Exchange {
 public:
  Exchange(const Scene& scene, minutes since, minutes at) : scene_{scene}, since_{since}, at_{at} {}

  std::string catalogues(std::span<const Told> races) && {
    return answer([&] {
      for (const auto& told : races) {
        if (is_listed(told.race, at_)) json_.object([&] { catalogue(told.race); });
      }
    });
  }
  std::string books(std::span<const Told> races) && {
    return answer([&] {
      for (const auto& told : races) {
        if (is_listed(told.race, at_)) json_.object([&] { book(told); });
        if (has_closed(told.race, since_, at_)) json_.object([&] { closed_book(told); });
      }
    });
  }

 private:
  template <typename Tell>
  std::string answer(Tell tell) {
    json_.object([&] {
      json_.text("jsonrpc", "2.0");
      json_.key("result").list(tell);
    });
    return json_.taken();
  }

  void catalogue(const Race& race) {
    const auto* const course = race.course;
    const bool is_irish = course->country == std::string_view{"IRE"};
    json_.text("marketId", market_of(race));
    json_.text("marketName", race.name);
    json_.text("marketStartTime", written(scene_.day, race.off));
    json_.key("eventType").object([&] { json_.text("id", "7"); });
    json_.key("event").object([&] {
      json_.text("venue", course->exchange);
      json_.text("countryCode", is_irish ? "IE" : "GB");
    });
    json_.key("runners").list([&] {
      for (const auto& runner : race.runners) {
        const auto& horse = scene_.stable[runner.horse];
        json_.object([&] {
          json_.whole("selectionId", selection_of(horse));
          json_.text("runnerName", runner_name(horse));
          json_.key("metadata").object([&] {
            json_.text("CLOTH_NUMBER", fmt::format("{}", runner.number));
          });
        });
      }
    });
  }

  void book(const Told& told) {
    const auto& race = told.race;
    const auto offers = told.market.look(at_);
    const bool is_off = at_ == race.off;
    json_.text("marketId", market_of(race));
    json_.truth("isMarketDataDelayed", false);
    json_.text("status", "OPEN");
    json_.truth("bspReconciled", is_off);
    json_.truth("inplay", is_off);
    json_.whole("numberOfWinners", 1);
    json_.whole("numberOfActiveRunners",
                static_cast<int>(std::ranges::count(offers, false, &Offer::is_out)));
    json_.key("runners").list([&] {
      for (std::size_t i = 0; i < offers.size(); ++i) {
        json_.object([&] { runner(told, i, offers[i]); });
      }
    });
  }

  void runner(const Told& told, std::size_t which, const Offer& offer) {
    const auto& one = told.race.runners[which];
    json_.whole("selectionId", selection_of(scene_.stable[one.horse]));
    if (offer.is_out) return removed(one, offer.factor);
    json_.text("status", "ACTIVE");
    json_.number("adjustmentFactor", offer.factor / 1000.0, 3);
    json_.number("lastPriceTraded", offer.back / 100.0, 2);
    json_.number("totalMatched", static_cast<double>(offer.matched) / 100, 2);
    if (at_ == told.race.off) return starting_price(told, which);
    json_.key("ex").object([&] {
      side("availableToBack", offer.back, offer.size);
      side("availableToLay", offer.lay, offer.size);
    });
  }

  void removed(const Runner& runner, int factor) {
    json_.text("status", "REMOVED");
    json_.number("adjustmentFactor", factor / 1000.0, 3);
    json_.text("removalDate", written(scene_.day, *runner.out));
  }

  void starting_price(const Told& told, std::size_t which) {
    json_.key("sp").object(
        [&] { json_.number("actualSP", told.market.exchange_starting_price(which), 6); });
  }

  void closed_book(const Told& told) {
    const auto& race = told.race;
    json_.text("marketId", market_of(race));
    json_.text("status", "CLOSED");
    json_.truth("bspReconciled", true);
    json_.truth("inplay", true);
    json_.key("runners").list([&] {
      for (const auto& finish : race.order) {
        json_.object([&] {
          json_.whole("selectionId",
                      selection_of(scene_.stable[race.runners[finish.runner].horse]));
          json_.text("status", finish.position == 1 ? "WINNER" : "LOSER");
          starting_price(told, finish.runner);
        });
      }
      for (std::size_t i = 0; i < race.runners.size(); ++i) {
        const auto& runner = race.runners[i];
        if (!runner.out) continue;
        json_.object([&] {
          json_.whole("selectionId", selection_of(scene_.stable[runner.horse]));
          removed(runner, told.market.factor(i));
        });
      }
    });
  }

  void side(const char* name, int price, std::int64_t size) {
    json_.key(name).list([&] {
      json_.object([&] {
        json_.number("price", price / 100.0, 2);
        json_.number("size", static_cast<double>(size) / 100, 2);
      });
    });
  }

  const Scene& scene_;
  minutes since_;
  minutes at_;
  Json json_;
};

}  // namespace

std::string exchange(const Scene& scene, std::span<const Told> races, minutes since, minutes at) {
  return Exchange{scene, since, at}.catalogues(races) + Exchange{scene, since, at}.books(races);
}

int selection_of(const Horse& horse) {
  return 50'000'000 + 3 * (horse.id % 1'000'000);
}

std::string market_of(const Race& race) {
  return fmt::format("1.24{}", race.id);
}

}  // namespace demo::racing
