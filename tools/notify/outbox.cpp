#include <notify/outbox.hpp>

#include <charconv>

namespace notify {

namespace {

std::vector<store::MessageId> ids_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  std::vector<store::MessageId> ids;
  for (auto operand = operands.begin() + 1; operand != operands.end(); ++operand) {
    std::int64_t id = 0;
    const auto* end = operand->data() + operand->size();
    const auto [last, error] = std::from_chars(operand->data(), end, id);
    if (error != std::errc{} || last != end) {
      throw Error{Exit::usage, "not a message's number: '{}'", *operand};
    }
    ids.emplace_back(id);
  }
  if (ids.empty()) throw Error{Exit::usage, "which messages? 'notify list' has their numbers"};
  return ids;
}

template <typename Change>
std::size_t change_dead(const cli::Run& run, store::Database& db, Change change) {
  const auto ids = ids_of(run);
  store::Transaction transaction{db};
  store::Outbox outbox{db};
  for (const auto id : ids) {
    if (!change(outbox, id)) throw Error{Exit::no_input, "message {} is not a dead one", id};
  }
  if (!run.dry_run) transaction.commit();
  return ids.size();
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

}  // namespace

Exit list(const cli::Run& run, store::Database& db) {
  cli::Table table{run.format,
                   {"id", "state", "channel", "severity", "key", "queued_at", "due_at", "attempts",
                    "held_back", "error", "text"}};
  store::Outbox outbox{db};
  for (const auto& message : outbox.not_sent()) {
    if (run.has("channel") && message.channel != run.text("channel")) continue;
    table.add({message.id.value(), message.is_dead ? "dead" : "waiting", message.channel,
               to_string(message.severity), message.key, message.queued_at,
               message.is_dead ? cli::Cell{} : cli::Cell{message.due_at}, message.attempts,
               message.repeats, message.error, first_line(message.body)});
  }
  table.finish();
  const auto backlog = outbox.backlog();
  run.summary(fmt::format("waiting={} dead={}", backlog.waiting, backlog.dead));
  return Exit::ok;
}

Exit requeue(const cli::Run& run, store::Database& db) {
  const auto count = change_dead(run, db, [&](store::Outbox& outbox, store::MessageId id) {
    return outbox.revive(id, run.now);
  });
  run.summary(fmt::format("requeued={}", count));
  return Exit::ok;
}

Exit drop(const cli::Run& run, store::Database& db) {
  const auto count = change_dead(
      run, db, [](store::Outbox& outbox, store::MessageId id) { return outbox.drop_dead(id); });
  run.summary(fmt::format("dropped={}", count));
  return Exit::ok;
}

}  // namespace notify
