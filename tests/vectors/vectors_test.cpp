// Every reference case through odds-calc itself, one process for each file. Of known defects
// that is T10, graders that disagree, and T18, quarter lines that win or lose.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using rapidjson::Document;
using rapidjson::Value;

constexpr auto kFlags = rapidjson::kParseFullPrecisionFlag;

std::string read(const fs::path& path) {
  std::ifstream file{path};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string json(const Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
  value.Accept(writer);
  return buffer.GetString();
}

std::string question(const Value& one) {
  return fmt::format(R"({{"id":{},"op":{},"input":{}}})", json(one["id"]), json(one["op"]),
                     json(one["input"]));
}

struct Batch {
  std::vector<std::string> lines;
  int status = -1;
};

Batch ask(const Document& cases) {
  const auto path = fs::path{testing::TempDir()} / fmt::format("questions.{}", getpid());
  std::ofstream file{path};
  for (const auto& one : cases.GetArray()) file << question(one) << '\n';
  file.close();
  const auto command = fmt::format("'{}' --batch --quiet '{}'", ODDS_CALC, path.string());
  Batch batch;
  std::string text;
  FILE* const pipe = popen(command.c_str(), "r");
  for (char c = 0; fread(&c, 1, 1, pipe) == 1;) text += c;
  batch.status = WEXITSTATUS(pclose(pipe));
  fs::remove(path);
  std::istringstream lines{text};
  for (std::string line; std::getline(lines, line);) batch.lines.push_back(line);
  return batch;
}

// An error is the right answer to some questions.
bool has_answer(const Value& expected) {
  const auto valid = expected.FindMember("valid");
  return !expected.HasMember("error") && (valid == expected.MemberEnd() || valid->value.GetBool());
}

// Where `actual` is not `expected`: nothing, or the first difference. It may
// have more keys. The tolerance is absolute below 1 and relative above.
std::string difference(const Value& expected, const Value& actual, double tolerance) {
  if (expected.IsObject()) {
    for (const auto& member : expected.GetObject()) {
      if (!actual.IsObject() || !actual.HasMember(member.name)) {
        return fmt::format("no {}", member.name.GetString());
      }
      const auto found = difference(member.value, actual[member.name], tolerance);
      if (!found.empty()) return fmt::format("{}: {}", member.name.GetString(), found);
    }
    return {};
  }
  if (expected.IsArray()) {
    if (!actual.IsArray() || actual.Size() != expected.Size()) return "another length";
    for (rapidjson::SizeType i = 0; i < expected.Size(); ++i) {
      const auto found = difference(expected[i], actual[i], tolerance);
      if (!found.empty()) return fmt::format("[{}]: {}", i, found);
    }
    return {};
  }
  if (expected.IsNumber() && actual.IsNumber()) {
    const auto allowed = tolerance * std::max(1.0, std::fabs(expected.GetDouble()));
    if (std::fabs(actual.GetDouble() - expected.GetDouble()) <= allowed) return {};
  }
  return expected == actual ? "" : fmt::format("{} is not {}", json(actual), json(expected));
}

std::string verdict(const Value& one, const std::string& line) {
  Document answer;
  answer.Parse<kFlags>(line.c_str());
  if (answer.HasParseError() || !answer.HasMember("id") || answer["id"] != one["id"]) {
    return "not an answer to it: " + line;
  }
  if (!has_answer(one["expected"])) return answer.HasMember("error") ? "" : "an answer: " + line;
  if (!answer.HasMember("output")) return line;
  return difference(one["expected"], answer["output"], one["tol"].GetDouble());
}

std::vector<fs::path> files() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator{VECTORS}) {
    if (entry.path().extension() == ".json") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

class Vectors : public testing::TestWithParam<fs::path> {};

TEST_P(Vectors, AgreeWithOddsCalc_T10) {
  Document cases;
  cases.Parse<kFlags>(read(GetParam()).c_str());
  ASSERT_TRUE(cases.IsArray());
  ASSERT_FALSE(cases.Empty());
  const auto batch = ask(cases);
  ASSERT_EQ(batch.lines.size(), cases.Size());
  bool all_answered = true;
  for (rapidjson::SizeType i = 0; i < cases.Size(); ++i) {
    all_answered = all_answered && has_answer(cases[i]["expected"]);
    EXPECT_EQ(verdict(cases[i], batch.lines[i]), "") << cases[i]["id"].GetString();
  }
  EXPECT_EQ(batch.status, all_answered ? 0 : 3);
  fmt::print("{}: {} cases\n", GetParam().stem().string(), cases.Size());
}

INSTANTIATE_TEST_SUITE_P(, Vectors, testing::ValuesIn(files()),
                         [](const auto& file) { return file.param.stem().string(); });

}  // namespace
