// Results of races in both kinds of table.
#include "feed.hpp"

#include <market/horse_name.hpp>
#include <provider/raceform.hpp>
#include <provider/rpscrape.hpp>

#include <set>

namespace {

void check_races(const provider::Results& results) {
  fuzz::check(results);
  for (const auto& one : results.results) {
    fuzz::require(one.lists_all && !one.fixture.course.empty(), "a race is at a course");
    fuzz::require(one.result.race.ran.value_or(0) > 0, "somebody ran");
    std::set<std::string> names;
    for (const auto& [who, finish] : one.result.order) {
      fuzz::require(names.insert(market::horse_key(who)).second, "nobody ran twice");
      fuzz::require(finish.position.has_value() == finish.code.empty(),
                    "a position, or why there is none");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view csv{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  for (const auto read : {provider::rpscrape::results, provider::raceform::results}) {
    const auto results = fuzz::unless_refused([&] { return read(csv, "results.csv", now); });
    if (results) check_races(*results);
  }
  return 0;
}
