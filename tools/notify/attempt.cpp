#include <notify/attempt.hpp>

namespace notify {

namespace {

using delivery::Verdict;

constexpr std::chrono::seconds kSendTimeout{10};

delivery::Piece piece_for(const cli::Run& run, const std::string& channel) {
  return {.text = fmt::format("betops: a test of the channel '{}', at {}", channel,
                              format_utc(run.now)),
          .queued_at = run.now};
}

const char* word_for(Verdict::What what) {
  switch (what) {
    case Verdict::What::sent: return "sent";
    case Verdict::What::again: return "not now";
    case Verdict::What::refused:
    case Verdict::What::instead: return "refused";
  }
  __builtin_unreachable();
}

// The worst of the channels is what the run ends with.
Exit worse(Exit so_far, Verdict::What what) {
  if (so_far == Exit::config || what == Verdict::What::sent) return so_far;
  return what == Verdict::What::again && so_far == Exit::ok ? Exit::temp_fail : Exit::partial;
}

}  // namespace

Exit test(const cli::Run& run, const post::Channels& channels) {
  const auto names = run.has("channel") ? channels.chosen(run) : channels.all();
  if (names.empty()) channels.chosen(run);  // says where to put one
  cli::Table table{run.format, {"channel", "kind", "result", "detail"}};
  Exit exit = Exit::ok;
  for (const auto& name : names) {
    const auto piece = piece_for(run, name);
    if (run.dry_run) {
      fmt::print("{}\n", channels.pretended(name)->show(piece, run.now));
      continue;
    }
    const auto kind = to_string(channels.find(name).kind);
    try {
      const auto verdict = channels.open(name)->send(piece, run.now, kSendTimeout);
      table.add({name, kind, word_for(verdict.what), channels.clean(verdict.detail)});
      if (!verdict.note.empty()) {
        run.note(fmt::format("{}: {}", name, channels.clean(verdict.note)));
      }
      exit = worse(exit, verdict.what);
    } catch (const Error& error) {
      if (error.exit() != Exit::config) throw;
      table.add({name, kind, "not configured", channels.clean(error.what())});
      exit = Exit::config;
    }
  }
  table.finish();
  return exit;
}

}  // namespace notify
