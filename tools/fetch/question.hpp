#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/source.hpp>
#include <store/ingest.hpp>

#include <span>
#include <string>

// What the fetch tools have in common: a question to a provider, from the command line
// to the poll that records it.
namespace fetch {

// Whether a source has what a tool asks for.
using Has = bool (*)(const provider::Source&);

// --provider, --from and --record.
void add_options(cxxopts::OptionAdder& add, Has has);

// What a source takes.
void add_options(cxxopts::OptionAdder& add, const provider::Source& source,
                 std::span<const provider::Option> options);

// What all sources take of a tool. One name may be an option of several: then it is the same
// kind of thing to each.
void add_options(cxxopts::OptionAdder& add,
                 std::span<const provider::Option> (*options_of)(const provider::Source&));

// The provider that was named. Throws Error{Exit::usage}.
const provider::Source& source_of(const cli::Run& run, Has has);

// What the command line and the configuration ask of it.
provider::Request request_of(const cli::Run& run, const provider::Source& source,
                             std::span<const provider::Option> options,
                             const config::Provider& settings);

store::Answers answers_of(provider::Extent extent);

// Throws Error{Exit::temp_fail} when a run would eat into the reserve.
void require_credits(const config::Provider& settings, std::optional<std::int64_t> left,
                     std::int64_t predicted);

// Credits that the questions will cost.
std::int64_t predicted_of(std::span<const provider::Question> questions);

// An answer of which nothing can be used is a wrong answer, not an empty one. Throws
// Error{Exit::data}: where there were entries, and all of them are skipped.
void require_some(bool says_something, std::span<const market::Skipped> skipped,
                  const provider::Answer& answer);

// The poll an answer makes; with --record the answer is kept under raw/ first.
store::Poll poll_of(const cli::Run& run, const provider::Source& source,
                    const provider::Question& question, provider::Answer& answer);

// Tells the operator what is no fault and still worth knowing; how much that is.
std::int64_t tell(const cli::Run& run, std::span<const market::Skipped> notes);

// " credits=3 credits_left=497" of the summary line; empty where it costs nothing.
std::string credits_in_words(const cli::Run& run, std::int64_t predicted, std::int64_t credits,
                             std::optional<std::int64_t> left);

}  // namespace fetch
