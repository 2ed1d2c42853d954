#include "question.hpp"

#include <net/http.hpp>
#include <provider/recording.hpp>
#include <secret/secrets.hpp>

#include <algorithm>
#include <map>

namespace fetch {

namespace {

std::shared_ptr<cxxopts::Value> text() {
  return cxxopts::value<std::string>();
}

// "a, b" and "c", with a word of the caller's between.
std::string names(Has has, std::string_view before_last) {
  std::vector<std::string_view> found;
  for (const auto& source : provider::sources()) {
    if (has(source)) found.push_back(source.name);
  }
  std::string names;
  for (const auto name : found) {
    if (name != found.front()) names += name == found.back() ? before_last : ", ";
    names += name;
  }
  return names;
}

void add_option(cxxopts::OptionAdder& add, const provider::Option& option,
                const std::string& help) {
  if (!*option.placeholder) {
    add(option.name, help);
    return;
  }
  const auto value = *option.otherwise ? text()->default_value(option.otherwise) : text();
  add(option.name, help, value, option.placeholder);
}

}  // namespace

void add_options(cxxopts::OptionAdder& add, Has has) {
  add("provider", names(has, " or "), text(), "NAME");
  add("from", "Read the answer from a file, - for standard input, instead of asking", text(),
      "FILE");
  add("record", "Keep the answer as it came under raw/");
}

void add_options(cxxopts::OptionAdder& add, const provider::Source& source,
                 std::span<const provider::Option> options) {
  for (const auto& option : options) {
    add_option(add, option, fmt::format("{}: {}", source.name, option.help));
  }
}

void add_options(cxxopts::OptionAdder& add,
                 std::span<const provider::Option> (*options_of)(const provider::Source&)) {
  std::vector<provider::Option> named;
  std::map<std::string_view, std::string> helps;
  for (const auto& source : provider::sources()) {
    for (const auto& option : options_of(source)) {
      const auto [help, is_new] = helps.try_emplace(option.name);
      if (is_new) named.push_back(option);
      help->second += fmt::format("{}{}: {}", is_new ? "" : "; ", source.name, option.help);
    }
  }
  for (const auto& option : named) add_option(add, option, helps.at(option.name));
}

const provider::Source& source_of(const cli::Run& run, Has has) {
  if (!run.has("provider")) throw Error{Exit::usage, "--provider is needed"};
  const auto name = run.text("provider");
  const auto sources = provider::sources();
  const auto found = std::ranges::find(sources, name, &provider::Source::name);
  if (found != sources.end() && has(*found)) return *found;
  throw Error{Exit::usage, "no such provider: '{}' ({})", name, names(has, ", ")};
}

provider::Request request_of(const cli::Run& run, const provider::Source& source,
                             std::span<const provider::Option> options,
                             const config::Provider& settings) {
  if (!run.has("from") && !source.key.empty() && net::is_open_to_all(settings.base_url)) {
    run.note(fmt::format("the key {} goes to {} readable by all on the way: use https://",
                         source.key, net::host_of(settings.base_url)));
  }
  provider::Request request{
      .options = {},
      .file = run.has("from") ? std::optional{run.text("from")} : std::nullopt,
      .base_url = settings.base_url,
      .login_url = settings.login_url,
      .keep_alive_url = settings.keep_alive_url,
      .timeout = settings.timeout,
      .key = [&run, &source] { return secret::value_of(run.home, std::string{source.key}); },
      .secret = [&run](const std::string& name) { return secret::find(run.home, name); },
      .home = run.home,
      .now = run.now};
  for (const auto& option : options) {
    if (run.has(option.name) || *option.otherwise) {
      request.options[option.name] = *option.placeholder ? run.text(option.name) : "";
    }
  }
  return request;
}

store::Answers answers_of(provider::Extent extent) {
  switch (extent) {
    case provider::Extent::whole: return store::Answers::whole;
    case provider::Extent::markets: return store::Answers::markets;
    case provider::Extent::part: return store::Answers::part;
  }
  __builtin_unreachable();
}

void require_credits(const config::Provider& settings, std::optional<std::int64_t> left,
                     std::int64_t predicted) {
  if (!left || predicted == 0 || *left - predicted >= settings.credit_reserve) return;
  throw Error{Exit::temp_fail,
              "not asked: {} credits are left, this costs {}, and {} are kept in reserve", *left,
              predicted, settings.credit_reserve};
}

std::int64_t predicted_of(std::span<const provider::Question> questions) {
  std::int64_t sum = 0;
  for (const auto& question : questions) sum += question.predicted;
  return sum;
}

void require_some(bool says_something, std::span<const market::Skipped> skipped,
                  const provider::Answer& answer) {
  if (says_something || skipped.empty()) return;
  const auto& [where, reason] = skipped.front();
  throw Error{Exit::data, "{}: none of it can be used; {}: {}", answer.name, where, reason};
}

store::Poll poll_of(const cli::Run& run, const provider::Source& source,
                    const provider::Question& question, provider::Answer& answer) {
  const std::string name{source.name};
  store::Poll poll{.provider = source.ids.empty() ? name : std::string{source.ids},
                   .scope = question.scope,
                   .label = {},
                   .at = run.now,
                   .credits = answer.credits,
                   .credits_left = answer.credits_left,
                   .raw = {},
                   .source = name};
  if (run.has("record") && !run.dry_run) {
    poll.raw =
        provider::record_answer(run.home, name, run.now, answer.content.whole(), source.extension);
  }
  return poll;
}

std::int64_t tell(const cli::Run& run, std::span<const market::Skipped> notes) {
  for (const auto& [where, what] : notes) run.note(fmt::format("{}: {}", where, what));
  return static_cast<std::int64_t>(notes.size());
}

std::string credits_in_words(const cli::Run& run, std::int64_t predicted, std::int64_t credits,
                             std::optional<std::int64_t> left) {
  if (predicted == 0) return {};
  auto words =
      run.dry_run ? fmt::format(" predicted={}", predicted) : fmt::format(" credits={}", credits);
  if (left) words += fmt::format(" credits_left={}", *left);
  return words;
}

}  // namespace fetch
