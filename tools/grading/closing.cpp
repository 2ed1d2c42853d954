#include <grading/closing.hpp>

#include <strategy/value.hpp>

#include <cmath>
#include <set>

namespace grading {

Closing::Closing(store::Database& db, const config::Config& config, UtcTime now)
    : boards_{db, now},
      books_{config.books},
      rule_{strategy::fair_rule(config.strategies.value)},
      belief_{config.quotes} {
  belief_.max_age = opinion::kOldestClose;
}

void Closing::begin(const market::Event& event, std::span<const bets::Ticket> tickets) {
  std::set<market::Market> markets;
  for (const auto& ticket : tickets) {
    for (const auto& leg : ticket.legs) markets.insert(leg.selection.market);
  }
  std::vector<market::Board> believed;
  for (const auto& board : boards_.of(event, event.starts_at, [&](const market::Market& market) {
         return markets.contains(market);
       })) {
    believed.push_back(opinion::believe(board, belief_, books_).board);
  }
  at_close_.emplace(std::move(believed), rule_, books_, event.league);
}

std::optional<store::Close> Closing::of(const bets::Ticket& ticket) {
  const auto& leg = ticket.legs.front();
  if (ticket.legs.size() != 1 || !leg.price || leg.way == market::Way::lay) return std::nullopt;
  const auto close = at_close_->of(leg.selection, ticket.book);
  if (!close) return std::nullopt;
  const auto net = odds::after_commission(*leg.price, ticket.terms.commission);
  return store::Close{close->probability, close->source, close->age,
                      close->probability * net.decimal() - 1};
}

bool has_moved(std::optional<double> recorded, std::string_view recorded_source,
               std::optional<double> now, std::string_view source) {
  constexpr double kSameValue = 1e-9;
  return recorded && now && recorded_source == source && std::abs(*recorded - *now) > kSameValue;
}

}  // namespace grading
