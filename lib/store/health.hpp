#pragma once

#include <base/zone.hpp>
#include <bets/bet.hpp>
#include <health/desk.hpp>
#include <health/feed.hpp>
#include <health/jobs.hpp>
#include <health/upkeep.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

// What healthcheck asks the store, as of `now`.
namespace store {

// Where the kept balances disagree with one another or with the open bets. What that
// costs does not grow with history: the whole of it is proved by each backup.
std::vector<std::string> kept_faults(Database& db);

// Whether a source has answered at all.
bool has_answers_of(Database& db, const std::string& provider, UtcTime now);

health::Quotes quotes_of(Database& db, const std::string& provider, UtcTime now);

// Nothing where no answer has ever named its credits.
std::optional<health::Credits> credits_of(Database& db, const std::string& provider, UtcTime now);

health::Unsettled unsettled_bets(Database& db, UtcTime now);
health::Activity activity(Database& db, bets::Mode mode, const Zone& zone, UtcTime now);
health::Outbox outbox(Database& db, UtcTime now);

// `remote`: the place of copies beside 'here', as configured now; what is at
// another is nobody's any more.
health::Backups backups(Database& db, const std::string& remote, UtcTime now);

// `boot`: of the machine as it runs now, as safecron records it.
health::Runs runs_of(Database& db, const std::string& job, const std::string& boot, UtcTime now);
std::optional<UtcTime> newest_run(Database& db, UtcTime now);
health::Failures failures(Database& db, UtcTime now);

// Where runs of a job that began in [from, until) logged; a skip is no run.
std::vector<std::string> logs_of(Database& db, const std::string& job, UtcTime from, UtcTime until);

std::map<std::string, health::Standing> last_findings(Database& db);

// What was not well at the last check, the worst first.
std::vector<health::Finding> alarms(Database& db);

// In place of all that were recorded, in one transaction.
void record_findings(Database& db, const std::vector<health::Finding>& findings, UtcTime now);

}  // namespace store
