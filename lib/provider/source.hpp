#pragma once

#include <base/error.hpp>
#include <base/time.hpp>
#include <provider/answer.hpp>
#include <provider/feed.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Who can be asked for prices, results, what is to come and what is said around it. A new
// provider is a file of its own and a row in sources.cpp.
namespace provider {

// What the operator may say to a source, on the command line. No two sources have an
// option of one name.
struct Option {
  const char* name = "";
  const char* placeholder = "";  // empty: it takes no value
  const char* help = "";
  const char* otherwise = "";  // its default; empty: none
};

// What is asked for, and where.
struct Request {
  std::map<std::string, std::string> options;  // those that were given, and defaults
  std::optional<std::string> file;             // an answer to read instead of asking
  std::string base_url;                        // empty: the source's own
  std::string login_url = {};                  // likewise, of one that is logged in to
  std::string keep_alive_url = {};
  std::chrono::seconds timeout{};
  bool players = true;               // whether it may be asked for what players do
  std::function<std::string()> key;  // of the source; throws Error{Exit::config} without
  // Another secret by its name; nothing: it is not set.
  std::function<std::optional<std::string>(const std::string& name)> secret = {};
  std::filesystem::path home = {};               // where a login is kept from run to run
  std::vector<market::Fixture> unfinished = {};  // of a source that asks again: see there
  UtcTime now;

  std::optional<std::string> option(const char* name) const;
};

// How much of what was asked for an answer holds.
enum class Extent {
  whole,    // all of it: a market that is missing is gone
  markets,  // of each market it speaks of, all that the book offers
  part,     // any prices
};

// Of time: `until` is not in it.
struct Span {
  UtcTime from;
  UtcTime until;
};

// One question, and how to get its answer.
struct Question {
  std::string name;                 // "basketball_nba"; empty where there is only one
  std::string scope;                // in words, the same for the same question
  std::string game = {};            // the provider's id, where it is about one
  std::string league = {};          // that was asked for by name; empty: whatever comes
  std::optional<Span> within = {};  // when all that is answered begins, where it has a time
  Extent extent = Extent::part;
  std::int64_t predicted = 0;  // credits
  std::function<Answer()> ask;
};

// The question that a recorded answer is the answer to.
Question question_of_file(const Request& request, Extent extent);

// The source has no such thing, or none now: other questions may well be answered.
class NotOffered : public Error {
 public:
  using Error::Error;
};

// Throws Error{Exit::data} where an answer is to another question: it has events of
// another league than the one that was asked for, or of another time.
void require_asked(const Question& question, const Answer& answer, const Prices& prices);
void require_asked(const Question& question, const Answer& answer, const Results& results);
void require_asked(const Question& question, const Answer& answer, const Cards& cards);

// How a source is asked for prices, for results or for what is to come, and how its answers
// are read. A source that has no such thing has no questions.
template <typename Read, typename Said>
struct Desk {
  std::span<const Option> options;

  // Nothing is asked yet. Throws Error: usage, or config when there is no key.
  std::vector<Question> (*questions)(const Request& request) = nullptr;

  // Throws Error{Exit::data} with the answer's name.
  Read read = nullptr;

  // What an answer gives reason to ask next; absent: nothing ever.
  std::vector<Question> (*next)(const Said& said, const Request& request) = nullptr;
};

// Prices come in parts, at least one: what was taken of an answer that turns out to be
// wrong is to be given back.
using ReadPrices = void (*)(Answer& answer, const Request& request, const TakePrices& take);
using ReadResults = Results (*)(Answer& answer, const Request& request);
using ReadCards = Cards (*)(Answer& answer, const Request& request);
using ReadContext = Context (*)(Answer& answer, const Request& request);

struct Source {
  std::string_view name;
  std::string_view key;        // the secret it needs: "ODDS_API_KEY"; empty: none
  std::string_view extension;  // of its answers, as they are kept
  bool is_live = false;        // its prices move on while nobody asks
  bool has_seasons = false;    // its results are a season's, with all who play in it
  std::string_view ids = {};   // whose ids its answers have; empty: its own
  bool asks_again = false;     // also for races that began and whose end it has not told
  Desk<ReadPrices, Prices> prices;
  Desk<ReadResults, Results> results;
  Desk<ReadCards, Cards> cards;
  Desk<ReadContext, Context> injuries;
  Desk<ReadContext, Context> lineups;
  Desk<ReadContext, Context> referees;
  Desk<ReadContext, Context> news;
};

std::span<const Source> sources();

}  // namespace provider
