#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>

namespace names {

Exit list(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() > 2) throw Error{Exit::usage, "'names list' takes one text at most"};
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  Listing listing{run.format};
  std::int64_t listed = 0;
  std::int64_t unconfirmed = 0;
  for (const auto& name : store::list_names(db, operands.size() == 2 ? operands.back() : "")) {
    if (run.has("sport") && name.sport != market::name_key(run.text("sport"))) continue;
    listing.add(name);
    ++listed;
    unconfirmed += name.confirmed ? 0 : 1;
  }
  listing.finish();
  run.summary(fmt::format("listed={} unconfirmed={}", listed, unconfirmed));
  return Exit::ok;
}

}  // namespace names
