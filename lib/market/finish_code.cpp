#include <market/finish_code.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

struct Spelled {
  std::string_view given;
  std::string_view code;
};

constexpr auto kCodes = std::to_array<Spelled>({
    {"PU", "PU"},   {"P", "PU"},   {"F", "F"},   {"UR", "UR"},     {"U", "UR"},    {"BD", "BD"},
    {"B", "BD"},    {"RO", "RO"},  {"O", "RO"},  {"CO", "CO"},     {"C", "CO"},    {"RR", "RR"},
    {"REF", "REF"}, {"R", "REF"},  {"SU", "SU"}, {"S", "SU"},      {"LFT", "LFT"}, {"L", "LFT"},
    {"DSQ", "DSQ"}, {"DQ", "DSQ"}, {"D", "DSQ"}, {"VOID", "VOID"}, {"V", "VOID"},
});

}  // namespace

std::optional<std::string_view> finish_code(std::string_view given) {
  const auto* const found = std::ranges::find(kCodes, given, &Spelled::given);
  return found == kCodes.end() ? std::nullopt : std::optional{found->code};
}

}  // namespace market
