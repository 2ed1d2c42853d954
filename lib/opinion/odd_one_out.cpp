#include <market/known_books.hpp>
#include <opinion/inspection.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>

namespace opinion {

namespace {

constexpr std::size_t kLeastOthers = 3;
constexpr std::chrono::minutes kSameTime{30};

// Two prices are switched when together they are 30% away from the others, and exchanged
// three times nearer. Nearer than that a book that is late looks the same.
constexpr double kSwitchedFrom = 0.30;
constexpr double kSwitchedNearer = 3;

struct Others {
  std::size_t count = 0;
  double median = 0;
};

double median_of(std::vector<double> prices) {
  std::ranges::sort(prices);
  const auto half = prices.size() / 2;
  return prices.size() % 2 == 1 ? prices[half] : (prices[half - 1] + prices[half]) / 2;
}

// The others' opinions of an outcome at about the same time. Books of one owner with
// one price are one; those that have this book's price by its owner's word are none.
std::optional<Others> others(const Inspection& inspection, const BookQuotes& book,
                             const Quote& quote) {
  std::set<std::tuple<std::string_view, double>> opinions;
  const std::tuple own{market::owner_of(book.key), quote.price()};
  for (const auto& other : inspection.books) {
    const auto* their = other.at(quote.outcome);
    if (&other == &book || !their) continue;
    const std::tuple opinion{market::owner_of(other.key), their->price()};
    const auto apart = *their->standing->age - *quote.standing->age;
    if (opinion == own || std::chrono::abs(apart) > kSameTime) continue;
    opinions.insert(opinion);
  }
  if (opinions.size() < kLeastOthers) return std::nullopt;
  std::vector<double> prices;
  prices.reserve(opinions.size());
  for (const auto& [owner, price] : opinions) prices.push_back(price);
  return Others{prices.size(), median_of(std::move(prices))};
}

double distance(double a, double b) {
  return std::abs(std::log(a / b));
}

// What is wrong with a book's prices, by its quotes.
using Reasons = std::vector<std::string>;

bool is_switched(const std::vector<std::optional<Others>>& medians, const BookQuotes& book,
                 std::size_t a, std::size_t b) {
  if (!medians[a] || !medians[b]) return false;
  const auto p = book.quotes[a].price();
  const auto q = book.quotes[b].price();
  const auto as_it_is = distance(p, medians[a]->median) + distance(q, medians[b]->median);
  const auto exchanged = distance(q, medians[a]->median) + distance(p, medians[b]->median);
  return as_it_is > kSwitchedFrom && exchanged * kSwitchedNearer < as_it_is;
}

Reasons judge(const Inspection& inspection, const BookQuotes& book) {
  Reasons reasons(book.quotes.size());
  std::vector<std::optional<Others>> medians(book.quotes.size());
  std::size_t odd = 0;
  for (std::size_t i = 0; i < book.quotes.size(); ++i) {
    const auto& quote = book.quotes[i];
    if (!quote.stands()) continue;
    medians[i] = others(inspection, book, quote);
    if (!medians[i]) continue;
    const auto& [count, median] = *medians[i];
    if (distance(quote.price(), median) <= std::log(odd_ratio(median))) continue;
    reasons[i] = fmt::format("the odd one out: {} others have {:.2f}", count, median);
    ++odd;
  }
  const auto all = [&](const char* reason) {
    for (auto& why : reasons) {
      if (why.empty()) why = reason;
    }
  };
  if (odd >= 2) all("other prices of the book are the odd ones out");
  for (std::size_t a = 0; a < book.quotes.size() && inspection.outcomes <= 3; ++a) {
    for (std::size_t b = a + 1; b < book.quotes.size(); ++b) {
      if (is_switched(medians, book, a, b)) all("the book has the sides switched");
    }
  }
  return reasons;
}

}  // namespace

double odd_ratio(double median) {
  return 1.35 * std::sqrt(std::sqrt(median));
}

void refuse_odd_ones(Inspection& inspection) {
  // All are judged before any is refused: the order of the books is nothing.
  std::vector<Reasons> reasons;
  for (const auto& book : inspection.books) reasons.push_back(judge(inspection, book));
  for (std::size_t i = 0; i < inspection.books.size(); ++i) {
    auto& quotes = inspection.books[i].quotes;
    for (std::size_t j = 0; j < quotes.size(); ++j) {
      if (!reasons[i][j].empty()) quotes[j].refuse(reasons[i][j]);
    }
  }
}

}  // namespace opinion
