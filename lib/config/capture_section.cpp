#include <config/capture_section.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace config {

namespace {

using schedule::Use;
using std::chrono::minutes;

constexpr std::string_view kOfNames = "abcdefghijklmnopqrstuvwxyz0123456789_";
constexpr std::int64_t kLongestWithin = 120;  // minutes

std::string name(const Value& value) {
  auto text = value.text();
  if (text.find_first_not_of(kOfNames) != std::string::npos) {
    value.fail(fmt::format("not a name of the provider's: '{}'", text));
  }
  return text;
}

// A list that the command line has with commas.
void read_names(Section& section, const std::string& key, Capture& capture) {
  const auto value = section.value(key);
  if (value) capture.options[key] = fmt::format("{}", fmt::join(value->list_of(name), ","));
}

std::vector<minutes> times(const Value& value) {
  auto found = value.list_of([](const Value& one) { return one.as(schedule::parse_time_of_day); });
  std::ranges::sort(found);
  const auto twice = std::ranges::unique(found);
  found.erase(twice.begin(), twice.end());
  return found;
}

std::vector<Use> uses(const Value& value) {
  const auto found = value.list_of([](const Value& one) { return one.as(schedule::parse_use); });
  for (const auto use : found) {
    if (std::ranges::count(found, use) > 1) {
      value.fail(fmt::format("'{}' is there twice", to_string(use)));
    }
  }
  return found;
}

}  // namespace

schedule::CaptureRules Capture::rules(const std::string& timezone) const {
  schedule::Gate gate{.zone = Zone{timezone}, .at = runs, .days = {}};
  gate.days.set();
  return {.closing_within = closing_within, .runs = std::move(gate), .uses = uses};
}

std::optional<Capture> read_capture(Section section) {
  if (section.keys().empty()) return std::nullopt;
  Capture capture;
  if (const auto v = section.value("provider")) capture.provider = v->text();
  if (const auto v = section.value("sport")) capture.sport = name(*v);
  if (capture.sport.empty()) section.fail_whole("sport is needed, as in basketball_nba");
  capture.options["sport"] = capture.sport;
  for (const auto* key : {"markets", "regions", "books"}) read_names(section, key, capture);
  if (const auto v = section.value("closing_within_minutes")) {
    capture.closing_within = minutes{v->integer(schedule::kTick.count(), kLongestWithin)};
  }
  if (const auto v = section.value("runs")) capture.runs = times(*v);
  if (const auto v = section.value("uses")) capture.uses = uses(*v);
  if (const auto v = section.value("other_credits_a_day")) {
    capture.other_credits_a_day = v->integer(0, 1'000'000);
  }
  section.finish();
  return capture;
}

}  // namespace config
