#include <base/error.hpp>
#include <library/library.hpp>

#include <gtest/gtest.h>

namespace {

std::string said_of(const char* file, const char* function) {
  try {
    void (*found)() = nullptr;
    library::Library{file, "a-package"}.find(function, found);
    return found ? "found" : "nothing";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::config);
    return error.what();
  }
}

TEST(Library, FindsWhatIsThere) {
  EXPECT_EQ(said_of("libc.so.6", "strlen"), "found");
}

TEST(Library, SaysWhatToInstall) {
  EXPECT_EQ(said_of("libc.so.6", "no_such_function"),
            "libc.so.6 has no no_such_function; install a-package");
  const auto missing = said_of("libnone.so.0", "f");
  EXPECT_TRUE(missing.starts_with("libnone.so.0 cannot be loaded: libnone.so.0: ")) << missing;
  EXPECT_TRUE(missing.ends_with("; install a-package")) << missing;
}

}  // namespace
