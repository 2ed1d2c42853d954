#include <grading/closing.hpp>

#include <settlement/book_rules.hpp>
#include <strategy/value.hpp>

#include <algorithm>
#include <cmath>

namespace grading {

Closing::Closing(store::Database& db, const config::Config& config, UtcTime now)
    : config_{config},
      boards_{db, now},
      rule_{strategy::fair_rule(config.strategies.value)},
      belief_{config.quotes} {
  belief_.max_age = opinion::kOldestClose;
}

void Closing::begin(market::Event event, std::span<const bets::Ticket> tickets) {
  event.overtime = config_.overtime_of(event);
  without_overtime_.clear();
  for (const auto& ticket : tickets) {
    for (const auto& leg : ticket.legs) {
      const auto& market = leg.selection.market;
      const auto [books, is_new] = without_overtime_.try_emplace(market);
      if (!is_new) continue;
      books->second = settlement::books_without_overtime(market, event, config_.books);
    }
  }
  std::vector<market::Board> believed;
  for (const auto& board : boards_.of(event, event.starts_at, [&](const market::Market& market) {
         return without_overtime_.contains(market);
       })) {
    const auto& without = without_overtime_.at(board.market);
    believed.push_back(opinion::believe(board, belief_, config_.books, without).board);
  }
  at_close_.emplace(std::move(believed), rule_, config_.books, event.league);
}

std::optional<store::Close> Closing::of(const bets::Ticket& ticket) {
  const auto& leg = ticket.legs.front();
  if (ticket.legs.size() != 1 || !leg.price || leg.way == market::Way::lay) return std::nullopt;
  const auto& without = without_overtime_.at(leg.selection.market);
  if (std::ranges::find(without, ticket.book) != without.end()) return std::nullopt;
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
