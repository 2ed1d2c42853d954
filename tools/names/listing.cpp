#include "listing.hpp"

#include <fmt/ranges.h>

namespace names {

Listing::Listing(cli::Format format)
    : table_{format, {"name", "of", "sport", "role", "events", "state", "sources", "also"}} {}

void Listing::add(const store::ListedName& name) {
  table_.add({name.name, name.joined_to, name.sport, name.role, name.events,
              name.confirmed ? "" : "unconfirmed", fmt::format("{}", fmt::join(name.sources, " ")),
              fmt::format("{}", fmt::join(name.also, "; "))});
}

}  // namespace names
