#include <store/outbox.hpp>

namespace store {

namespace {

constexpr std::chrono::hours kCooldown{1};
constexpr std::chrono::hours kKeptFor{30 * 24};
constexpr int kPrunedAtOnce = 1000;

constexpr const char* kMessageColumns =
    "id, channel, key, severity, body, state = 'dead', queued_at, due_at, attempts, parts_sent, "
    "repeats, coalesce(error, ''), "
    "coalesce((SELECT embeds FROM card WHERE card.message = message.id), ''), "
    "EXISTS (SELECT 1 FROM reply WHERE reply.message = message.id), "
    "(WITH RECURSIVE above(id) AS ("
    "   SELECT answers FROM reply WHERE reply.message = message.id"
    "   UNION SELECT answers FROM reply JOIN above ON reply.message = above.id)"
    " SELECT provider_id FROM above JOIN message AS it ON it.id = above.id"
    "  WHERE it.state = 'sent' ORDER BY provider_id = 'duplicate', it.id DESC LIMIT 1)";

Message read_message(const Statement& row) {
  return {.id = MessageId{row.integer(0)},
          .channel = row.text(1),
          .key = row.text(2),
          .severity = message::parse_severity(row.view(3)),
          .body = row.text(4),
          .embeds = row.text(12),
          .is_dead = row.integer(5) != 0,
          .queued_at = row.time(6),
          .due_at = row.time(7),
          .attempts = row.integer(8),
          .parts_sent = row.integer(9),
          .repeats = row.integer(10),
          .error = row.text(11),
          .is_reply = row.integer(13) != 0,
          .answers = row.is_null(14) ? std::nullopt : std::optional{row.text(14)}};
}

}  // namespace

bool Outbox::queue(const NewMessage& message, UtcTime now) {
  const auto severity = to_string(message.severity);
  std::int64_t untold = 0;
  if (!message.key.empty()) {
    // A time of sending far ahead is of a clock that was wrong; it holds nothing back.
    Statement recent{db_, R"(
      UPDATE message SET repeats = repeats + 1
       WHERE id = (SELECT max(id) FROM message
                    WHERE channel = ?1 AND key = ?2 AND key <> '' AND severity = ?3
                      AND (state = 'waiting'
                           OR state = 'sent' AND sent_at > ?4 - ?5 AND sent_at < ?4 + ?5)))"};
    recent.bind(message.channel, message.key, severity, now, kCooldown / std::chrono::seconds{1})
        .run();
    if (sqlite3_changes(db_.handle()) > 0) return false;

    Statement sum{db_, R"(SELECT coalesce(sum(repeats), 0) FROM message
                           WHERE channel = ? AND key = ? AND key <> '' AND severity = ?)"};
    sum.bind(message.channel, message.key, severity).step();
    untold = sum.integer(0);
    Statement{db_, R"(UPDATE message SET repeats = 0
                       WHERE channel = ? AND key = ? AND key <> '' AND severity = ?
                         AND repeats > 0)"}
        .bind(message.channel, message.key, severity)
        .run();
  }
  Statement{db_, R"(
    INSERT INTO message (channel, key, severity, body, state, queued_at, due_at, expires_at,
                         attempts, parts_sent, repeats)
    VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?, 0, 0, ?))"}
      .bind(message.channel, message.key, severity, message.body, now, now,
            message.until.value_or(now + lifetime(message.severity)), untold)
      .run();
  const auto id = db_.last_id();
  if (!message.embeds.empty()) {
    Statement{db_, "INSERT INTO card VALUES (?, ?)"}.bind(id, message.embeds).run();
  }
  if (message.answers) {
    Statement{db_, "INSERT INTO reply VALUES (?, ?)"}.bind(id, message.answers->value()).run();
  }
  return true;
}

