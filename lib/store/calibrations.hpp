#pragma once

#include <calibration/walk_forward.hpp>
#include <market/prediction.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <tuple>

namespace store {

// What a calibration is of.
struct Calibrated {
  std::string model;
  std::string version;
  market::Market market;
  std::chrono::sys_days until;  // the last local day that it may know
};

// Keeps a calibration within the caller's transaction. False: the newest of the same is
// the same already.
bool keep(Database& db, const Calibrated& what, const calibration::Calibration& made, UtcTime now);

// How scores become chances, by what was made until `now`.
class Curves {
 public:
  Curves(Database& db, UtcTime now);

  // The newest for the version of the model and the market; nothing: uncalibrated.
  const calibration::Curve* find(const market::Prediction& said);

 private:
  using Key = std::tuple<std::string, std::string, market::Market>;

  UtcTime now_;
  Statement newest_;
  Statement levels_;
  std::map<Key, std::optional<calibration::Curve>> known_;
};

}  // namespace store
