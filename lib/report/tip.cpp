#include <report/tip.hpp>

#include <fmt/format.h>

namespace report {

std::string points(std::int64_t millionths) {
  const auto size = millionths < 0 ? -millionths : millionths;
  auto text = fmt::format("{}{}.{:06}", millionths < 0 ? "-" : "", size / kPoint, size % kPoint);
  const auto least = text.size() - 4;
  while (text.size() > least && text.back() == '0') text.pop_back();
  return text;
}

}  // namespace report
