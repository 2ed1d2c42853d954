#include <archive/pack.hpp>
#include <base/error.hpp>

#include <gtest/gtest.h>

#include <fstream>

namespace {

namespace fs = std::filesystem;

class PackTest : public testing::Test {
 protected:
  PackTest() {
    std::string name = (fs::temp_directory_path() / "pack-XXXXXX").string();
    folder = ::mkdtemp(name.data());
    std::ofstream{folder / "plain"} << std::string(10'000'000, 'x');
    packed = archive::pack(folder / "plain", folder / "packed.zst", {});
  }
  ~PackTest() override { fs::remove_all(folder); }

  fs::path folder;
  archive::Packed packed;
};

TEST_F(PackTest, UnpacksToWhatItWas) {
  EXPECT_EQ(archive::unpack(folder / "packed.zst", folder / "again", {}, packed.plain.bytes),
            packed.plain);
}

TEST_F(PackTest, StopsWhereMoreComesThanItsManifestSays) {
  constexpr std::int64_t kMost = 1'000'000;
  EXPECT_THROW(archive::unpack(folder / "packed.zst", folder / "again", {}, kMost), Error);
  EXPECT_LE(fs::file_size(folder / "again"), kMost);
}

}  // namespace
