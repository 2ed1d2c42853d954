#pragma once

#include <bets/decision.hpp>
#include <config/config.hpp>
#include <market/event.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

namespace gen_bets {

// Puts a decision that waits for the operator into the outbox, for the channels that
// alerts go to, in one line. 'notify flush' sends it.
void tell(store::Database& db, const config::Config& config, const market::Event& event,
          const bets::Decision& decision, store::ParticipantNames& names, UtcTime now);

}  // namespace gen_bets
