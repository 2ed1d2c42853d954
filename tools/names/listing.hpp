#pragma once

#include <cli/table.hpp>
#include <store/name_list.hpp>

namespace names {

// Names, one a row.
class Listing {
 public:
  explicit Listing(cli::Format format);

  void add(const store::ListedName& name);
  void finish() { table_.finish(); }

 private:
  cli::Table table_;
};

}  // namespace names
