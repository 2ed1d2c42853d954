#include <delivery/turn.hpp>
#include <message/backoff.hpp>
#include <message/text.hpp>
#include <notify/deliver.hpp>

#include <algorithm>
#include <random>
#include <thread>

namespace notify {

namespace {

using delivery::Verdict;
using std::chrono::milliseconds;
using std::chrono::seconds;

// No wait of ours is longer: one that is comes of a clock that was wrong.
constexpr std::chrono::hours kLongestWait{25};

constexpr milliseconds kTooShort{100};  // to begin a request in

// Telegram takes about one message a second to one chat.
milliseconds pause_after(message::Kind kind) {
  return kind == message::Kind::telegram ? milliseconds{1500} : milliseconds{0};
}

bool is_due(const store::Message& message, UtcTime now) {
  return message.due_at <= now || message.due_at > now + kLongestWait;
}

double jitter() {
  std::random_device random;
  return std::uniform_real_distribution{0.0, 1.0}(random);
}

// What is in cards is one message as it is.
std::vector<std::string> pieces_of(const store::Message& message, message::Kind kind) {
  if (kind == message::Kind::discord && !message.embeds.empty()) return {message.body};
  const auto text = message.repeats == 0
                        ? message.body
                        : fmt::format("{}\n(+{} more)", message.body, message.repeats);
  return message::split(text, kind);
}

delivery::Piece piece(const store::Message& message, std::string text, std::size_t part) {
  return {.text = std::move(text),
          .embeds = message.embeds,
          .severity = message.severity,
          .message = message.id.value(),
          .part = static_cast<std::int64_t>(part),
          .queued_at = message.queued_at,
          .tried = message.attempts > 0,
          .answers = message.answers.value_or("duplicate") == "duplicate" ? "" : *message.answers};
}

}  // namespace

Delivery::Delivery(const cli::Run& run, const post::Channels& channels, store::Database& db,
                   Budget budget)
    : run_{run}, channels_{channels}, outbox_{db}, budget_{budget} {}

milliseconds Delivery::left() const {
  const auto passed = Clock::now() - begun_;
  return budget_.whole - std::chrono::duration_cast<milliseconds>(passed);
}

UtcTime Delivery::now() const {
  return run_.now + std::chrono::floor<seconds>(budget_.whole - left());
}

// A channel that we send on, and from when on.
struct Delivery::Lane {
  std::string name;
  delivery::Turn turn;
  std::unique_ptr<delivery::Sender> sender;
  Clock::time_point opens;
};

void Delivery::to(const std::vector<std::string>& names) {
  std::list<Lane> lanes;
  for (const auto& name : names) {  // a store that is locked takes its time at each
    if (left() >= kTooShort) try_on(name, [&] { return open(name, lanes); });
  }
  while (!lanes.empty() && left() >= kTooShort) {
    const auto is_done = [&](Lane& lane) {
      return lane.opens <= Clock::now() && !try_on(lane.name, [&] { return send_next(lane); });
    };
    std::erase_if(lanes, is_done);
    if (!lanes.empty()) {
      std::this_thread::sleep_until(std::ranges::min_element(lanes, {}, &Lane::opens)->opens);
    }
  }
}

bool Delivery::try_on(const std::string& name, const std::function<bool()>& step) {
  try {
    return step();
  } catch (const Error& error) {
    run_.note(fmt::format("{}: {}", name, channels_.clean(error.what())));
    is_hindered_ = true;
    return false;
  }
}

bool Delivery::open(const std::string& name, std::list<Lane>& lanes) {
  auto turn = delivery::Turn::take(run_.home / fmt::format("data/locks/notify.{}.lock", name));
  if (!turn) return false;
  died_ += outbox_.bury_expired(name, now());
  const auto next = outbox_.first_waiting(name);
  if (!next) return false;
  if (!channels_.has(name)) {
    run_.note(fmt::format("messages wait for the channel '{}', which is not configured", name));
    return false;
  }
  lanes.push_back({name, std::move(*turn), channels_.open(name), Clock::now()});
  return true;
}

bool Delivery::send_next(Lane& lane) {
  const auto next = outbox_.first_waiting(lane.name);
  return next && is_due(*next, now()) && left() >= kTooShort && send(*next, lane);
}

bool Delivery::send(const store::Message& message, Lane& lane) {
  const auto pieces = pieces_of(message, channels_.find(message.channel).kind);
  const auto part = static_cast<std::size_t>(message.parts_sent);
  if (part >= pieces.size()) {  // the channel takes larger pieces than it did
    outbox_.sent(message, "in pieces", now());
    return true;
  }
  if (message.is_reply && !message.answers) {
    bury(message, "what it answers was not sent");
    return true;
  }
  outbox_.begin(message.id);
  const auto verdict = lane.sender->send(piece(message, pieces[part], part), now(),
                                         std::min(left(), budget_.request));
  if (!verdict.note.empty()) {
    run_.note(fmt::format("{}: {}", message.channel, channels_.clean(verdict.note)));
  }
  switch (verdict.what) {
    case Verdict::What::again: return put_off(message, verdict, lane);
    case Verdict::What::refused:
    case Verdict::What::instead: bury(message, channels_.clean(verdict.detail)); return true;
    case Verdict::What::sent: break;
  }
  if (part + 1 < pieces.size()) {
    outbox_.sent_part(message.id);
  } else {
    outbox_.sent(message, channels_.clean(verdict.detail), now());
    ++sent_;
  }
  return pause(lane);
}

bool Delivery::pause(Lane& lane) {
  const auto wait = pause_after(channels_.find(lane.name).kind);
  if (wait == milliseconds{0} || !outbox_.first_waiting(lane.name)) return true;
  lane.opens = Clock::now() + wait;
  return wait + kTooShort < left();
}

bool Delivery::put_off(const store::Message& message, const Verdict& verdict, Lane& lane) {
  const auto why = channels_.clean(verdict.detail);
  // Our times are cut down to the second, and the delay is a least one.
  const auto wait =
      seconds{1} + verdict.after.value_or(message::backoff(message.attempts + 1, jitter()));
  outbox_.put_off(message.id, now() + wait, why,
                  verdict.after ? store::Outbox::Because::told_to : store::Outbox::Because::failed);
  if (verdict.after && wait + kTooShort < left()) {
    lane.opens = Clock::now() + wait;
    return true;
  }
  run_.note(fmt::format("{}: message {} waits: {}", message.channel, message.id, why));
  return false;
}

void Delivery::bury(const store::Message& message, const std::string& why) {
  outbox_.bury(message.id, why, now());
  ++died_;
  run_.note(fmt::format("{}: message {} is dead: {}", message.channel, message.id, why));
}

void Delivery::show(const std::string& name) {
  const auto next = outbox_.first_waiting(name);
  if (!next || !is_due(*next, run_.now) || !channels_.has(name)) return;
  const auto sender = channels_.pretended(name);
  for (const auto& message : outbox_.not_sent()) {
    if (message.channel != name || message.is_dead) continue;
    const auto pieces = pieces_of(message, channels_.find(name).kind);
    for (auto part = static_cast<std::size_t>(message.parts_sent); part < pieces.size(); ++part) {
      fmt::print("{}\n", sender->show(piece(message, pieces[part], part), run_.now));
    }
  }
}

}  // namespace notify
