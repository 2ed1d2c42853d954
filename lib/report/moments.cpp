#include <report/moments.hpp>
#include <report/significance.hpp>

#include <algorithm>
#include <cmath>

// By Welford's updates: what the values have in common does not eat their digits.
namespace report {

void Sample::add(double value) {
  const auto before = value - mean_;
  mean_ += before / static_cast<double>(++n_);
  squares_ += before * (value - mean_);
  above_ += value > mark_ ? 1 : 0;
}

std::optional<double> Sample::mean() const {
  return n_ > 0 ? std::optional{mean_} : std::nullopt;
}

std::optional<double> Sample::deviation() const {
  if (n_ < 2) return std::nullopt;
  return std::sqrt(squares_ / static_cast<double>(n_ - 1));
}

std::optional<double> Sample::above() const {
  if (n_ == 0) return std::nullopt;
  return static_cast<double>(above_) / static_cast<double>(n_);
}

void Pairs::add(double x, double y) {
  const auto n = static_cast<double>(++n_);
  const auto before_x = x - mean_x_;
  const auto before_y = y - mean_y_;
  mean_x_ += before_x / n;
  mean_y_ += before_y / n;
  xx_ += before_x * (x - mean_x_);
  yy_ += before_y * (y - mean_y_);
  xy_ += before_x * (y - mean_y_);
}

std::optional<Correlation> Pairs::correlation() const {
  if (n_ < kEnough || !(xx_ > 0) || !(yy_ > 0)) return std::nullopt;
  const auto r = std::clamp(xy_ / std::sqrt(xx_ * yy_), -1.0, 1.0);
  const auto degrees = static_cast<double>(n_ - 2);
  const auto unexplained = 1 - r * r;
  if (!(unexplained > 0)) return Correlation{r, 0};
  const auto t = std::fabs(r) * std::sqrt(degrees / unexplained);
  return Correlation{r, 2 * student_upper_tail(t, degrees)};
}

}  // namespace report
