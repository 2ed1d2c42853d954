#pragma once

#include <store/presence.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace store {

// Of a match that an answer lists under two ids, a book's market is the first's that has it.
class Claims {
 public:
  // Whether it is that id's, which it is from now on if it was nobody's.
  bool claim(const Listed& listed, const std::string& id);

 private:
  struct Claim {
    std::int64_t market;
    std::int32_t book;
    std::int16_t way;
    std::int16_t id;  // in `ids`
  };
  struct Event {
    std::vector<std::string> ids;
    std::vector<Claim> claims;  // by market, book and way
  };

  std::unordered_map<std::int64_t, Event> events_;
};

}  // namespace store
