// bankroll - the money of the desk: what was paid in and out, and what stopped it

#include <bankroll/commands.hpp>

#include <base/error.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Command {
  std::string_view name;
  Exit (*run)(const cli::Run& run);
  std::size_t operands;  // after its name
  bool says_why = false;
};

constexpr std::array kCommands = {
    Command{"show", bankroll::show, 0}, Command{"deposit", bankroll::deposit, 1},
    Command{"withdraw", bankroll::withdraw, 1}, Command{"resume", bankroll::resume, 0, true},
    Command{"rebase", bankroll::rebase, 0, true}};

void options(cxxopts::OptionAdder add) {
  add("why", "resume, rebase: the reason, for the record", cxxopts::value<std::string>(), "TEXT");
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.empty()) {
    throw Error{Exit::usage, "no command: show, deposit, withdraw, resume or rebase"};
  }
  const auto command = std::ranges::find(kCommands, operands.front(), &Command::name);
  if (command == kCommands.end()) {
    throw Error{Exit::usage, "not a command: '{}' (show, deposit, withdraw, resume, rebase)",
                operands.front()};
  }
  if (operands.size() - 1 != command->operands) {
    throw Error{Exit::usage, "'bankroll {}' takes {}", command->name,
                command->operands == 1 ? "one amount" : "nothing more"};
  }
  if (run.has("why") && !command->says_why) {
    throw Error{Exit::usage, "--why is not an option of '{}'", command->name};
  }
  if (command->says_why && (!run.has("why") || run.text("why").empty())) {
    throw Error{Exit::usage, "'bankroll {}' needs --why TEXT: it stays on record", command->name};
  }
  return command->run(run);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main(
      {.name = "bankroll",
       .summary = "the money of the desk: what was paid in and out, and what stopped it",
       .operands = "show|deposit AMOUNT|withdraw AMOUNT|resume|rebase",
       .needs = cli::Needs::home,
       .writes = cli::Writes::yes,
       .options = options,
       .run = run},
      argc, argv);
}
