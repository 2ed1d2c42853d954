#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/answer.hpp>
#include <store/ingest.hpp>

#include <functional>
#include <string>

// What fetch-odds and fetch-results have in common: a question to a provider,
// from the command line to the poll that records it.
namespace fetch {

// One question, and how to get its answer.
struct Question {
  std::string name;  // "basketball_nba"; empty where there is only one
  std::string scope;
  store::Answers answers = store::Answers::part;
  std::int64_t predicted = 0;  // credits
  std::function<provider::Answer()> ask;
};

// --provider, --from, --record, --league and --season.
void add_options(cxxopts::OptionAdder& add);

// The provider that was named. Throws Error{Exit::usage}.
std::string provider_of(const cli::Run& run);

// A recorded answer, and a season of football-data.co.uk.
Question question_for_file(const cli::Run& run, const std::string& provider);
Question question_for_site(const cli::Run& run, const config::Provider& settings);

// Throws Error{Exit::temp_fail} when a run would eat into the reserve.
void require_credits(const config::Provider& settings, std::optional<std::int64_t> left,
                     std::int64_t predicted);

// The poll an answer makes; with --record the answer is kept under raw/ first.
store::Poll poll_of(const cli::Run& run, const std::string& provider, const Question& question,
                    const provider::Answer& answer);

// " credits=3 credits_left=497" of the summary line; empty where it costs nothing.
std::string credits_in_words(const cli::Run& run, std::int64_t predicted, std::int64_t credits,
                             std::optional<std::int64_t> left);

}  // namespace fetch
