#pragma once

#include <config/config.hpp>
#include <store/ledger.hpp>

namespace funds {

// The configured bankroll opens an empty ledger, once; whether it did.
bool open_ledger(store::Ledger& ledger, const config::Config& config, UtcTime now);

}  // namespace funds
