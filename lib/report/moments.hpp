#pragma once

#include <cstdint>
#include <optional>

namespace report {

// Mean and deviation of values as they come, and how many of them are above a mark.
class Sample {
 public:
  explicit Sample(double mark) : mark_{mark} {}

  void add(double value);

  std::int64_t n() const { return n_; }
  std::optional<double> mean() const;
  std::optional<double> deviation() const;  // of the sample (n - 1); nothing of fewer than two
  std::optional<double> above() const;      // a share

 private:
  double mark_;
  std::int64_t n_ = 0;
  std::int64_t above_ = 0;
  double mean_ = 0;
  double squares_ = 0;
};

struct Correlation {
  double r = 0;  // Pearson's
  double p = 1;  // of one as large, either way, if there is none: by Student's t, n - 2 degrees
};

// Pairs of values as they come.
class Pairs {
 public:
  static constexpr std::int64_t kEnough = 10;

  void add(double x, double y);

  std::int64_t n() const { return n_; }
  // Nothing of fewer than ten pairs, or where one of the two is always the same.
  std::optional<Correlation> correlation() const;

 private:
  std::int64_t n_ = 0;
  double mean_x_ = 0;
  double mean_y_ = 0;
  double xx_ = 0;
  double yy_ = 0;
  double xy_ = 0;
};

}  // namespace report