std::vector<std::string> Outbox::channels_waiting() {
  Statement query{db_, R"(SELECT channel FROM message WHERE state = 'waiting' GROUP BY channel
                           ORDER BY max(severity = 'critical') DESC, channel)"};
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

std::optional<Message> Outbox::first_waiting(const std::string& channel) {
  Statement query{db_, fmt::format("SELECT {} FROM message WHERE state = 'waiting' AND channel = ? "
                                   "ORDER BY id LIMIT 1",
                                   kMessageColumns)};
  query.bind(channel);
  return query.step() ? std::optional{read_message(query)} : std::nullopt;
}

void Outbox::begin(MessageId id) {
  Statement{db_, "UPDATE message SET attempts = attempts + 1 WHERE id = ?"}.bind(id.value()).run();
}

void Outbox::sent_part(MessageId id) {
  Statement{db_, "UPDATE message SET parts_sent = parts_sent + 1, attempts = 0 WHERE id = ?"}
      .bind(id.value())
      .run();
}

void Outbox::sent(const Message& message, std::string_view provider_id, UtcTime now) {
  Statement{db_, R"(
    UPDATE message SET state = 'sent', sent_at = ?, provider_id = ?, error = NULL,
                       parts_sent = parts_sent + 1, repeats = repeats - ?
     WHERE id = ?)"}
      .bind(now, provider_id, message.repeats, message.id.value())
      .run();
}

void Outbox::put_off(MessageId id, UtcTime due, std::string_view error, Because why) {
  Statement{db_, "UPDATE message SET due_at = ?, error = ?, attempts = attempts - ? WHERE id = ?"}
      .bind(due, error, why == Because::told_to ? 1 : 0, id.value())
      .run();
}

void Outbox::bury(MessageId id, std::string_view error, UtcTime now) {
  Statement{db_, "UPDATE message SET state = 'dead', due_at = ?, error = ? WHERE id = ?"}
      .bind(now, error, id.value())
      .run();
}

std::int64_t Outbox::bury_expired(const std::string& channel, UtcTime now) {
  Statement{db_, R"(
    UPDATE message SET state = 'dead', due_at = ?2,
                       error = 'it was not sent in time' || coalesce(': ' || error, '')
     WHERE state = 'waiting' AND channel = ?1 AND expires_at <= ?2)"}
      .bind(channel, now)
      .run();
  return sqlite3_changes(db_.handle());
}

Backlog Outbox::backlog() {
  Statement query{db_, R"(SELECT count(*) FILTER (WHERE state = 'waiting'),
                                 count(*) FILTER (WHERE state = 'dead'),
                                 min(queued_at) FILTER (WHERE state = 'waiting')
                            FROM message)"};
  query.step();
  return {.waiting = query.integer(0),
          .dead = query.integer(1),
          .oldest = query.is_null(2) ? std::nullopt : std::optional{query.time(2)}};
}

std::vector<Message> Outbox::not_sent() {
  Statement query{db_, fmt::format("SELECT {} FROM message WHERE state <> 'sent' ORDER BY id",
                                   kMessageColumns)};
  std::vector<Message> found;
  while (query.step()) found.push_back(read_message(query));
  return found;
}

bool Outbox::revive(MessageId id, UtcTime now) {
  Statement query{db_, R"(
    SELECT severity, queued_at, expires_at FROM message WHERE id = ? AND state = 'dead')"};
  query.bind(id.value());
  if (!query.step()) return false;
  const auto lifetime = message::lifetime(message::parse_severity(query.view(0)));
  const auto until = query.time(2);
  const bool has_own = until != query.time(1) + lifetime;  // its own time, as of a race
  if (has_own && until <= now) return false;
  Statement{db_, R"(
    UPDATE message SET state = 'waiting', due_at = ?, expires_at = ? WHERE id = ?)"}
      .bind(now, has_own ? until : now + lifetime, id.value())
      .run();
  return true;
}

bool Outbox::drop_dead(MessageId id) {
  Statement{db_, "DELETE FROM message WHERE id = ? AND state = 'dead'"}.bind(id.value()).run();
  return sqlite3_changes(db_.handle()) > 0;
}

void Outbox::prune(UtcTime now) {
  Statement{db_, R"(
    DELETE FROM message WHERE id IN (SELECT id FROM message
      WHERE queued_at < ?1 AND (state = 'sent' OR state = 'dead' AND due_at < ?1)
      ORDER BY queued_at LIMIT ?2))"}
      .bind(now - kKeptFor, kPrunedAtOnce)
      .run();
}

}  // namespace store
