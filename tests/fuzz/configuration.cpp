// The configuration: read, or refused with its file and a line.
#include "scratch.hpp"

#include <config/config.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto home = fuzz::scratch("config");
  const auto file = home / "config/betops.yaml";
  fuzz::write(file, {reinterpret_cast<const char*>(data), size});
  try {
    const auto config = config::load(home);
    fuzz::require(config.bankroll >= Money{}, "no bankroll is negative");
    fuzz::require(config.currency.size() == 3, "a currency has three letters");
  } catch (const Error& error) {
    fuzz::require(error.exit() == Exit::config, error.what());
    fuzz::require(std::string_view{error.what()}.starts_with(file.string() + ":"),
                  "an error says where it is");
  }
  return 0;
}
