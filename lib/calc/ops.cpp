#include <calc/ops.hpp>

#include <algorithm>
#include <array>

namespace calc {

const Op& find_op(std::string_view name) {
  constexpr std::array kTopics = {conversion_ops,  market_ops,   margin_ops,     clv_ops,
                                  kelly_ops,       cover_ops,    settlement_ops, racing_ops,
                                  multiple_ops,    exchange_ops, record_ops,     score_ops,
                                  significance_ops};
  for (const auto topic : kTopics) {
    for (const auto& op : topic()) {
      if (op.name == name) return op;
    }
  }
  throw Error{Exit::data, "op: no such question: '{}'", name};
}

double win_probability(const Input& input) {
  return input.probability(input.spelling({"prob", "p"}));
}

double stake_of(double full_kelly) {
  return std::max(0.0, full_kelly);
}

void same_size(const Input& input, const char* key, std::size_t size, const char* other_key,
               std::size_t other_size) {
  if (size == other_size) return;
  throw Error{Exit::data, "{}: {} values, but {} of {}", input.path(other_key), other_size, size,
              key};
}

}  // namespace calc
