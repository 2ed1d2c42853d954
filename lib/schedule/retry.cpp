#include <base/error.hpp>
#include <schedule/retry.hpp>

#include <algorithm>

namespace schedule {

bool may_pass(int exit) {
  switch (exit) {
    case 124:
    case 126:
    case 127:
    case EX_USAGE:
    case EX_DATAERR:
    case EX_NOINPUT:
    case EX_NOUSER:
    case EX_UNAVAILABLE:
    case EX_SOFTWARE:
    case EX_NOPERM:
    case EX_CONFIG: return false;
    default: return true;
  }
}

std::chrono::milliseconds wait_before(int retry, const Retries& retries, double luck) {
  auto most = retries.first_wait;
  for (int n = 1; n < retry && most < retries.longest_wait; ++n) most *= 2;
  most = std::min(most, retries.longest_wait);
  return std::chrono::milliseconds{
      static_cast<std::int64_t>(static_cast<double>(most.count()) * luck)};
}

}  // namespace schedule
