#include <post/suppressed.hpp>

#include <base/error.hpp>
#include <files/open.hpp>

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace post {

bool is_in_development() {
  for (const auto* name : {"BETOPS_DEV", "TM_DEV_MODE"}) {
    const char* variable = std::getenv(name);
    if (variable && std::string_view{variable} == "1") return true;
  }
  return false;
}

Suppressed::Suppressed(const std::filesystem::path& folder, const std::string& channel)
    : file_{folder / (channel + ".log")} {
  std::error_code ignored;  // the file says what is wrong
  std::filesystem::create_directories(folder, ignored);
}

delivery::Verdict Suppressed::send(const delivery::Piece& piece, UtcTime now,
                                   std::chrono::milliseconds) {
  const auto handle = files::open_to_append(file_, 0644);
  const auto text = show(piece, now);
  if (::write(handle.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    throw Error{Exit::io, "{}: cannot be written", file_.string()};
  }
  return {delivery::Verdict::What::sent, "dev"};
}

std::string Suppressed::show(const delivery::Piece& piece, UtcTime now) const {
  return fmt::format("{} {}\n{}\n", format_utc(now), to_string(piece.severity), piece.text);
}

}  // namespace post
