#include <settlement/lines.hpp>

#include <vector>

namespace settlement {

// Lines of k legs are the coefficient of x^k in the product of (b + a x) over the
// legs a/b, all over the product of the b.
Exact sum_of_lines(const bets::Folds& folds, std::span<const Ratio> legs) {
  std::vector<Natural> coefficients{Natural{1}};
  Natural denominator{1};
  for (const auto leg : legs) {
    const Exact exact{leg};
    const auto& a = exact.numerator();
    const auto& b = exact.denominator();
    coefficients.emplace_back();
    for (auto k = coefficients.size() - 1; k > 0; --k) {
      coefficients[k] = coefficients[k] * b + coefficients[k - 1] * a;
    }
    coefficients[0] = coefficients[0] * b;
    denominator = denominator * b;
  }
  Natural sum;
  for (std::size_t k = 1; k < coefficients.size(); ++k) {
    if (folds.has(static_cast<int>(k))) sum = sum + coefficients[k];
  }
  return {sum, denominator};
}

}  // namespace settlement
