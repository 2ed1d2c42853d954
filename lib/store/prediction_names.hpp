#pragma once

#include <base/answer.hpp>
#include <market/event.hpp>
#include <market/prediction.hpp>
#include <market/same_match.hpp>
#include <store/spellings.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <vector>

namespace store {

// From the names in a model's file to the rows they are. It makes none: a model tells of
// events and players, it does not bring any. One object a transaction: it remembers each
// event.
class PredictionNames {
 public:
  PredictionNames(Database& db, UtcTime now);

  struct Meant {
    market::Event event;
    market::Prediction said;  // with its event and subject, home and away as the event has them
  };

  // By the provider's id, else by the names, as market::same_match says; a race by where it
  // is run and a start within 10 minutes. No answer: `none`
  // where the store does not have the event or the subject, `unknown` where nobody can
  // tell which it is, `bad_input` where the row contradicts the store or was not said
  // before the start.
  Answer<Meant> find(const market::NamedPrediction& named);

 private:
  struct Match {
    market::Event event;
    bool swapped = false;  // home is away in the file
  };
  using Subject = std::optional<market::ParticipantId>;

  Answer<Match> event_of(const market::NamedPrediction& named);
  Answer<Match> by_id(const market::NamedPrediction& named);
  Answer<Match> by_names(const market::NamedPrediction& named);
  Answer<Match> race_by_names(const market::NamedPrediction& named);
  std::vector<market::SameMatch> matches_of(const market::NamedPrediction& named, std::int64_t home,
                                            std::int64_t away);
  Answer<Subject> subject_of(const market::NamedPrediction& named, const market::Event& event);
  Answer<Subject> in_event(market::ParticipantId subject, const market::NamedPrediction& named,
                           const market::Event& event);
  Spellings& spellings_of(const std::string& provider);
  std::optional<std::int64_t> team(const market::NamedPrediction& named, const std::string& sport,
                                   const std::string& name);
  NoAnswer nobody_called(const std::string& name, market::Role role, const std::string& sport);
  market::Event read(std::int64_t event);

  Database& db_;
  UtcTime now_;
  std::map<std::string, Spellings> spellings_;  // by provider
  std::map<std::string, Answer<Match>> known_;  // by how the file names it
  Statement by_ref_;
  Statement by_pair_;
  Statement races_;
  Statement starts_said_;
  Statement event_;
  Statement entrant_;
};

}  // namespace store
