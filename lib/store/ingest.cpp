#include <store/ingest.hpp>

namespace store {

std::optional<std::int64_t> credits_left(Database& db, const std::string& provider, UtcTime now) {
  using namespace std::chrono;
  const year_month_day today{floor<days>(now)};
  const UtcTime month{sys_days{today.year() / today.month() / 1}};
  Statement query{db, R"(SELECT credits_left FROM poll
                          WHERE provider = ? AND at BETWEEN ? AND ? AND credits_left IS NOT NULL
                          ORDER BY at DESC, id DESC LIMIT 1)"};
  query.bind(provider, month, now);
  return query.step() ? query.optional_integer(0) : std::nullopt;
}

}  // namespace store
