#include "question.hpp"

#include <provider/football_data.hpp>
#include <provider/football_data_site.hpp>
#include <provider/recording.hpp>

namespace fetch {

void add_options(cxxopts::OptionAdder& add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("provider", "the-odds-api, football-data or ndjson", text(), "NAME");
  add("from", "Read the answer from a file, - for standard input, instead of asking", text(),
      "FILE");
  add("record", "Keep the answer as it came under raw/");
  add("league", "football-data: which league, as in E0", text(), "KEY");
  add("season", "football-data: which season, as in 2023-24", text(), "YEARS");
}

std::string provider_of(const cli::Run& run) {
  if (!run.has("provider")) throw Error{Exit::usage, "--provider is needed"};
  auto provider = run.text("provider");
  if (provider != "the-odds-api" && provider != "football-data" && provider != "ndjson") {
    throw Error{Exit::usage, "no such provider: '{}' (the-odds-api, football-data, ndjson)",
                provider};
  }
  if (provider == "ndjson" && !run.has("from")) {
    throw Error{Exit::usage, "ndjson: --from is needed"};
  }
  return provider;
}

Question question_for_file(const cli::Run& run, const std::string& provider) {
  const auto file = run.text("from");
  return {.name = {},
          .scope = "from " + std::filesystem::path{file}.filename().string(),
          .answers = provider == "ndjson" ? store::Answers::part : store::Answers::markets,
          .ask = [file] { return provider::read_answer(file); }};
}

Question question_for_site(const cli::Run& run, const config::Provider& settings) {
  if (!run.has("league") || !run.has("season")) {
    throw Error{Exit::usage, "football-data: --league and --season, or --from, are needed"};
  }
  const auto league = run.text("league");
  const auto season = run.text("season");
  provider::football_data::season_path(league, season);
  return {
      .name = {}, .scope = league + ' ' + season, .answers = store::Answers::markets, .ask = [=] {
        return provider::football_data::season_csv(settings.base_url, settings.timeout, league,
                                                   season);
      }};
}

void require_credits(const config::Provider& settings, std::optional<std::int64_t> left,
                     std::int64_t predicted) {
  if (!left || predicted == 0 || *left - predicted >= settings.credit_reserve) return;
  throw Error{Exit::temp_fail,
              "not asked: {} credits are left, this costs {}, and {} are kept in reserve", *left,
              predicted, settings.credit_reserve};
}

store::Poll poll_of(const cli::Run& run, const std::string& provider, const Question& question,
                    const provider::Answer& answer) {
  store::Poll poll{.provider = provider,
                   .scope = question.scope,
                   .label = {},
                   .at = run.now,
                   .credits = answer.credits,
                   .credits_left = answer.credits_left,
                   .raw = {}};
  if (run.has("record") && !run.dry_run) {
    const auto* extension = provider == "football-data" ? "csv" : "json";
    poll.raw = provider::record_answer(run.home, provider, run.now, answer.text, extension);
  }
  return poll;
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
