#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/answer.hpp>
#include <store/ingest.hpp>

#include <functional>
#include <string>
#include <vector>

// One question to a provider, and how to get its answer.
struct Question {
  std::string name;  // "basketball_nba"; empty where there is only one
  std::string scope;
  store::Answers answers = store::Answers::part;
  std::int64_t predicted = 0;  // credits
  std::function<provider::Answer()> ask;
};

// What the command line asks of a provider. Nothing is asked yet. Throws
// Error: usage, or config when there is no key.
std::vector<Question> questions_for(const cli::Run& run, const std::string& provider,
                                    const config::Provider& settings);
