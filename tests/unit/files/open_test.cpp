#include <base/error.hpp>
#include <files/open.hpp>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>

namespace {

namespace fs = std::filesystem;

class OpenTest : public testing::Test {
 protected:
  OpenTest() {
    std::string name = (fs::temp_directory_path() / "open-XXXXXX").string();
    folder = ::mkdtemp(name.data());
    std::ofstream{folder / "file"} << "text";
    fs::create_directory(folder / "folder");
    fs::create_symlink("file", folder / "link");
    fs::create_symlink("gone", folder / "dangling");
    ::mkfifo((folder / "pipe").c_str(), 0600);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    std::strncpy(address.sun_path, (folder / "socket").c_str(), sizeof address.sun_path - 1);
    ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::close(fd);
  }
  ~OpenTest() override { fs::remove_all(folder); }

  fs::path folder;
};

template <typename Work>
std::string refusal(Exit expected, Work work) {
  try {
    work();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), expected) << error.what();
    return error.what();
  }
  return "done";
}

TEST_F(OpenTest, ReadsAFileAndWhatALinkLeadsTo) {
  EXPECT_EQ(files::contents(folder / "file", 4), "text");
  EXPECT_EQ(files::contents(folder / "link", 4), "text");
}

TEST_F(OpenTest, ReadsNoMoreThanIsAllowed) {
  EXPECT_EQ(refusal(Exit::data, [&] { files::contents(folder / "file", 3); }),
            (folder / "file").string() + ": has more than 3 bytes");
  fs::resize_file(folder / "file", std::uintmax_t{1} << 40);  // sparse
  EXPECT_NE(refusal(Exit::data, [&] { files::contents(folder / "file", 1000); }), "done");
}

TEST_F(OpenTest, WaitsForNobody) {
  const auto why = [&](const char* name) {
    return refusal(Exit::no_input, [&] { files::open_to_read(folder / name); });
  };
  EXPECT_EQ(why("pipe"), (folder / "pipe").string() + ": is a named pipe, not a file");
  EXPECT_EQ(why("folder"), (folder / "folder").string() + ": is a folder, not a file");
  EXPECT_EQ(why("socket"), (folder / "socket").string() + ": is a socket, not a file");
  EXPECT_NE(why("dangling"), "done");
  EXPECT_EQ(refusal(Exit::no_input, [] { files::open_to_read("/dev/null"); }),
            "/dev/null: is a device, not a file");
}

TEST_F(OpenTest, AppendsToAFileOnly) {
  const auto why = [&](const char* name) {
    return refusal(Exit::io, [&] { files::open_to_append(folder / name, 0600); });
  };
  EXPECT_EQ(why("file"), "done");
  EXPECT_EQ(why("new"), "done");
  EXPECT_EQ(why("link"), (folder / "link").string() + ": is a link, not a file");
  EXPECT_EQ(why("dangling"), (folder / "dangling").string() + ": is a link, not a file");
  EXPECT_EQ(why("pipe"), (folder / "pipe").string() + ": is a named pipe, not a file");
  EXPECT_EQ(why("folder"), (folder / "folder").string() + ": is a folder, not a file");
  EXPECT_EQ(why("socket"), (folder / "socket").string() + ": is a socket, not a file");
}

}  // namespace
