#pragma once

#include "feeds.hpp"

#include <chrono>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace demo::nba {

// What the desk's sources answer to each of its questions, and since when: the file
// FOLDER/PATH?QUERY/TIME, with the headers that its source gives. "{now}" in it is the time
// of the request.
class Answers {
 public:
  Answers(std::filesystem::path folder, const std::vector<Team>& teams);

  void look(const Scene& scene, std::span<const Quoted> games) const;

  // All that is said of a day's games: those that were played, and those called off.
  void day(std::chrono::sys_days day, std::span<const Listed> games, const Absences& absences);

 private:
  void put(const std::string& question, const std::string& since, const std::string& answer) const;
  void tell_games(std::chrono::sys_days day, std::span<const Listed> games) const;
  void tell_game(const Scene& scene, Listed listed, const Absences& absences) const;
  void tell_news(std::chrono::sys_days day, std::span<const Listed> games,
                 const Absences& absences);

  std::filesystem::path folder_;
  const std::vector<Team>& teams_;
  std::vector<Headline> headlines_;  // the newest first
};

}  // namespace demo::nba
