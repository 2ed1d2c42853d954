#include <store/rows.hpp>
#include <store/starts.hpp>

#include <bets/decision.hpp>

#include <vector>

namespace store {

namespace {

market::StartOpinion read(const Statement& row, int first) {
  return {row.time(first), row.integer(first + 1) != 0};
}

// A time that was only assumed never replaces one of that day that was given.
bool says_nothing_new(const market::StartOpinion& before, const market::StartOpinion& now) {
  constexpr std::chrono::hours kDay{24};
  return before == now || (now.assumed && !before.assumed && abs(before.at - now.at) < kDay);
}

}  // namespace

Starts::Starts(Database& db, std::string provider, UtcTime now)
    : db_{db},
      provider_{std::move(provider)},
      now_{now},
      last_{db, R"(SELECT starts_at, assumed FROM start_opinion
                    WHERE event = ? AND provider = ? ORDER BY since DESC LIMIT 1)"},
      insert_{db, "INSERT OR REPLACE INTO start_opinion VALUES (?, ?, ?, ?, ?)"},
      all_{db, kNewestOpinions},
      believed_{db, "SELECT starts_at, start_assumed FROM event WHERE id = ?"} {}

void Starts::hear(std::int64_t event, const market::StartOpinion& start, std::string_view sport,
                  bool is_new) {
  const auto within = market::one_game_within(sport);
  const auto [found, is_first] = said_.try_emplace(event, Said{start, within, is_new});
  if (is_first) return;
  const market::StartOpinion both[] = {found->second.start, start};
  found->second.start = *market::believed_start(both, within);
  found->second.is_new = false;
}

void Starts::keep() {
  for (const auto& [event, said] : said_) keep(event, said);
  said_.clear();
}

void Starts::keep(std::int64_t event, const Said& said) {
  last_.bind(event, provider_);
  const auto before = last_.step() ? std::optional{read(last_, 0)} : std::nullopt;
  if (before && says_nothing_new(*before, said.start)) return;
  insert_.bind(event, provider_, now_, said.start.at, said.start.assumed ? 1 : 0).run();
  if (said.is_new) return;  // the event was made with this start

  std::vector<market::StartOpinion> opinions;
  all_.bind(event);
  while (all_.step()) {
    opinions.push_back(read(all_, 0));
    opinions.back().decides = market::decides_starts(all_.view(2));
  }
  believed_.bind(event);
  believed_.step();
  const auto known = read(believed_, 0);
  const auto start = *market::believed_start(opinions, said.within);
  const bool has_begun = known.at <= now_ && !known.assumed;
  const bool is_taken_back = before && before->at == known.at;
  if (start == known || (has_begun && start.at > known.at && !is_taken_back)) return;
  update(event, start);
}

void Starts::update(std::int64_t event, const market::StartOpinion& start) {
  Statement{db_, R"(INSERT OR IGNORE INTO earlier_start (event, since, until, starts_at)
                    SELECT id, start_since, ?1, starts_at FROM event
                     WHERE id = ?2 AND start_since < ?1 AND starts_at <> ?3)"}
      .bind(now_, event, start.at)
      .run();
  Statement{db_, "UPDATE event SET starts_at = ?, start_assumed = ?, start_since = ? WHERE id = ?"}
      .bind(start.at, start.assumed ? 1 : 0, now_, event)
      .run();
  Statement{db_, R"(UPDATE decision SET until = ?1
                     WHERE state IN (?2, ?4) AND until > ?1
                       AND id IN (SELECT decision FROM decision_leg WHERE event = ?3))"}
      .bind(start.at, code(bets::State::open), event, code(bets::State::waiting))
      .run();
}

}  // namespace store
