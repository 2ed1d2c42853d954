// Injury reports, lineups, officials and news in JSON.
#include "feed.hpp"

#include <provider/espn_context.hpp>
#include <provider/nba_officials.hpp>

#include <set>

namespace {

void check(const provider::Context& said) {
  fuzz::check(said.skipped);
  fuzz::check(said.notes);
  for (const auto& injury : said.injuries) fuzz::require(!injury.name.empty(), "is of somebody");
  for (const auto& lineup : said.lineups) {
    fuzz::check(lineup.fixture);
    for (const auto* team : {&lineup.home, &lineup.away}) {
      std::set<std::string> ids;
      for (const auto& one : *team) fuzz::require(ids.insert(one.provider_id).second, "plays once");
    }
  }
  for (const auto& crew : said.crews) {
    fuzz::require(crew.home != "" && crew.away != "" && !crew.officials.empty(), "is of a match");
    for (const auto& official : crew.officials) fuzz::require(!official.name.empty(), "has a name");
  }
  std::set<std::string> ids;
  for (const auto& article : said.articles) {
    fuzz::require(ids.insert(article.provider_id).second, "a story is there once");
    fuzz::require(!article.title.empty(), "and has a title");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  using provider::espn::injuries;
  using provider::espn::lineups;
  using provider::espn::news;
  using provider::nba_com::officials;
  for (const auto read : {injuries, lineups, news, officials}) {
    const auto said = fuzz::unless_refused([&] { return read(json); });
    if (said) check(*said);
  }
  return 0;
}
