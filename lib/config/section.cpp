#include <base/nearest.hpp>
#include <config/section.hpp>

#include <algorithm>
#include <charconv>

namespace config {

namespace {

constexpr Money kMostMoney = Money::from_minor(100'000'000'000'000);  // sums of it still fit

std::string place(const std::string& file, const YAML::Node& node) {
  return fmt::format("{}:{}", file, node.Mark().line + 1);
}

}  // namespace

std::string Value::where() const {
  return fmt::format("{}: {}", place(file_, node_), path_);
}

void Value::fail(std::string_view why) const {
  throw Error{Exit::config, "{}: {}: {}", place(file_, node_), path_, why};
}

std::string Value::text() const {
  if (!node_.IsScalar()) fail("a single value was expected");
  return node_.Scalar();
}

bool Value::boolean() const {
  bool parsed = false;
  if (!node_.IsScalar() || !YAML::convert<bool>::decode(node_, parsed)) {
    fail("true or false was expected");
  }
  return parsed;
}

Ratio Value::ratio() const {
  return as([](const std::string& text) { return Ratio::parse(text); });
}

std::int64_t Value::integer(std::int64_t least, std::int64_t most) const {
  const auto given = ratio();
  if (given.denominator() != 1 || given < Ratio{least} || given > Ratio{most}) {
    fail(fmt::format("not a whole number from {} to {}: '{}'", least, most, text()));
  }
  return given.numerator();
}

double Value::number(double least, double most) const {
  const auto given = ratio().value();
  if (given < least || given > most) {
    fail(fmt::format("not a number from {} to {}: '{}'", least, most, text()));
  }
  return given;
}

Ratio Value::share() const {
  const auto given = ratio();
  if (given < Ratio{0} || given > Ratio{1}) fail(fmt::format("not a share of 1: '{}'", text()));
  return given;
}

Money Value::money() const {
  const auto amount = as(Money::parse);
  if (amount < Money{} || amount > kMostMoney) {
    fail(fmt::format("not an amount from 0 to {}: '{}'", kMostMoney, text()));
  }
  return amount;
}

std::vector<std::string> Value::list() const {
  if (node_.IsScalar()) return {node_.Scalar()};
  if (!node_.IsSequence()) fail("a list was expected");
  std::vector<std::string> items;
  for (const auto& item : node_) items.push_back(Value{item, file_, path_}.text());
  return items;
}

Section::Section(const YAML::Node& node, std::string file, std::string path)
    : node_{node}, file_{std::move(file)}, path_{std::move(path)} {
  if (!node_.IsDefined() || node_.IsNull()) return;
  if (!node_.IsMap()) fail(node_, "keys with values were expected");
  std::set<std::string> seen;
  for (const auto& entry : node_) {
    if (!entry.first.IsScalar()) fail(entry.first, "a plain key was expected");
    if (!seen.insert(entry.first.Scalar()).second) {
      fail(entry.first, fmt::format("the key '{}' is there twice", entry.first.Scalar()));
    }
  }
}

std::string Section::path_of(const std::string& key) const {
  return path_.empty() ? key : path_ + '.' + key;
}

void Section::fail(const YAML::Node& at, std::string_view why) const {
  throw Error{Exit::config, "{}: {}{}{}", place(file_, at), path_, path_.empty() ? "" : ": ", why};
}

YAML::Node Section::key_node(const std::string& key) const {
  for (const auto& entry : node_) {
    if (entry.first.Scalar() == key) return entry.first;
  }
  return node_;
}

std::optional<Value> Section::value(const std::string& key) {
  asked_.insert(key);
  if (!node_.IsMap()) return std::nullopt;
  const YAML::Node found = node_[key];
  if (!found.IsDefined()) return std::nullopt;
  if (found.IsNull()) fail(key_node(key), fmt::format("{} has no value", key));
  return Value{found, file_, path_of(key)};
}

std::optional<Value> Section::value_or_null(const std::string& key) {
  asked_.insert(key);
  if (!has(key) || node_[key].IsNull()) return std::nullopt;
  return value(key);
}

bool Section::has(const std::string& key) const {
  return node_.IsMap() && node_[key].IsDefined();
}

Section Section::section(const std::string& key) {
  asked_.insert(key);
  return {node_.IsMap() ? node_[key] : YAML::Node{}, file_, path_of(key)};
}

std::string Section::where(const std::string& key) const {
  return fmt::format("{}: {}", place(file_, key_node(key)), path_);
}

std::vector<std::string> Section::keys() const {
  std::vector<std::string> found;
  if (node_.IsMap()) {
    for (const auto& entry : node_) found.push_back(entry.first.Scalar());
  }
  return found;
}

void Section::finish() const {
  if (!node_.IsMap()) return;
  for (const auto& entry : node_) {
    const auto& key = entry.first.Scalar();
    if (asked_.contains(key)) continue;
    const auto nearest = nearest_name(key, asked_);
    fail(entry.first, nearest.empty()
                          ? fmt::format("unknown key '{}'", key)
                          : fmt::format("unknown key '{}'; did you mean '{}'?", key, nearest));
  }
}

}  // namespace config
