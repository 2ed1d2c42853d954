#pragma once

#include <fetch/question.hpp>

#include <string>
#include <vector>

// What the command line asks of a provider. Nothing is asked yet. Throws
// Error: usage, or config when there is no key.
std::vector<fetch::Question> questions_for(const cli::Run& run, const std::string& provider,
                                           const config::Provider& settings);
