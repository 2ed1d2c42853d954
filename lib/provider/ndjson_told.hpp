#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace provider::ndjson {

std::uint64_t digest_of(std::string_view text);
std::uint64_t mixed(std::uint64_t digest, std::uint64_t value);

// What lines have said of what, both as digests. It remembers the newest of them, a quarter
// of a million at least, so that memory does not grow with the number of lines.
class Told {
 public:
  enum class Before { nothing, same, otherwise };

  // What was said of it before; if that was nothing, it is what is said now.
  Before tell(std::uint64_t of, std::uint64_t said);

 private:
  struct Saying {
    std::uint64_t of = 0;
    std::uint64_t said = 0;
  };

  // Open addressing: a look-up is one miss of the cache.
  class Table {
   public:
    // Where it is, or is to be.
    Saying& place_of(std::uint64_t of);
    void add(const Saying& saying);  // one that is not in it
    std::size_t size() const { return size_; }

   private:
    std::vector<Saying> places_ = std::vector<Saying>(1024);  // a power of two; of: 0 is free
    std::size_t size_ = 0;
  };

  Table newer_;
  Table older_;  // forgotten as soon as there are as many newer ones
};

}  // namespace provider::ndjson
