#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/source.hpp>
#include <store/ingest.hpp>
#include <store/sqlite.hpp>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

// Prices, from the question to the store.
namespace fetch {

bool has_prices(const provider::Source& source);

enum class Keep { no, yes };

// Whom to ask, and what.
struct PricesJob {
  const provider::Source& source;
  provider::Request request;
  std::map<std::string, std::set<std::string>> names;  // of leagues that have no others
  std::string label;                                   // of its polls
  Keep keep = Keep::no;
  // Of an answer that is in the store, before it is kept: what is written here is kept with
  // it, or not at all. Absent: nothing.
  std::function<void()> stored = {};
};

// By the command line and the configuration. Nothing is kept by a dry run.
PricesJob prices_job(const cli::Run& run, const config::Config& config,
                     const provider::Source& source);

struct PricesTotals {
  store::Stored stored;
  std::int64_t skipped = 0;
  std::int64_t noted = 0;
  std::int64_t predicted = 0;  // credits
  std::int64_t credits = 0;
  std::optional<std::int64_t> credits_left;
};

// What was not stored, and why.
using ListSkipped = std::function<void(const market::Skipped& entry)>;

// Asks, and stores what changed: each answer as a whole. Throws Error where nothing was
// answered.
PricesTotals ask_prices(const cli::Run& run, store::Database& db, const config::Config& config,
                        PricesJob job, const ListSkipped& list);

// "events=10 quotes=420 ..." of the summary line, without what it cost.
std::string in_words(const PricesTotals& totals);

}  // namespace fetch
