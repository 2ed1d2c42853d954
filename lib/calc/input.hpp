#pragma once

#include <base/error.hpp>
#include <base/ratio.hpp>
#include <odds/format.hpp>
#include <odds/price.hpp>

#include <rapidjson/document.h>

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace calc {

// The input of one question, read strictly: every reader names the key and
// throws Error{Exit::data} where the value is missing or of the wrong kind.
class Input {
 public:
  // `path` names the object in messages: "input", "input.bets[3]".
  Input(const rapidjson::Value& object, std::string path);

  // Throws Error{Exit::data} for a key that no reader asked for, also in the objects
  // that were read of this one. To be called when all is read.
  void refuse_unknown() const;

  // Keys that say something about the question which its answer does not need.
  void passes_over(std::initializer_list<const char*> keys) const;

  void need(const char* key) const;  // throws Error{Exit::data} unless it is there

  bool has(const char* key) const;
  bool has_text(const char* key) const;
  bool has_list(const char* key) const;

  // The one of several spellings that is there, else the first of them. Throws
  // Error{Exit::data} when two of them are.
  const char* spelling(std::initializer_list<const char*> keys) const;

  double number(const char* key) const;
  double number_or(const char* key, double otherwise) const;
  double probability(const char* key) const;  // in [0, 1]
  double positive(const char* key) const;     // more than 0
  double share_or_0(const char* key) const;   // in [0, 1): a commission
  std::int64_t whole(const char* key) const;  // 0 or more
  std::int64_t integer(const char* key) const;
  bool flag_or(const char* key, bool otherwise) const;
  std::string text(const char* key) const;
  std::string text_or(const char* key, const char* otherwise) const;
  Ratio exact(const char* key) const;     // from a number or a decimal text
  Ratio fraction(const char* key) const;  // from a number or a text: 0.2, "0.2", "1/5"

  std::vector<double> numbers(const char* key) const;
  std::vector<double> probabilities(const char* key) const;
  std::vector<std::vector<double>> tables(const char* key) const;
  std::vector<std::size_t> indices(const char* key) const;
  Input object(const char* key) const;
  std::vector<Input> objects(const char* key) const;  // none of an empty array
  std::vector<Ratio> exact_list(const char* key) const;
  std::vector<std::vector<Ratio>> exact_tables(const char* key) const;  // none of an empty array

  // A text with a parser of its own, whose complaint gets the key's name.
  template <typename Parse>
  auto parsed(const char* key, Parse parse) const -> decltype(parse(std::string{})) {
    const auto given = text(key);
    return named(key, [&] { return parse(given); });
  }

  // Adds the key's name to what is wrong with its value.
  template <typename Read>
  auto named(const char* key, Read read) const -> decltype(read()) {
    try {
      return read();
    } catch (const Error& error) {
      throw Error{error.exit(), "{}: {}", path(key), error.what()};
    }
  }

  // Prices, in the format that the input names ("format"; decimal without).
  odds::Format format() const;
  odds::Format format_or(odds::Format otherwise) const;
  odds::Price exact_price(const char* key) const;
  odds::Price any_price(const char* key) const;  // also "7/4" and "evens", without a format
  std::vector<odds::Price> any_prices(const char* key) const;
  double price(const char* key) const;
  double price(const char* key, odds::Format format) const;
  std::vector<double> prices(const char* key) const;
  std::vector<std::vector<double>> price_tables(const char* key) const;

  // Every member's name that starts so, for keys that carry a value.
  std::string key_starting(std::string_view prefix) const;

  std::string path(std::string_view key) const;

 private:
  const rapidjson::Value& at(const char* key) const;
  const rapidjson::Value& array(const char* key) const;

  // An object and which of its members were asked for. Copies of an input share it.
  struct Record {
    const rapidjson::Value* object;
    std::string path;
    std::vector<bool> asked;
    std::vector<std::shared_ptr<Record>> inner;
  };

  explicit Input(std::shared_ptr<Record> record) : record_{std::move(record)} {}
  static std::shared_ptr<Record> record_of(const rapidjson::Value& object, std::string path);
  static void refuse_unknown(const Record& record);
  const rapidjson::Value* find(const char* key) const;
  Input inner(const rapidjson::Value& object, const std::string& path) const;

  std::shared_ptr<Record> record_;
};

}  // namespace calc
