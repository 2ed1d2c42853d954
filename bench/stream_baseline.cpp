// stream_baseline - what a history costs at the least: unpacked, and each line parsed as JSON
//
// usage: stream_baseline FILE.bz2
//
// Prints how many changes of runners it has.
#include <fmt/format.h>
#include <rapidjson/document.h>

#include <bzlib.h>

#include <cstdio>
#include <memory>
#include <string>

namespace {

std::size_t changes_in(const std::string& line) {
  rapidjson::Document document;
  document.Parse(line.data(), line.size());
  if (document.HasParseError() || !document.HasMember("mc")) return 0;
  std::size_t count = 0;
  for (const auto& market : document["mc"].GetArray()) {
    if (market.HasMember("rc")) count += market["rc"].Size();
  }
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: stream_baseline FILE.bz2\n");
    return 64;
  }
  const std::unique_ptr<BZFILE, void (*)(BZFILE*)> file{BZ2_bzopen(argv[1], "rb"), BZ2_bzclose};
  std::string text(std::size_t{1} << 16, '\0');
  std::string line;
  std::size_t changes = 0;
  while (file) {
    const int count = BZ2_bzread(file.get(), text.data(), static_cast<int>(text.size()));
    if (count <= 0) break;
    for (int i = 0; i < count; ++i) {
      const char c = text[static_cast<std::size_t>(i)];
      if (c != '\n') {
        line += c;
        continue;
      }
      changes += changes_in(line);
      line.clear();
    }
  }
  fmt::print("{}\n", changes);
  return changes > 0 ? 0 : 1;
}
