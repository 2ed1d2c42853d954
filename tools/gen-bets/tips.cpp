#include "tips.hpp"

#include <store/top_picks.hpp>

#include <fmt/format.h>

namespace gen_bets {

namespace {

const strategy::Pick& pick_of(const Candidate* candidate) {
  return candidate->group.front();
}

}  // namespace

void Tips::refused(const Candidate& candidate, const std::string& why) {
  refused_[candidate.event.id] = why;
}

void Tips::sent(const Candidate& candidate, bets::BetId decision) {
  sent_.push_back({&candidate, decision});
}

std::string Tips::doubt_of(const Found& found) {
  std::int64_t picks = 0;
  std::int64_t unpriced = 0;
  for (const auto& race : found.races) {
    if (!race.top) continue;
    ++picks;
    if (race.top->filter == "gates") ++unpriced;
  }
  if (10 * unpriced <= picks) return {};
  return fmt::format("{} of {} top picks have no price that may be taken ({:.0f}%)", unpriced,
                     picks, 100 * static_cast<double>(unpriced) / static_cast<double>(picks));
}

std::vector<strategy::SentTip> Tips::prices() const {
  std::vector<strategy::SentTip> tips;
  for (const auto& [candidate, decision] : sent_) {
    const auto& pick = pick_of(candidate);
    tips.push_back({pick.confidence, pick.price});
  }
  return tips;
}

std::vector<Tips::Multiple> Tips::multiples() const {
  const auto& rules = config_.strategies.tips;
  const auto tips = prices();
  std::vector<Multiple> found;
  const auto add = [&](const char* name, std::size_t size, bool is_wanted) {
    if (!is_wanted) return;
    const auto legs = strategy::choose_legs(tips, size, rules.combo_min_conf);
    if (legs.empty()) return;
    auto& multiple = found.emplace_back(Multiple{name, {}, {}});
    for (const auto i : legs) multiple.legs.push_back(sent_[i].candidate);
    const auto& book = pick_of(multiple.legs.front()).book;
    for (const auto* leg : multiple.legs) {
      if (pick_of(leg).book == book) continue;
      multiple.refused = fmt::format("its legs are at {} and {}", book, pick_of(leg).book);
    }
  };
  add("double", 2, rules.doubles);
  add("treble", 3, rules.trebles);
  return found;
}

std::optional<bets::BetId> Tips::choose_nap(Listing& listing, store::ParticipantNames& names) {
  if (sent_.empty() || store::nap_of(db_, mode_, today_)) return std::nullopt;
  const auto& rules = config_.strategies.tips;
  const auto nap = strategy::choose_nap(prices(), rules.nap_max_odds);
  const auto decision = nap.tip ? std::optional{sent_[*nap.tip].decision} : std::nullopt;
  const auto until =
      rules.nap_max_odds_until.empty() ? "" : fmt::format(" until {}", rules.nap_max_odds_until);
  for (const auto& [tip, why] : nap.blocked) {
    const auto& [candidate, blocked] = sent_[tip];
    store::record_blocked_nap(db_, blocked, why + until, decision);
    listing.told("no_nap", candidate->event, pick_of(candidate),
                 names.of(pick_of(candidate).selection.subject), blocked, why + until);
  }
  if (!decision) return std::nullopt;
  store::record_nap(db_, mode_, today_, *decision);
  const auto* candidate = sent_[*nap.tip].candidate;
  listing.told("nap", candidate->event, pick_of(candidate),
               names.of(pick_of(candidate).selection.subject), *decision,
               fmt::format("confidence {:.3f}", pick_of(candidate).confidence));
  return decision;
}

// Whether it was sent, or the limits left nothing of it.
bets::TopPick Tips::became(const market::Event& race, bets::TopPick top,
                           std::optional<bets::BetId> nap) const {
  if (!top.filter.empty()) return top;
  if (const auto refused = refused_.find(race.id); refused != refused_.end()) {
    top.filter = "stake";
    top.why = refused->second;
    return top;
  }
  for (const auto& [candidate, decision] : sent_) {
    if (candidate->event.id != race.id) continue;
    top.decision = decision;
    top.tags = strategy::tags_of(pick_of(candidate).tip->facts, decision == nap);
  }
  return top;
}

void Tips::keep(const Found& found, Listing& listing, store::ParticipantNames& names) {
  const auto nap = choose_nap(listing, names);
  for (const auto& [race, top, danger] : found.races) {
    if (top) store::record_top_pick(db_, mode_, race.id, became(race, *top, nap), now_);
    if (!danger) continue;
    store::record_danger_favourite(
        db_, mode_, race.id,
        {danger->selection, danger->confidence, danger->book, danger->price, danger->lay}, now_);
    listing.doubted(race, *danger, names.of(danger->runner));
  }
}

}  // namespace gen_bets
