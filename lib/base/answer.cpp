#include <base/answer.hpp>

std::string_view to_string(Status status) {
  switch (status) {
    case Status::bad_input: return "bad_input";
    case Status::none: return "none";
    case Status::unknown: return "unknown";
    case Status::invalid: return "invalid";
    case Status::unbounded: return "unbounded";
    case Status::too_many: return "too_many";
  }
  __builtin_unreachable();
}
