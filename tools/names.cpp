// names - join, part and confirm the spellings of teams, players and horses

#include <names/commands.hpp>

#include <base/error.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Command {
  std::string_view name;
  Exit (*run)(const cli::Run& run);
};

constexpr std::array kCommands = {Command{"list", names::list}, Command{"join", names::join},
                                  Command{"part", names::part}, Command{"confirm", names::confirm}};

void options(cxxopts::OptionAdder add) {
  add("sport", "Only names of this sport", cxxopts::value<std::string>(), "SPORT");
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.empty()) {
    throw Error{Exit::usage, "no command: 'names list', or join, part or confirm with names"};
  }
  const auto command = std::ranges::find(kCommands, operands.front(), &Command::name);
  if (command == kCommands.end()) {
    throw Error{Exit::usage, "not a command: '{}' (list, join, part, confirm)", operands.front()};
  }
  return command->run(run);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "names",
                    .summary = "join, part and confirm the spellings of teams, players and horses",
                    .operands = "list [TEXT]|join NAME NAME|part NAME|confirm NAME...",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
