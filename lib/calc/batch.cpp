#include <calc/batch.hpp>
#include <calc/line.hpp>
#include <calc/ops.hpp>

#include <fmt/format.h>

namespace calc {

namespace {

using rapidjson::Value;

const Value* member(const Value& object, const char* key) {
  const auto found = object.FindMember(key);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string id_of(const Line& line) {
  if (line.id_number) return *line.id_number;
  const auto* id = member(line.question, "id");
  if (!id || id->IsNull()) return "null";
  if (id->IsString()) return quoted({id->GetString(), id->GetStringLength()});
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
  const Input read{*input, "input"};
  find_op(op).run(read, output);
  read.refuse_unknown();
  return output.json();
}

Reply refused(const std::string& id, const std::string& op, std::string_view why) {
  return {.line = fmt::format(R"({{"id":{},"op":{},"error":{}}})", id, op, quoted(why))};
}

}  // namespace

Reply reply(std::string_view text, std::size_t number) {
  if (text.size() > kLongestLine) {
    return refused("null", "null",
                   fmt::format("line {}: more than {} bytes", number, kLongestLine));
  }
  const auto line = read_line(text);
  if (line.why_not)
    return refused("null", "null", fmt::format("line {}: {}", number, *line.why_not));
  std::string id = "null";
  std::string op = "null";
  try {
    id = id_of(line);
    const auto name = op_of(line.question);
    op = quoted(name);
    if (line.bad_number)
      throw Error{Exit::data, "not a number that can be held: {}", *line.bad_number};
    const auto output = answer(line.question, name);
    return {.line = fmt::format(R"({{"id":{},"op":{},"output":{}}})", id, op, output),
            .answered = true};
  } catch (const Error& error) {
    return refused(id, op, error.what());
  }
}

}  // namespace calc
