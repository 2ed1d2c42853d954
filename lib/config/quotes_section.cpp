#include <config/sections.hpp>

namespace config {

namespace {

constexpr std::int64_t kYear = std::int64_t{366} * 86400;

}  // namespace

void read_quotes(Section quotes, Config& config) {
  auto& rules = config.quotes;
  if (const auto v = quotes.value("max_age_seconds")) {
    rules.max_age = std::chrono::seconds{v->integer(1, kYear)};
  }
  if (const auto v = quotes.value("book_sum_min")) rules.book_sum_min = v->number(0, 1);
  if (const auto v = quotes.value("book_sum_max")) rules.book_sum_max = v->number(1, 10);
  if (const auto v = quotes.value("max_abs_spread")) rules.max_abs_spread = v->number(0, 10'000);
  if (const auto v = quotes.value("regions")) rules.regions = v->list();
  rules.least_size = config.limits.min_bet;
  quotes.finish();
}

}  // namespace config
