#include <bets/breaker.hpp>

namespace bets {

std::string_view to_string(Breaker breaker) {
  switch (breaker) {
    case Breaker::warning: return "warning";
    case Breaker::pause: return "pause";
    case Breaker::hard_stop: return "hard stop";
  }
  __builtin_unreachable();
}

}  // namespace bets
