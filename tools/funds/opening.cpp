#include "opening.hpp"

namespace funds {

bool open_ledger(store::Ledger& ledger, const config::Config& config, UtcTime now) {
  if (config.bankroll == Money{} || !ledger.is_empty()) return false;
  ledger.post(now, store::Posting::opening, std::nullopt, store::Account::cash,
              store::Account::capital, config.bankroll);
  return true;
}

}  // namespace funds
