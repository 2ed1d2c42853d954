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

}  // namespace store
