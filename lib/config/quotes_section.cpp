#include <config/sections.hpp>

namespace config {

void read_quotes(Section quotes, Config& config) {
  quotes.not_acted_on({"max_age_seconds", "book_sum_min", "book_sum_max", "max_abs_spread"},
                      config.not_acted_on);
  quotes.finish();
}

}  // namespace config
