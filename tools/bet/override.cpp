#include "asked.hpp"
#include "commands.hpp"

#include <base/error.hpp>
#include <config/config.hpp>
#include <store/overrides.hpp>

#include <algorithm>
#include <array>

namespace bet {

namespace {

constexpr std::chrono::hours kUsual{6};

struct Rule {
  std::string_view name;
  Ratio least;
  Ratio most;
};

const std::array kRules = {Rule{"min_conf", Ratio{0}, Ratio{1}},
                           Rule{"nap_max_odds", Ratio{1}, Ratio{1000}}};

const Rule& rule_of(std::string_view name) {
  const auto found = std::ranges::find(kRules, name, &Rule::name);
  if (found == kRules.end()) {
    throw Error{Exit::usage, "not a rule of tips: '{}' (min_conf, nap_max_odds)", name};
  }
  return *found;
}

// As it was written, once it is known to mean something.
std::string value_for(const Rule& rule, const std::string& text) {
  if (text == "off") return text;
  try {
    const auto value = Ratio::parse(text);
    if (value >= rule.least && value <= rule.most) return text;
  } catch (const Error&) {
    throw Error{Exit::usage, "not a number: '{}'", text};
  }
  throw Error{Exit::usage,       "{} is from {} to {}, or off: '{}'",
              rule.name,         rule.least.value(),
              rule.most.value(), text};
}

UtcTime until_of(const cli::Run& run) {
  if (!run.has("until")) return run.now + kUsual;
  try {
    const auto until = parse_utc(run.text("until"));
    if (until > run.now) return until;
  } catch (const Error& error) {
    throw Error{Exit::usage, "--until: {}", error.what()};
  }
  throw Error{Exit::usage, "--until: that time has passed: '{}'", run.text("until")};
}

}  // namespace

Exit override_rule(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() != 3) {
    throw Error{Exit::usage, "'bet override RULE VALUE --why TEXT' takes a rule and its value"};
  }
  const auto& rule = rule_of(operands[1]);
  const store::Override given{.name = std::string{rule.name},
                              .value = value_for(rule, operands[2]),
                              .until = format_utc(until_of(run)),
                              .why = reason_of(run, "bet override RULE VALUE --why TEXT"),
                              .since = run.now};
  const auto config = config::load(run.home);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  store::Transaction transaction{db};
  const bool is_new = store::record_override(db, given);
  if (keeps(run, config)) transaction.commit();
  run.summary(fmt::format("override={} value={} until={} new={}", given.name, given.value,
                          given.until, is_new ? 1 : 0));
  return Exit::ok;
}

}  // namespace bet
