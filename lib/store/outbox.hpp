#pragma once

#include <base/id.hpp>
#include <message/severity.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace store {

using MessageId = Id<struct MessageTag>;

struct NewMessage {
  std::string channel;
  std::string key;  // empty: unlike any other
  message::Severity severity = message::Severity::warning;
  std::string body;
  std::string embeds = {};  // the same for Discord, in JSON; empty: as text
  // When it is worth nothing any more; absent: as its severity has it.
  std::optional<UtcTime> until = {};
  std::optional<MessageId> answers = {};  // a message before it, as a post of a thread does
};

// A message that waits, or is dead.
struct Message {
  MessageId id;
  std::string channel;
  std::string key;
  message::Severity severity;
  std::string body;
  std::string embeds;  // empty: none
  bool is_dead;
  UtcTime queued_at;
  UtcTime due_at;           // of a dead one: when it died
  std::int64_t attempts;    // begun, of the piece that is next
  std::int64_t parts_sent;  // pieces
  std::int64_t repeats;     // of the key, held back and not told yet
  std::string error;        // of the last attempt
  bool is_reply = false;
  // What the other side calls the message that it answers, or the nearest above that whose
  // name is known, else "duplicate". Absent: none of them has gone.
  std::optional<std::string> answers = {};
};

struct Backlog {
  std::int64_t waiting = 0;
  std::int64_t dead = 0;
  std::optional<UtcTime> oldest;  // of those that wait
};

// The messages that are to be sent, in order, and what became of them. Every call
// is one statement, and so all or nothing, but queue() and prune(), which are for
// a transaction of the caller's.
class Outbox {
 public:
  explicit Outbox(Database& db) : db_{db} {}

  // False: held back, and counted with one of the same channel, key and severity
  // that waits or went within the last hour. The next that goes carries the count.
  bool queue(const NewMessage& message, UtcTime now);

  // That which queue() put in last.
  MessageId newest() const { return MessageId{db_.last_id()}; }

  std::vector<std::string> channels_waiting();  // those with a critical one first
  std::optional<Message> first_waiting(const std::string& channel);

  // Before a piece is sent. A piece that was begun and neither went nor was put
  // off may have arrived.
  void begin(MessageId id);
  void sent_part(MessageId id);

  // The whole of it, with what the other side calls its last piece.
  void sent(const Message& message, std::string_view provider_id, UtcTime now);

  // Until `due`. The other side said so: the attempt was none.
  enum class Because { failed, told_to };
  void put_off(MessageId id, UtcTime due, std::string_view error, Because why);

  void bury(MessageId id, std::string_view error, UtcTime now);

  // Buries what waits on a channel and is past its time; how many.
  std::int64_t bury_expired(const std::string& channel, UtcTime now);

  Backlog backlog();
  std::vector<Message> not_sent();  // waiting and dead, oldest first

  // A dead message waits again, from the piece it stopped at, with a new life. False: there is none
  // such.
  bool revive(MessageId id, UtcTime now);
  bool drop_dead(MessageId id);

  // Forgets some of what was sent, or died, 30 days ago.
  void prune(UtcTime now);

 private:
  Database& db_;
};

}  // namespace store
