#include <archive/manifest.hpp>
#include <base/error.hpp>

#include <gtest/gtest.h>

namespace {

archive::Manifest example() {
  archive::Manifest made;
  made.name = archive::name_of(parse_utc("2026-03-01T19:30:00Z"), "host/one", "12345678");
  made.taken_at = parse_utc("2026-03-01T19:30:00Z");
  made.host = "host/one";
  made.rows = {{"bet", 3}};
  made.database = {made.name + ".sqlite3.zst", {{10, "aa"}, {5, "bb"}}};
  made.others = {{made.name + ".home.tar.zst", {{1, "cc"}, {2, "dd"}}}};
  return made;
}

TEST(Manifest, IsReadAsItWasWritten) {
  const auto made = example();
  EXPECT_EQ(made.name, "db-20260301T193000Z-host_one-12345678");
  const auto read = archive::parse_manifest(to_json(made));
  EXPECT_EQ(read.name, made.name);
  EXPECT_EQ(read.rows, made.rows);
  EXPECT_EQ(read.database.packed.stored, made.database.packed.stored);
  EXPECT_EQ(read.others.at(0).packed.plain, made.others.at(0).packed.plain);
}

TEST(Manifest, IsOfTheTimeAndMachineInItsName) {
  auto later = example();
  later.taken_at += std::chrono::seconds{1};
  EXPECT_THROW(archive::parse_manifest(to_json(later)), Error);
  auto elsewhere = example();
  elsewhere.host = "host";
  EXPECT_THROW(archive::parse_manifest(to_json(elsewhere)), Error);
}

TEST(Manifest, NamesOnlyItsOwnFiles) {
  for (const auto* name : {"/etc/passwd", "../x", "db-20260301T193000Z-host_one-12345678.json",
                           "db-20260301T193000Z-host_one-12345678./../../x"}) {
    auto made = example();
    made.database.name = name;
    EXPECT_THROW(archive::parse_manifest(to_json(made)), Error) << name;
  }
}

TEST(Manifest, IsDamagedByAnyBit) {
  const auto whole = archive::to_json(example());
  for (std::size_t byte = 0; byte < whole.size(); ++byte) {
    for (int bit = 0; bit < 8; ++bit) {
      auto flipped = whole;
      flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << bit));
      EXPECT_THROW(archive::parse_manifest(flipped), Error) << byte << " " << bit;
    }
  }
  EXPECT_THROW(archive::parse_manifest(whole + "\n"), Error);
  EXPECT_THROW(archive::parse_manifest(whole.substr(0, whole.size() - 1)), Error);
}

TEST(Manifest, OfFormatOneHasNoDigest) {
  auto old = archive::to_json(example());
  old.replace(old.find("\"format\": 2"), 11, "\"format\": 1");
  old.replace(old.find(",\n  \"manifest_sha256\""), std::string::npos, "\n}\n");
  EXPECT_EQ(archive::parse_manifest(old).name, example().name);
}

TEST(Manifest, NestedDeepIsNone) {
  EXPECT_THROW(archive::parse_manifest(std::string(archive::kLargestManifest, '[')), Error);
  EXPECT_THROW(archive::parse_manifest(std::string(500'000, '[') + std::string(500'000, ']')),
               Error);
}

}  // namespace
