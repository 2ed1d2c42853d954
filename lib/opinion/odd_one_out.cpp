#include <opinion/inspection.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>
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

// A book's word on an outcome. Books of one owner with one price are one.
struct Opinion {
  double price = 0;
  std::string_view owner;
  std::chrono::seconds age{};
};

Opinion opinion_of(const BookQuotes& book, const Quote& quote) {
  return {quote.price(), book.owner, *quote.standing->age};
}

// What stands of an outcome: each opinion once, by price and then owner.
struct Opinions {
  std::vector<Opinion> all;
  bool at_one_time = true;  // all of them are at the same time
};

bool goes_before(const Opinion& a, const Opinion& b) {
  return std::tie(a.price, a.owner) < std::tie(b.price, b.owner);
}

bool is_same(const Opinion& a, const Opinion& b) {
  return a.price == b.price && a.owner == b.owner;
}

std::vector<Opinions> opinions_of(const Inspection& inspection) {
  std::vector<Opinions> opinions(inspection.outcomes);
  for (const auto& book : inspection.books) {
    for (const auto& quote : book.quotes) {
      if (quote.stands()) opinions[quote.outcome].all.push_back(opinion_of(book, quote));
    }
  }
  for (auto& [all, at_one_time] : opinions) {
    if (all.empty()) continue;
    std::ranges::sort(all, goes_before);
    const auto [newest, oldest] = std::ranges::minmax(all, {}, &Opinion::age);
    at_one_time = oldest.age - newest.age <= kSameTime;
    if (at_one_time) all.erase(std::ranges::unique(all, is_same).begin(), all.end());
  }
  return opinions;
}

// The median of opinions in their order without one of them, which is among them.
std::optional<Others> without(std::span<const Opinion> all, const Opinion& own) {
  if (all.size() <= kLeastOthers) return std::nullopt;
  const auto place =
      static_cast<std::size_t>(std::ranges::lower_bound(all, own, goes_before) - all.begin());
  const auto other = [&](std::size_t i) { return all[i < place ? i : i + 1].price; };
  const auto count = all.size() - 1;
  const auto half = count / 2;
  return Others{count, count % 2 == 1 ? other(half) : (other(half - 1) + other(half)) / 2};
}

// The others' opinions of an outcome at about the same time; those that have this book's
// price by its owner's word are none. Where all are at one time, a book is compared with
// them without looking at each.
std::optional<Others> others(const Opinions& opinions, const Opinion& own) {
  if (opinions.at_one_time) return without(opinions.all, own);
  std::vector<Opinion> then;
  for (const auto& one : opinions.all) {
    if (std::chrono::abs(one.age - own.age) > kSameTime) continue;
    if (then.empty() || !is_same(one, then.back())) then.push_back(one);
  }
  return without(then, own);
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
  if (as_it_is <= kSwitchedFrom) return false;
  const auto exchanged = distance(q, medians[a]->median) + distance(p, medians[b]->median);
  return exchanged * kSwitchedNearer < as_it_is;
}

Reasons judge(const Inspection& inspection, const std::vector<Opinions>& opinions,
              const BookQuotes& book) {
  Reasons reasons(book.quotes.size());
  std::vector<std::optional<Others>> medians(book.quotes.size());
  std::size_t odd = 0;
  for (std::size_t i = 0; i < book.quotes.size(); ++i) {
    const auto& quote = book.quotes[i];
    if (!quote.stands()) continue;
    medians[i] = others(opinions[quote.outcome], opinion_of(book, quote));
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
  const auto opinions = opinions_of(inspection);
  std::vector<Reasons> reasons;
  for (const auto& book : inspection.books) {
    reasons.push_back(judge(inspection, opinions, book));
  }
  for (std::size_t i = 0; i < inspection.books.size(); ++i) {
    auto& quotes = inspection.books[i].quotes;
    for (std::size_t j = 0; j < quotes.size(); ++j) {
      if (!reasons[i][j].empty()) quotes[j].refuse(reasons[i][j]);
    }
  }
}

}  // namespace opinion
