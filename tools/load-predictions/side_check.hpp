#pragma once

#include <config/config.hpp>
#include <market/event.hpp>
#include <market/prediction.hpp>
#include <opinion/favourite.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace load_predictions {

// Whom a file's models expect to win, kept until the market can be asked.
class SideCheck {
 public:
  void hear(const market::Event& event, const market::Prediction& said);

  // Sets the favourites beside those of the prices that stand. Throws Error{Exit::data}
  // where a model has its sides inverted; returns what is doubtful, in words.
  std::vector<std::string> judge(store::Database& db, const config::Config& config,
                                 UtcTime now) const;

 private:
  using Said = std::tuple<std::string, std::string, market::Market>;  // model, version, of what

  std::map<market::EventId, market::Event> events_;
  std::map<Said, std::map<market::EventId, opinion::Favourite>> heard_;
};

}  // namespace load_predictions
