#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/recording.hpp>

#include <fstream>

namespace {

namespace fs = std::filesystem;

const UtcTime kRecordedAt = parse_utc("2026-03-01T12:34:56Z");

class RecordingTest : public testing::Test {
 protected:
  RecordingTest() { fs::create_directories(home); }
  ~RecordingTest() override { fs::remove_all(home); }

  fs::path home = fs::path{testing::TempDir()} / ("recording-" + std::to_string(::getpid()));
};

TEST_F(RecordingTest, KeepsAnAnswerAndReadsItBack) {
  const auto path = provider::record_answer(home, "the-odds-api", kRecordedAt, "[1, 2]", "json");
  EXPECT_EQ(path, "the-odds-api/2026-03-01/123456-3a316d6d.json.zst");
  EXPECT_EQ(provider::read_answer((home / "raw" / path).string()).content.whole(), "[1, 2]");
}

TEST_F(RecordingTest, KeepsTheSameAnswerOnceAndAnotherBeside) {
  const auto first = provider::record_answer(home, "p", kRecordedAt, "a", "csv");
  EXPECT_EQ(provider::record_answer(home, "p", kRecordedAt, "a", "csv"), first);
  EXPECT_NE(provider::record_answer(home, "p", kRecordedAt, "b", "csv"), first);
  const auto files =
      std::distance(fs::directory_iterator{(home / "raw" / first).parent_path()}, {});
  EXPECT_EQ(files, 2);
}

TEST_F(RecordingTest, ReadsWhatIsNotCompressed) {
  std::ofstream{home / "plain"} << "[]";
  EXPECT_EQ(provider::read_answer((home / "plain").string()).content.whole(), "[]");
}

TEST_F(RecordingTest, SaysThatThereIsNoFile) {
  for (const auto& name : {home / "nothing", home}) {
    try {
      provider::read_answer(name.string());
      FAIL();
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::no_input);
    }
  }
}

TEST(Zstd, RefusesEveryTruncation) {
  const auto packed =
      provider::compressed("some text that is long enough to be packed, packed, packed");
  for (std::size_t size = 1; size < packed.size(); ++size) {
    EXPECT_THROW(provider::decompressed(packed.substr(0, size)), Error) << size;
  }
  EXPECT_EQ(provider::decompressed(packed + packed).size(),
            2 * provider::decompressed(packed).size());
}

}  // namespace
