#include <store/dispatched.hpp>
#include <store/rows.hpp>

namespace store {

Dispatched::Dispatched(Database& db)
    : find_{db, "SELECT 1 FROM dispatched WHERE kind = ? AND channel = ? AND what = ?"},
      insert_{db, "INSERT INTO dispatched VALUES (?, ?, ?, ?, ?)"} {}

bool Dispatched::was(Tiding kind, const std::string& channel, const std::string& what) {
  find_.bind(code(kind), channel, what);
  return find_.step();
}

void Dispatched::tell(Tiding kind, const std::string& channel, const std::string& what,
                      MessageId in, UtcTime now) {
  insert_.bind(code(kind), channel, what, now, in.value()).run();
}

Delivery delivery_of(Database& db, Tiding kind, const std::string& what, UtcTime now) {
  Statement query{db, R"(
    SELECT count(*), count(at), max(at)
      FROM dispatched LEFT JOIN delivered
        ON delivered.kind = dispatched.kind AND delivered.channel = dispatched.channel
       AND delivered.what = dispatched.what AND at <= ?3
     WHERE dispatched.kind = ?1 AND dispatched.what = ?2 AND told_at <= ?3)"};
  query.bind(code(kind), what, now).step();
  return {.told = query.integer(0), .arrived = query.integer(1), .last = query.optional_time(2)};
}

}  // namespace store
