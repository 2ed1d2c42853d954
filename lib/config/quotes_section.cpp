#include <config/sections.hpp>

namespace config {

void read_quotes(Section quotes, Config& config) {
  read_limits_to_come(quotes, {"max_age_seconds", "book_sum_min", "book_sum_max", "max_abs_spread"},
                      config);
  quotes.finish();
}

}  // namespace config
