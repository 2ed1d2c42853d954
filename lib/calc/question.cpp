#include <base/error.hpp>
#include <calc/question.hpp>
#include <odds/format.hpp>

#include <cmath>

namespace calc {

namespace {

// Adds the option's name to what was wrong with its value.
template <typename Read>
auto named(const char* option, Read read) -> decltype(read()) try {
  return read();
} catch (const Error& error) {
  throw Error{error.exit(), "--{}: {}", option, error.what()};
}

}  // namespace

Question::Question(std::vector<std::string> operands, Options options)
    : operands_{std::move(operands)}, options_{std::move(options)} {
  if (operands_.empty()) throw Error{Exit::usage, "a question is expected; try --help"};
  name_ = operands_.front();
  operands_.erase(operands_.begin());
}

std::string Question::need(const char* option) const {
  const auto given = options_.find(option);
  if (given != options_.end()) return given->second;
  throw Error{Exit::usage, "--{} is missing", option};
}

std::string Question::text(const char* option, const char* otherwise) const {
  return options_.contains(option) ? need(option) : otherwise;
}

bool Question::has(const char* option) const {
  return options_.contains(option);
}

double Question::number(const char* option, const char* otherwise) const {
  return named(option, [&] { return Ratio::parse(text(option, otherwise)).value(); });
}

double Question::probability() const {
  const auto given = need("prob");
  const auto p = number("prob", "");
  if (p >= 0 && p <= 1) return p;
  throw Error{Exit::data, "--prob: not a probability: {}", given};
}

double Question::commission() const {
  const auto share = number("commission", "0");
  if (share >= 0 && share < 1) return share;
  throw Error{Exit::data, "--commission: a share from 0 to 1 is expected"};
}

std::int64_t Question::count(const char* option, const char* otherwise) const {
  const auto given = otherwise ? text(option, otherwise) : need(option);
  const auto number = named(option, [&] { return Ratio::parse(given); });
  if (number.denominator() == 1 && number >= Ratio{1}) return number.numerator();
  throw Error{Exit::data, "--{}: a whole number of 1 or more is expected: '{}'", option, given};
}

Ratio Question::share(const char* option, const char* otherwise, std::int64_t of) const {
  const auto given = otherwise ? text(option, otherwise) : need(option);
  const auto share = named(option, [&] {
    const auto slash = given.find('/');
    if (slash == std::string::npos) return Ratio::parse(given);
    return Ratio::parse(given.substr(0, slash)) / Ratio::parse(given.substr(slash + 1));
  });
  if (share >= Ratio{} && share <= Ratio{of}) return share / Ratio{of};
  throw Error{Exit::data, "--{}: from 0 to {} is expected: '{}'", option, of, given};
}

Money Question::amount(const char* option, const char* otherwise) const {
  const auto money = named(option, [&] { return Money::parse(text(option, otherwise)); });
  if (money > Money{}) return money;
  throw Error{Exit::data, "--{}: must be more than 0", option};
}

void Question::expect_no_operands() const {
  if (operands_.empty()) return;
  throw Error{Exit::usage, "{}: no operand expected: '{}'", name_, operands_.front()};
}

odds::Price Question::price() const {
  const auto given = need("price");
  return named("price", [&] { return read(given); });
}

std::vector<odds::Price> Question::prices(std::size_t least) const {
  if (operands_.size() < least) {
    throw Error{Exit::usage, "{}: {} or more prices are expected, not {}", name_, least,
                operands_.size()};
  }
  std::vector<odds::Price> all;
  for (const auto& operand : operands_) all.push_back(read(operand));
  return all;
}

std::vector<double> Question::decimals(std::size_t least) const {
  std::vector<double> all;
  for (const auto one : prices(least)) all.push_back(one.decimal());
  return all;
}

std::vector<std::pair<odds::Price, std::string>> Question::priced_words() const {
  std::vector<std::pair<odds::Price, std::string>> all;
  for (const auto& operand : operands_) {
    const auto colon = operand.find(':');
    if (colon == std::string::npos) {
      throw Error{Exit::usage, "not as PRICE:RESULT: '{}'", operand};
    }
    all.emplace_back(read(operand.substr(0, colon)), operand.substr(colon + 1));
  }
  return all;
}

std::size_t Question::pick() const {
  const auto place = number("pick", "1");
  const auto last = static_cast<double>(operands_.size());
  if (place >= 1 && place <= last && place == std::floor(place)) {
    return static_cast<std::size_t>(place) - 1;
  }
  throw Error{Exit::usage, "--pick: a place from 1 to {} is expected", operands_.size()};
}

// A sign says American and a slash a fraction; all else is decimal.
odds::Price Question::read(const std::string& text) const {
  if (options_.contains("odds")) return parse_price(text, odds::parse_format(need("odds")));
  if (text.find('/') != std::string::npos) return odds::parse_price(text, odds::Format::fractional);
  const bool is_signed = text.starts_with('-') || text.starts_with('+');
  return odds::parse_price(text, is_signed ? odds::Format::american : odds::Format::decimal);
}

}  // namespace calc
