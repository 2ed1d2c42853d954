#include <store/schema_steps.hpp>

namespace store {

// What has arrived, and what answers what: a part of the seventh step.
const char* const kDeliveriesStep = R"sql(
-- ---- what reached those who were to be told ----

INSERT INTO tiding_word VALUES
  (4, 'tip'), (5, 'no_tips'), (6, 'danger'), (7, 'combo'), (8, 'pick'), (9, 'thread'),
  (10, 'digest'), (11, 'day'), (12, 'week');
CREATE INDEX dispatched_by_what ON dispatched (kind, what);

-- What a channel was told has arrived: the other side has given the message an id. It
-- outlives the message.
CREATE TABLE delivered (
  kind         INTEGER NOT NULL,
  channel      TEXT NOT NULL,
  what         TEXT NOT NULL,
  at           INTEGER NOT NULL,
  provider_id  TEXT NOT NULL,
  PRIMARY KEY (kind, channel, what),
  FOREIGN KEY (kind, channel, what) REFERENCES dispatched
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_by_what ON delivered (kind, what, at);
INSERT INTO delivered
  SELECT kind, dispatched.channel, what, sent_at, coalesce(provider_id, '')
    FROM dispatched JOIN message ON message.id = dispatched.message
   WHERE state = 'sent';
CREATE TRIGGER message_is_delivered AFTER UPDATE OF state ON message
WHEN new.state = 'sent' AND old.state <> 'sent'
BEGIN
  INSERT OR IGNORE INTO delivered
    SELECT kind, channel, what, new.sent_at, coalesce(new.provider_id, '')
      FROM dispatched WHERE message = new.id;
END;
CREATE TRIGGER delivered_stays BEFORE UPDATE ON delivered
BEGIN SELECT raise(ABORT, 'what has arrived stays on record'); END;
CREATE TRIGGER delivered_never_goes BEFORE DELETE ON delivered
BEGIN SELECT raise(ABORT, 'what has arrived stays on record'); END;

-- A message that goes on under another one, as the posts of a thread do.
CREATE TABLE reply (
  message  INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
  answers  INTEGER NOT NULL REFERENCES message ON DELETE CASCADE
) STRICT;
CREATE INDEX reply_by_answered ON reply (answers);
)sql";

}  // namespace store
