#include <base/error.hpp>
#include <market/event.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {
constexpr std::array<std::string_view, 3> kForms = {"match", "race", "tournament"};
constexpr std::array<std::string_view, 4> kEntries = {"declared", "runner", "non_runner",
                                                      "reserve"};
}  // namespace

std::string_view to_string(Form form) {
  return kForms[static_cast<std::size_t>(form)];
}

Form parse_form(std::string_view text) {
  const auto found = std::ranges::find(kForms, text);
  if (found == kForms.end()) {
    throw Error{Exit::data, "no such form of event: '{}' (match, race, tournament)", text};
  }
  return static_cast<Form>(found - kForms.begin());
}

std::string_view to_string(Entry entry) {
  return kEntries[static_cast<std::size_t>(entry)];
}

Entry parse_entry(std::string_view text) {
  const auto found = std::ranges::find(kEntries, text);
  if (found == kEntries.end()) {
    throw Error{Exit::data,
                "no such state of an entrant: '{}' (declared, runner, non_runner, reserve)", text};
  }
  return static_cast<Entry>(found - kEntries.begin());
}

}  // namespace market
