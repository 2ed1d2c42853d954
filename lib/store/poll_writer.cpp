#include <store/poll_writer.hpp>

namespace store {

const std::string& source_of(const Poll& poll) {
  return poll.source.empty() ? poll.provider : poll.source;
}

std::int64_t begin_poll(Database& db, const Poll& poll) {
  Statement insert{db, R"(INSERT INTO poll (provider, scope, label, at, events, entries, added,
                                            credits, credits_left, raw)
                          VALUES (?, ?, ?, ?, 0, 0, 0, ?, ?, ?))"};
  insert
      .bind(source_of(poll), poll.scope, poll.label, poll.at, poll.credits, poll.credits_left,
            poll.raw)
      .run();
  return db.last_id();
}

void finish_poll(Database& db, std::int64_t poll, const Counted& counted) {
  Statement finish{db, "UPDATE poll SET events = ?, entries = ?, added = ? WHERE id = ?"};
  finish.bind(counted.events, counted.entries, counted.added, poll).run();
}

}  // namespace store
