// notify - queue a message and send what is queued

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <message/text.hpp>
#include <notify/attempt.hpp>
#include <notify/deliver.hpp>
#include <notify/input.hpp>
#include <notify/outbox.hpp>
#include <notify/ping.hpp>
#include <post/channels.hpp>
#include <store/outbox.hpp>

namespace {

using namespace std::chrono_literals;

// Somebody waits for the one; cron comes back for the other after a minute.
constexpr notify::Budget kSending{.whole = 5s, .request = 5s};
constexpr notify::Budget kFlushing{.whole = 50s, .request = 20s};

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("channel", "To this channel (default: those under notify.alerts)", text(), "NAME");
  add("severity", "info, warning or critical (default: warning)", text(), "SEVERITY");
  add("key", "Hold back what has this key for an hour after one went", text(), "KEY");
  add("rid", "With ping: the UUID of the run", text(), "UUID");
}

store::NewMessage message_from(const cli::Run& run, const post::Channels& channels) {
  const auto text = message::clean(channels.clean(notify::standard_input(notify::End::first)));
  if (text.empty()) throw Error{Exit::data, "there is nothing on standard input"};
  return {.channel = {},
          .key = run.has("key") ? channels.clean(run.text("key")) : "",
          .severity = run.has("severity") ? message::parse_severity(run.text("severity"))
                                          : message::Severity::warning,
          .body = text};
}

void show(const cli::Run& run, const post::Channels& channels, const store::NewMessage& message,
          const std::vector<std::string>& names) {
  for (const auto& name : names) {
    for (auto& text : message::split(message.body, channels.find(name).kind)) {
      const delivery::Piece piece{
          .text = std::move(text), .severity = message.severity, .queued_at = run.now};
      fmt::print("{}\n", channels.pretended(name)->show(piece, run.now));
    }
  }
}

std::string waiting_and_dead(store::Outbox& outbox) {
  try {
    const auto backlog = outbox.backlog();
    return fmt::format("waiting={} dead={}", backlog.waiting, backlog.dead);
  } catch (const Error&) {  // what was done is done
    return "waiting=? dead=?";
  }
}

// On record first, and all of it: from there on it is not lost, and no failure may
// say that the message has to be given again.
Exit send(const cli::Run& run, const post::Channels& channels, store::Database& db) {
  const auto names = channels.chosen(run);
  auto message = message_from(run, channels);
  if (run.dry_run) return show(run, channels, message, names), Exit::ok;

  store::Outbox outbox{db};
  int queued = 0;
  store::Transaction transaction{db};
  for (const auto& name : names) {
    message.channel = name;
    if (outbox.queue(message, run.now)) ++queued;
  }
  transaction.commit();

  notify::Delivery delivery{run, channels, db, kSending};
  delivery.to(names);
  run.summary(fmt::format("queued={} held={} sent={} {}", queued,
                          names.size() - static_cast<std::size_t>(queued), delivery.sent(),
                          waiting_and_dead(outbox)));
  return delivery.exit();
}

Exit flush(const cli::Run& run, const post::Channels& channels, store::Database& db) {
  store::Outbox outbox{db};
  notify::Delivery delivery{run, channels, db, kFlushing};
  const auto names = outbox.channels_waiting();
  if (run.dry_run) {
    for (const auto& name : names) delivery.show(name);
  } else {
    delivery.to(names);
    outbox.prune(run.now);
  }
  run.summary(fmt::format("sent={} {}", delivery.sent(), waiting_and_dead(outbox)));
  return delivery.exit();
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  const auto command = operands.empty() ? std::string{} : operands.front();
  if (command == "ping") return notify::ping(run);

  const auto config = config::load(run.home);
  const post::Channels channels{run, config};
  if (command == "test") return notify::test(run, channels);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  if (command.empty()) return send(run, channels, db);
  if (command == "flush") return flush(run, channels, db);
  if (command == "list") return notify::list(run, db);
  if (command == "requeue") return notify::requeue(run, db);
  if (command == "drop") return notify::drop(run, db);
  throw Error{Exit::usage, "no such command: '{}' (flush, test, list, requeue, drop, ping)",
              command};
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "notify",
                    .summary = "send a message, now or as soon as it goes",
                    .operands = "[COMMAND]",
                    .needs = cli::Needs::home,
                    .homeless = "ping",
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
