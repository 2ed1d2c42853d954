#pragma once

#include <base/money.hpp>
#include <odds/price.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace calc {

// What a person asked: the operands and options of one question, as values.
// Every reader throws an Error that names the option: usage where it is missing,
// data where it is wrong.
class Question {
 public:
  using Options = std::map<std::string, std::string>;  // by name: "price"

  // The first operand is the question's name.
  Question(std::vector<std::string> operands, Options options);

  std::string_view name() const { return name_; }  // "kelly"

  std::string need(const char* option) const;
  std::string text(const char* option, const char* otherwise) const;
  bool has(const char* option) const;
  double number(const char* option, const char* otherwise) const;
  double probability() const;
  double commission() const;
  std::int64_t count(const char* option, const char* otherwise) const;  // 1 or more
  // A share from 0 to 1, as a decimal or as "1/5", of so much: pence of the pound. Of both,
  // no `otherwise` is that the option must be there.
  Ratio share(const char* option, const char* otherwise, std::int64_t of) const;
  Money amount(const char* option, const char* otherwise) const;  // more than 0

  void expect_no_operands() const;

  odds::Price price() const;
  std::vector<odds::Price> prices(std::size_t least) const;  // the operands
  std::vector<double> decimals(std::size_t least) const;
  std::vector<std::pair<odds::Price, std::string>> priced_words() const;  // "5/2:won"
  std::size_t pick() const;  // which of the operands, from 0

 private:
  odds::Price read(const std::string& text) const;

  std::string name_;
  std::vector<std::string> operands_;
  Options options_;
};

}  // namespace calc
