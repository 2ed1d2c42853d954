#pragma once

#include <market/event.hpp>
#include <market/market.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

namespace store {

// What a model said last of a selection before its event began.
struct Said {
  market::EventId event;
  UtcTime starts_at;
  market::Selection selection;
  double score = 0;            // a probability, or
  bool is_confidence = false;  // how sure the model is
};

// The version of the model that spoke last, of what was known at `now`; nothing where none
// of that name did.
std::optional<std::string> newest_version_of(Database& db, const std::string& model, UtcTime now);

// The models that have spoken, by name.
std::vector<std::string> models_known(Database& db, UtcTime now);

// All probabilities and confidences that a version of a model gave, of what was known at `now`, in
// events that began before `until`; by start, event, market and subject.
std::vector<Said> said_by(Database& db, const std::string& model, const std::string& version,
                          UtcTime until, UtcTime now);

}  // namespace store
