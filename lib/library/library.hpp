#pragma once

#include <string>

namespace library {

// A shared library that is loaded at its first use and stays: what only some runs of a
// tool need is no part of its every start.
class Library {
 public:
  // Both throw Error{Exit::config}, which names the package that has it.
  Library(const char* file, const char* package);

  template <typename Function>
  void find(const char* name, Function& function) const {
    function = reinterpret_cast<Function>(address_of(name));
  }

 private:
  void* address_of(const char* name) const;

  std::string file_;
  std::string package_;
  void* handle_;  // never closed: what it gave out may be in use up to the end
};

}  // namespace library
