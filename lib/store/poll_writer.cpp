#include <store/poll_writer.hpp>

namespace store {

std::int64_t begin_poll(Database& db, const Poll& poll, std::size_t events) {
  Statement insert{db, R"(INSERT INTO poll (provider, scope, label, at, events, entries, added,
                                            credits, credits_left, raw)
                          VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?))"};
  insert
      .bind(poll.provider, poll.scope, poll.label, poll.at, static_cast<std::int64_t>(events),
            poll.credits, poll.credits_left, poll.raw)
      .run();
  return db.last_id();
}

void finish_poll(Database& db, std::int64_t poll, std::int64_t entries, std::int64_t added) {
  Statement finish{db, "UPDATE poll SET entries = ?, added = ? WHERE id = ?"};
  finish.bind(entries, added, poll).run();
}

}  // namespace store
