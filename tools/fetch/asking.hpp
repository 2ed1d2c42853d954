#pragma once

#include <market/listing.hpp>
#include <provider/source.hpp>

#include <functional>
#include <vector>

namespace fetch {

// Asks a question and keeps its answer; what the answer gives reason to ask next.
using Ask = std::function<std::vector<provider::Question>(const provider::Question&)>;

// Whether other questions would fail as one did: a wrong key, no credits, no server.
bool concerns_all(const Error& error);

// Asks every question, and those that the answers lead to, none twice. One that fails is
// listed, and the others are asked all the same, unless it concerns them, too. Throws the first
// Error where nothing was answered.
std::vector<market::Skipped> ask_all(const std::vector<provider::Question>& questions,
                                     const Ask& ask);

}  // namespace fetch
