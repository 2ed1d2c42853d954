#pragma once

#include <base/error.hpp>
#include <base/money.hpp>

#include <yaml-cpp/yaml.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace config {

// A scalar of the file that knows where it stands, so that a wrong one can be
// named: "config/betops.yaml:12: staking.max_bet: not a share of 1: '5'".
class Value {
 public:
  Value(const YAML::Node& node, std::string file, std::string path)
      : node_{node}, file_{std::move(file)}, path_{std::move(path)} {}

  std::string text() const;
  bool boolean() const;
  std::int64_t integer(std::int64_t least, std::int64_t most) const;
  double number(double least, double most) const;
  Ratio share() const;  // [0, 1]
  Ratio ratio() const;
  Money money() const;  // >= 0
  std::vector<std::string> list() const;

  // A list, each of its values through a reader.
  template <typename Read>
  auto list_of(Read read) const {
    std::vector<decltype(read(*this))> items;
    if (!node_.IsSequence()) return items.push_back(read(*this)), items;
    for (const auto& item : node_) items.push_back(read(Value{item, file_, path_}));
    return items;
  }

  // text() through a parser of the domain, its error placed.
  template <typename Parse>
  auto as(Parse parse) const {
    try {
      return parse(text());
    } catch (const Error& error) {
      fail(error.what());
    }
  }

  std::string where() const;  // "config/betops.yaml:12: staking.max_bet"
  [[noreturn]] void fail(std::string_view why) const;

 private:
  YAML::Node node_;
  std::string file_;
  std::string path_;
};

// A mapping of the file. Every key must be asked for: what is left at finish()
// is unknown, and a mistyped risk limit must not be ignored.
class Section {
 public:
  Section(const YAML::Node& node, std::string file, std::string path);

  std::optional<Value> value(const std::string& key);          // absent: nothing; empty: an Error
  std::optional<Value> value_or_null(const std::string& key);  // absent or empty: nothing
  bool has(const std::string& key) const;                      // with a value or without
  Section section(const std::string& key);                     // absent: empty
  std::vector<std::string> keys() const;
  std::string where(const std::string& key) const;  // it stands: "config/betops.yaml:12: books"

  // A key that people have and that does nothing here.
  void ignore(const std::string& key) { asked_.insert(key); }

  void finish() const;

  // Something is wrong with it as a whole.
  [[noreturn]] void fail_whole(std::string_view why) const { fail(node_, why); }

 private:
  [[noreturn]] void fail(const YAML::Node& at, std::string_view why) const;
  std::string path_of(const std::string& key) const;
  YAML::Node key_node(const std::string& key) const;  // where it stands

  YAML::Node node_;
  std::string file_;
  std::string path_;
  std::set<std::string> asked_;
};

}  // namespace config
