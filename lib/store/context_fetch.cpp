#include <base/error.hpp>
#include <store/context_fetch.hpp>
#include <store/rows.hpp>

namespace store {

std::int64_t insert_fetch(Database& db, const ContextFetch& fetch,
                          const std::optional<std::string>& failure) {
  Statement newest{db, "SELECT max(at) FROM context_fetch WHERE kind = ?"};
  newest.bind(code(fetch.kind));
  newest.step();
  if (const auto at = newest.optional_time(0); at && *at > fetch.at) {
    throw Error{Exit::data, "{}: an answer of {} is stored already: answers go in by their order",
                fetch.source, format_utc(*at)};
  }
  const auto game = fetch.game.empty() ? std::nullopt : std::optional{fetch.game};
  Statement{db, R"(INSERT INTO context_fetch (kind, source, scope, game, at, failure, raw)
                   VALUES (?, ?, ?, ?, ?, ?, ?))"}
      .bind(code(fetch.kind), fetch.source, fetch.scope, game, fetch.at, failure, fetch.raw)
      .run();
  return db.last_id();
}

void store_failure(Database& db, const ContextFetch& fetch, const std::string& why) {
  insert_fetch(db, fetch, why);
}

}  // namespace store
