#pragma once

#include <base/money.hpp>
#include <odds/price.hpp>

#include <map>
#include <string>
#include <string_view>
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
  double number(const char* option, const char* otherwise) const;
  double probability() const;
  double commission() const;
  Money amount(const char* option, const char* otherwise) const;  // more than 0

  odds::Price price() const;
  std::vector<odds::Price> prices(std::size_t least) const;  // the operands
  std::vector<double> decimals(std::size_t least) const;
  std::size_t pick() const;  // which of the operands, from 0

 private:
  odds::Price read(const std::string& text) const;

  std::string name_;
  std::vector<std::string> operands_;
  Options options_;
};

}  // namespace calc
