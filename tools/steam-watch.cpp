// steam-watch - find the horses whose prices come down, and tell of them

#include <cli/tool.hpp>
#include <steam-watch/commands.hpp>

#include <algorithm>
#include <array>

namespace {

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("from", "run: read the answers from a file instead of asking, due or not", text(), "FILE");
  add("record", "run: keep the answers as they came under raw/");
  add("channel", "run: to this channel (default: those under notify.alerts)", text(), "NAME");
  add("date", "report: of this local day (default: today)", text(), "DAY");
}

struct Command {
  std::string_view name;
  Exit (*run)(const cli::Run& run);
};

constexpr std::array<Command, 3> kCommands = {
    {{"plan", steam_watch::plan}, {"run", steam_watch::watch}, {"report", steam_watch::report}}};

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  const auto name = operands.size() == 1 ? operands.front() : std::string{};
  const auto found = std::ranges::find(kCommands, name, &Command::name);
  if (found == kCommands.end()) throw Error{Exit::usage, "one of plan, run, report was expected"};
  return found->run(run);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "steam-watch",
                    .summary = "find the horses whose prices come down, and tell of them",
                    .operands = "plan|run|report",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
