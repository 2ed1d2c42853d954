#include <market/known_books.hpp>
#include <opinion/consensus.hpp>
#include <opinion/fair.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace opinion {

namespace {

struct BookMarket {
  std::vector<double> prices;
  std::chrono::seconds oldest{};
};

// All outcomes at one book, or nothing if one is missing or too old.
std::optional<BookMarket> complete_at(const market::Board& board, std::string_view book,
                                      std::chrono::seconds max_age) {
  BookMarket found;
  for (const auto& outcome : board.outcomes) {
    const auto* standing = market::fresh_price(outcome, book, max_age);
    if (!standing) return std::nullopt;
    found.prices.push_back(standing->price.decimal());
    found.oldest = std::max(found.oldest, *standing->age);
  }
  return found;
}

Answer<FairMarket> fair_of(const BookMarket& market, const FairRule& rule, std::string_view book,
                           int winners) {
  const auto fair = odds::devig(market.prices, rule.devig, winners);
  if (!fair) {
    return NoAnswer{Status::invalid, fmt::format("no fair price: {} {}", book, fair.why_not().why)};
  }
  return FairMarket{fair->probabilities, fmt::format("{} {}", book, to_string(rule.devig)),
                    market.oldest};
}

std::set<std::string> books_of(const market::Board& board) {
  std::set<std::string> keys;
  for (const auto& standing : board.outcomes.front().prices) keys.insert(standing.book);
  return keys;
}

// What makes two books one opinion.
using Voice = std::tuple<std::string_view, std::vector<double>>;

Answer<FairMarket> consensus_of_books(const market::Board& board, const FairRule& rule,
                                      const market::Books& books, std::string_view bet_at) {
  std::set<Voice> heard;
  if (const auto own = complete_at(board, bet_at, rule.max_age)) {
    heard.insert({market::owner_of(bet_at), own->prices});
  }
  FairMarket fair;
  std::vector<std::vector<double>> opinions;
  for (const auto& book : books_of(board)) {
    if (book == bet_at || books.at(book).kind == market::BookKind::aggregate) continue;
    const auto market = complete_at(board, book, rule.max_age);
    if (!market || !heard.insert({market::owner_of(book), market->prices}).second) continue;
    const auto opinion = fair_of(*market, rule, book, winners(board.market));
    if (!opinion) continue;
    opinions.push_back(opinion->probabilities);
    fair.oldest = std::max(fair.oldest, opinion->oldest);
  }
  fair.opinions = std::ssize(opinions);
  if (fair.opinions < rule.min_books) {
    return NoAnswer{Status::unknown,
                    fmt::format("no fair price: {} of {} books", fair.opinions, rule.min_books)};
  }
  auto found = consensus(opinions, winners(board.market));
  fair.probabilities = std::move(found.probabilities);
  fair.dispersion = std::move(found.dispersion);
  fair.source = fmt::format("consensus of {} {}", fair.opinions, to_string(rule.devig));
  return fair;
}

// Of the first sharp book that has the whole market; nothing where none has.
std::optional<Answer<FairMarket>> sharp_opinion(const market::Board& board, const FairRule& rule,
                                                const market::Books& books) {
  if (board.outcomes.size() < 2) return std::nullopt;
  for (const auto& sharp : rule.sharp_books) {
    if (books.at(sharp).kind == market::BookKind::aggregate) continue;
    if (const auto market = complete_at(board, sharp, rule.max_age)) {
      return fair_of(*market, rule, sharp, winners(board.market));
    }
  }
  return std::nullopt;
}

}  // namespace

Fair::Fair(const market::Board& board, FairRule rule, const market::Books& books)
    : board_{&board},
      books_{&books},
      rule_{std::move(rule)},
      sharp_{sharp_opinion(board, rule_, books)} {}

Answer<FairMarket> Fair::for_bet_at(std::string_view book) const {
  if (board_->outcomes.size() < 2) {
    return NoAnswer{Status::unknown, "no fair price: the market's outcomes are not known"};
  }
  return sharp_ ? *sharp_ : consensus_of_books(*board_, rule_, *books_, book);
}

}  // namespace opinion
