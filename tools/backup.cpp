// backup - copy, prove, ship, keep and restore the store; look after its logs

#include <backup/commands.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Command {
  std::string_view name;
  Exit (*run)(const cli::Run& run);
  std::vector<std::string_view> options = {};  // that only some commands know
  std::size_t operands = 0;                    // at most, after its name
};

const std::array kCommands = {Command{"run", backup::take, {"force"}},
                              Command{"list", backup::list},
                              Command{"verify", backup::verify, {"deep"}},
                              Command{"drill", backup::drill},
                              Command{"restore", backup::restore, {"at", "to"}},
                              Command{"prune", backup::prune, {"force"}},
                              Command{"logs", backup::logs},
                              Command{"upload", backup::upload, {}, 2}};

void options(cxxopts::OptionAdder add) {
  add("at", "restore: the newest backup of this time or before", cxxopts::value<std::string>(),
      "TIME");
  add("to", "restore: into this file, not the home's store", cxxopts::value<std::string>(), "FILE");
  add("deep", "verify: fetch, unpack and prove each");
  add("force",
      "prune: also more than half at once; run: also a store with fewer rows, or other tables, "
      "than before");
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  const std::string name = operands.empty() ? "run" : operands.front();
  const auto command = std::ranges::find(kCommands, name, &Command::name);
  if (command == kCommands.end() || operands.size() > 1 + command->operands) {
    throw Error{Exit::usage,
                "not a command: '{}' (run, list, verify, drill, restore, prune, logs, upload)",
                operands.back()};
  }
  for (const auto* option : {"at", "to", "deep", "force"}) {
    if (run.has(option) && std::ranges::find(command->options, option) == command->options.end()) {
      throw Error{Exit::usage, "--{} is not an option of '{}'", option, name};
    }
  }
  return command->run(run);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "backup",
                    .summary = "copy the store, prove the copies, ship, keep and restore them",
                    .operands = "[run|list|verify|drill|restore|prune|logs|upload FILE [KEY]]",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
