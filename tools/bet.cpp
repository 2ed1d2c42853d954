// bet - what was decided and what was bet; confirm or decline it

#include <bet/commands.hpp>

#include <base/error.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Command {
  std::string_view name;
  Exit (*run)(const cli::Run& run);
  std::vector<std::string_view> options = {};  // that only some commands know
};

const std::array kCommands = {Command{"list", bet::list, {"open"}}, Command{"show", bet::show},
                              Command{"confirm", bet::confirm, {"at", "price", "stake"}},
                              Command{"decline", bet::decline, {"why"}},
                              Command{"override", bet::override_rule, {"why", "until"}}};

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("open", "list: only decisions that wait and bets that are not settled");
  add("at", "confirm: when you placed it (default: now)", text(), "TIME");
  add("price", "confirm: the price you got: 2.10, 11/10 or +110 (default: as advised)", text(),
      "PRICE");
  add("stake", "confirm: the stake you placed (default: as advised)", text(), "STAKE");
  add("why", "decline, override: the reason", text(), "TEXT");
  add("until", "override: when it ends, in UTC (default: in 6 hours)", text(), "TIME");
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.empty()) {
    throw Error{Exit::usage, "no command: 'bet list', or show, confirm or decline with an id"};
  }
  const auto command = std::ranges::find(kCommands, operands.front(), &Command::name);
  if (command == kCommands.end()) {
    throw Error{Exit::usage, "not a command: '{}' (list, show, confirm, decline, override)",
                operands.front()};
  }
  for (const auto* option : {"open", "price", "stake", "why", "until"}) {
    if (run.has(option) && std::ranges::find(command->options, option) == command->options.end()) {
      throw Error{Exit::usage, "--{} is not an option of '{}'", option, command->name};
    }
  }
  return command->run(run);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "bet",
                    .summary = "what was decided and what was bet; confirm or decline it",
                    .operands = "list|show ID|confirm ID|decline ID|override RULE VALUE",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
