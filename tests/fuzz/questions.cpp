// Questions to the calculator, as lines of a batch and as a command line: every reply is
// one JSON object with the id of its question.
#include "fuzz.hpp"

#include <calc/answers.hpp>
#include <calc/batch.hpp>

#include <rapidjson/document.h>

#include <map>

namespace {

using fuzz::require;

void reply_to(std::string_view line) {
  const auto reply = calc::reply(line, 1);
  rapidjson::Document json;
  // An id comes back as it was sent, and of a number far out of range RapidJSON reads past the
  // end of a table: numbers stay as they are written.
  constexpr auto kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                          rapidjson::kParseNumbersAsStringsFlag;
  json.Parse<kFlags>(reply.line.data(), reply.line.size());
  require(!json.HasParseError(), reply.line);
  require(json.IsObject() && json.HasMember("id") && json.HasMember("op"), "id and op");
  require(json.HasMember("output") == reply.answered, "an answer has an output");
  require(json.HasMember("error") != reply.answered, "a refusal has an error");
  require(reply.line.find('\n') == std::string::npos, "a reply is one line");
}

// "kelly", operands, "--name=value", a word a line.
void answer_to(std::string_view words) {
  std::vector<std::string> operands;
  calc::Question::Options options;
  while (!words.empty()) {
    const auto word = words.substr(0, words.find('\n'));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    const auto equals = word.find('=');
    if (word.starts_with("--") && equals != std::string_view::npos) {
      options.emplace(word.substr(2, equals - 2), word.substr(equals + 1));
    } else {
      operands.emplace_back(word);
    }
  }
  if (operands.empty()) return;
  fuzz::unless_refused({Exit::data, Exit::usage}, [&] {
    const auto sheet = calc::answer(calc::Question{operands, options});
    for (const auto& row : sheet.rows) require(row.size() == sheet.columns.size(), "a full row");
    return sheet;
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  if (text.starts_with('{')) {
    reply_to(text);
  } else {
    answer_to(text);
  }
  return 0;
}
