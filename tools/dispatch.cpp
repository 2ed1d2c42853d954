// dispatch - tell the desk's channels what it did

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <delivery/embeds.hpp>
#include <dispatch/news.hpp>
#include <post/channels.hpp>
#include <post/shown.hpp>
#include <store/dispatched.hpp>
#include <store/outbox.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>

namespace {

void options(cxxopts::OptionAdder add) {
  add("channel", "To this channel (default: those under notify.alerts)",
      cxxopts::value<std::string>(), "NAME");
}

struct Command {
  std::string_view name;
  store::Tiding kind;
  std::vector<dispatch::News> (*compose)(const dispatch::Desk& desk, const dispatch::IsNew& is_new);
};

constexpr std::array<Command, 13> kCommands = {
    {{"daily", store::Tiding::daily, dispatch::daily},
     {"placed", store::Tiding::placed, dispatch::placed},
     {"settled", store::Tiding::settled, dispatch::settled},
     {"alerts", store::Tiding::alert, dispatch::alerts},
     {"tips", store::Tiding::tip, dispatch::tips},
     {"no-tips", store::Tiding::no_tips, dispatch::no_tips},
     {"combos", store::Tiding::combo, dispatch::combos},
     {"danger", store::Tiding::danger, dispatch::danger},
     {"races", store::Tiding::pick, dispatch::races},
     {"thread", store::Tiding::thread, dispatch::thread},
     {"digest", store::Tiding::digest, dispatch::digest},
     {"roi", store::Tiding::day, dispatch::roi_of_day},
     {"weekly-roi", store::Tiding::week, dispatch::roi_of_week}}};

// All the world reads X: of what a racing desk tells its members nothing goes there.
bool is_for_members(const Command& command) {
  constexpr std::array kForMembers = {store::Tiding::tip,   store::Tiding::no_tips,
                                      store::Tiding::combo, store::Tiding::danger,
                                      store::Tiding::pick,  store::Tiding::digest};
  return std::ranges::find(kForMembers, command.kind) != kForMembers.end();
}

constexpr Command kAfterTips{"no-tips", store::Tiding::no_tips, dispatch::certainly_no_tips};

std::vector<std::string_view> names_of_commands() {
  std::vector<std::string_view> names;
  names.reserve(kCommands.size());
  for (const auto& command : kCommands) names.push_back(command.name);
  return names;
}

const Command& command_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  const auto name = operands.size() == 1 ? operands.front() : std::string{};
  const auto found = std::ranges::find(kCommands, name, &Command::name);
  if (found == kCommands.end()) {
    throw Error{Exit::usage, "what is to be told? one of {}", fmt::join(names_of_commands(), ", ")};
  }
  return *found;
}

// How the messages of a run were put on record, or shown.
class Telling {
 public:
  Telling(const cli::Run& run, const post::Channels& channels, store::Database& db)
      : run_{run}, channels_{channels}, outbox_{db}, told_{db} {}

  void tell(const Command& command, const dispatch::Desk& desk, const std::string& channel) {
    const auto is_new = [&](const std::string& what) {
      return !told_.was(command.kind, channel, what);
    };
    for (const auto& news : command.compose(desk, is_new)) {
      const auto first = send(news, channel);
      for (const auto& what : news.what) told_.tell(command.kind, channel, what, first, run_.now);
      told_count_ += news.what.size();
    }
  }

  std::size_t told() const { return told_count_; }
  std::size_t messages() const { return messages_; }

 private:
  store::MessageId send(const dispatch::News& news, const std::string& channel) {
    if (!news.text.empty()) return send_texts(news, channel);
    std::optional<store::MessageId> first;
    for (const auto& cards : message::in_messages(news.cards)) {
      auto message = message_of(news, channel);
      message.body = channels_.clean(message::text_of(cards));
      message.embeds = channels_.clean(delivery::embeds_of(cards));
      const auto sent = send(message);
      if (!first) first = sent;
    }
    return *first;
  }

  store::MessageId send_texts(const dispatch::News& news, const std::string& channel) {
    auto message = message_of(news, channel);
    const auto first = send(message);
    message.answers = first;
    for (const auto& text : news.replies) {
      message.body = channels_.clean(text);
      message.answers = send(message);
    }
    return first;
  }

  store::NewMessage message_of(const dispatch::News& news, const std::string& channel) const {
    return {.channel = channel,
            .key = {},
            .severity = news.severity,
            .body = channels_.clean(news.text),
            .until = news.until};
  }

  store::MessageId send(const store::NewMessage& message) {
    outbox_.queue(message, run_.now);
    const auto id = outbox_.newest();
    ++messages_;
    if (run_.dry_run) fmt::print("{}\n", post::shown(channels_, message, run_.now));
    return id;
  }

  const cli::Run& run_;
  const post::Channels& channels_;
  store::Outbox outbox_;
  store::Dispatched told_;
  std::size_t told_count_ = 0;
  std::size_t messages_ = 0;
};

Exit run(const cli::Run& run) {
  const auto& command = command_of(run);
  const auto config = config::load(run.home);
  const post::Channels channels{run, config};
  const auto names = channels.chosen(run);
  const Zone zone{config.timezone};
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  dispatch::Desk desk{.db = db,
                      .config = config,
                      .mode = mode,
                      .zone = zone,
                      .now = run.now,
                      .note = [&](const std::string& text) { run.note(channels.clean(text)); }};

  // What is told and the message that tells it are there together, or neither is.
  store::Transaction transaction{db};
  Telling telling{run, channels, db};
  for (const auto& name : names) {
    desk.kind = channels.find(name).kind;
    if (desk.kind == message::Kind::x && is_for_members(command)) continue;
    telling.tell(command, desk, name);
    if (command.kind == store::Tiding::tip) telling.tell(kAfterTips, desk, name);
  }
  if (!run.dry_run) transaction.commit();
  run.summary(fmt::format("told={} messages={} channels={}", telling.told(), telling.messages(),
                          names.size()));
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main(
      {.name = "dispatch",
       .summary = "tell the desk's channels what it did",
       .operands = "daily|placed|settled|alerts|tips|no-tips|combos|danger|races|thread|digest|roi|"
                   "weekly-roi",
       .needs = cli::Needs::home,
       .writes = cli::Writes::yes,
       .options = options,
       .run = run},
      argc, argv);
}
