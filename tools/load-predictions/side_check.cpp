#include "side_check.hpp"

#include <base/error.hpp>
#include <opinion/credible.hpp>
#include <store/board.hpp>

#include <optional>

namespace load_predictions {

namespace {

// Of a price to bet at this would be old; who is the favourite changes less.
constexpr std::chrono::hours kOldestPrice{24};

using Favourites = std::map<market::EventId, std::optional<market::Side>>;

Favourites favourites_of(store::Database& db, const config::Config& config, UtcTime now,
                         const std::map<market::EventId, market::Event>& events) {
  auto believed = config.quotes;
  believed.max_age = kOldestPrice;
  const opinion::FairRule rule{.devig = config.strategies.value.devig,
                               .sharp_books = config.strategies.value.sharp_books,
                               .min_books = 1,
                               .max_age = kOldestPrice};
  store::Boards boards{db, now};
  Favourites favourites;
  for (const auto& [id, event] : events) {
    auto standing = boards.of(event, now, opinion::tells_favourite);
    for (auto& board : standing) {
      board = opinion::believe(board, believed, config.books).board;
    }
    favourites[id] = opinion::favourite_of(standing, rule, config.books);
  }
  return favourites;
}

opinion::Favourites compare(const std::map<market::EventId, opinion::Favourite>& models,
                            const Favourites& markets) {
  opinion::Favourites compared;
  for (const auto& [event, favourite] : models) {
    const auto model = favourite.side();
    const auto market = markets.at(event);
    if (!model || !market) continue;
    ++compared.games;
    if (model != market) ++compared.differ;
  }
  return compared;
}

}  // namespace

void SideCheck::hear(const market::Event& event, const market::Prediction& said) {
  if (!opinion::tells_favourite(said.market)) return;
  events_.try_emplace(event.id, event);
  heard_[{said.model, said.version, said.market}][event.id].hear(said);
}

std::vector<std::string> SideCheck::judge(store::Database& db, const config::Config& config,
                                          UtcTime now) const {
  const auto markets = favourites_of(db, config, now, events_);
  std::vector<std::string> doubts;
  for (const auto& [said, models] : heard_) {
    const auto& [model, version, market] = said;
    const auto compared = compare(models, markets);
    const auto sides = sides_by(compared);
    if (sides == opinion::Sides::right) continue;
    const auto what =
        fmt::format("{} of {} {}: its favourites are not the market's in {} of {} games",
                    to_string(market), model, version, compared.differ, compared.games);
    if (sides == opinion::Sides::inverted) {
      throw Error{Exit::data,
                  "{}: it looks inverted; check home and away, and the sign of its margins; "
                  "nothing is stored",
                  what};
    }
    doubts.push_back(fmt::format("{}: is it inverted?", what));
  }
  return doubts;
}

}  // namespace load_predictions
