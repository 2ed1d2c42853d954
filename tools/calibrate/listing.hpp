#pragma once

#include <calibrate/past.hpp>
#include <cli/table.hpp>

namespace calibrate {

// How the picks did by band, of a day and of all days up to it.
class Bands {
 public:
  Bands(cli::Format format, std::chrono::sys_days day);

  void add(const MarketPast& past);
  void finish() { table_.finish(); }

 private:
  void add(const MarketPast& past, bool of_day);

  cli::Table table_;
  std::chrono::sys_days day_;
};

// How good scores and chances were on days that the fit had not seen.
class Figures {
 public:
  explicit Figures(cli::Format format);

  void add(const market::Market& market, const calibration::Calibration& found);
  void finish() { table_.finish(); }

 private:
  cli::Table table_;
};

}  // namespace calibrate
