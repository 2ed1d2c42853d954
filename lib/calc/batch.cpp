#include <calc/batch.hpp>
#include <calc/ops.hpp>

#include <fmt/format.h>
#include <rapidjson/error/en.h>

namespace calc {

namespace {

using rapidjson::Document;
using rapidjson::Value;

// Without recursion: how deep a line nests is the sender's choice.
constexpr auto kFlags = rapidjson::kParseFullPrecisionFlag | rapidjson::kParseIterativeFlag |
                        rapidjson::kParseValidateEncodingFlag;

const Value* member(const Value& object, const char* key) {
  const auto found = object.FindMember(key);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string id_of(const Value& question) {
  const auto* id = member(question, "id");
  if (!id || id->IsNull()) return "null";
  if (id->IsString()) return quoted({id->GetString(), id->GetStringLength()});
  if (id->IsInt64()) return fmt::format("{}", id->GetInt64());
  if (id->IsDouble()) return fmt::format("{}", id->GetDouble());
  throw Error{Exit::data, "id: a text or a number is expected"};
}

std::string op_of(const Value& question) {
  const auto* op = member(question, "op");
  if (!op || !op->IsString()) throw Error{Exit::data, "op: the name of a question is expected"};
  return {op->GetString(), op->GetStringLength()};
}

std::string answer(const Value& question, const std::string& op) {
  const auto* input = member(question, "input");
  if (!input) throw Error{Exit::data, "input: missing"};
  Output output;
  find_op(op).run(Input{*input, "input"}, output);
  return output.json();
}

Reply refused(const std::string& id, const std::string& op, std::string_view why) {
  return {.line = fmt::format(R"({{"id":{},"op":{},"error":{}}})", id, op, quoted(why))};
}

}  // namespace

Reply reply(std::string_view line, std::size_t number) {
  Document question;
  question.Parse<kFlags>(line.data(), line.size());
  if (question.HasParseError() || !question.IsObject()) {
    const auto* why = question.HasParseError()
                          ? rapidjson::GetParseError_En(question.GetParseError())
                          : "An object is expected.";
    return refused("null", "null", fmt::format("line {}: {}", number, why));
  }
  std::string id = "null";
  std::string op = "null";
  try {
    id = id_of(question);
    const auto name = op_of(question);
    op = quoted(name);
    const auto output = answer(question, name);
    return {.line = fmt::format(R"({{"id":{},"op":{},"output":{}}})", id, op, output),
            .answered = true};
  } catch (const Error& error) {
    return refused(id, op, error.what());
  }
}

}  // namespace calc
