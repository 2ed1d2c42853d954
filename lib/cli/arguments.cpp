#include <cli/arguments.hpp>

#include <set>

namespace cli {

namespace {

// "--line" and "-l" of every option that takes the next token as its value.
std::set<std::string> takers(const cxxopts::Options& options) {
  std::set<std::string> names;
  for (const auto& group : options.groups()) {
    for (const auto& option : options.group_help(group).options) {
      if (option.is_boolean || option.has_implicit) continue;
      for (const auto& name : option.l) names.insert("--" + name);
      if (!option.s.empty()) names.insert("-" + option.s);
    }
  }
  return names;
}

bool is_option(const std::string& token) {
  if (token.size() < 2 || token[0] != '-') return false;
  return token[1] != '.' && (token[1] < '0' || token[1] > '9');
}

}  // namespace

std::vector<std::string> options_first(const cxxopts::Options& options, int argc, char** argv) {
  const std::vector<std::string> given(argv, argv + argc);
  const auto with_value = takers(options);
  std::vector<std::string> ordered{given.front()};
  std::vector<std::string> operands;
  for (std::size_t i = 1; i < given.size(); ++i) {
    if (given[i] == "--") {
      operands.insert(operands.end(), given.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      given.end());
      break;
    }
    auto& kept = is_option(given[i]) ? ordered : operands;
    kept.push_back(given[i]);
    if (with_value.contains(given[i]) && i + 1 < given.size()) ordered.push_back(given[++i]);
  }
  if (!operands.empty()) ordered.emplace_back("--");
  ordered.insert(ordered.end(), operands.begin(), operands.end());
  return ordered;
}

}  // namespace cli
