#include <store/racecards.hpp>
#include <store/runners.hpp>

#include <algorithm>

namespace store {

namespace {

// Whether the name of a race says that it is a handicap; that it does not say so means
// nothing where it says no more than a time of day.
std::optional<bool> handicap_by_name(const std::string& name) {
  if (market::is_handicap(name, {})) return true;
  const auto letters = market::name_key(name);
  const bool has_words =
      std::ranges::any_of(letters, [](char letter) { return letter >= 'a' && letter <= 'z'; });
  return has_words ? std::optional{false} : std::nullopt;
}

// What a card says of those who are to run. It outweighs what other sources say.
void read_card(const KnownCard& card, market::Runners& runners) {
  runners.race_class = card.card.race_class;
  if (card.handicap) runners.handicap = card.handicap;
  for (const auto& known : card.runners) {
    const auto found = runners.by_id.find(known.id);
    if (found == runners.by_id.end()) continue;
    auto& runner = found->second;
    if (known.number) runner.number = known.number;
    if (known.draw) runner.draw = known.draw;
    if (known.weight) runner.weight = known.weight;
    runner.days_since_run = known.card.last_run;
    runner.trainer_rtf = known.card.trainer_rtf;
    runner.trainer = known.card.trainer;
    runner.form = known.card.form;
  }
}

}  // namespace

RunnersReader::RunnersReader(Database& db, UtcTime now)
    : db_{db},
      now_{now},
      runners_{db, R"(
        SELECT coalesce(joined_to, participant.id), number, draw, weight,
               (SELECT entry FROM entry
                 WHERE entry.event = entrant.event AND entry.participant = entrant.participant
                   AND known_at <= ?2
                 ORDER BY known_at DESC LIMIT 1)
          FROM entrant JOIN participant ON participant.id = entrant.participant
         WHERE event = ?1)"},
      detail_{db, "SELECT handicap FROM event_detail WHERE event = ? AND known_at <= ?"},
      last_class_{db, R"(
        SELECT (SELECT class FROM racecard
                 WHERE racecard.event = event.id AND known_at <= ?3
                 ORDER BY known_at DESC LIMIT 1)
          FROM entrant JOIN event ON event.id = entrant.event
         WHERE participant = ?1 AND starts_at < ?2
           AND (SELECT entry_word.name FROM entry JOIN entry_word ON entry_word.id = entry
                 WHERE entry.event = entrant.event AND entry.participant = entrant.participant
                   AND known_at <= ?3
                 ORDER BY known_at DESC LIMIT 1) IN ('declared', 'runner')
         ORDER BY starts_at DESC LIMIT 1)"},
      places_{db, R"(
        SELECT book.key, places, fraction_num, fraction_den, max(at)
          FROM place_terms JOIN book ON book.id = book
         WHERE event = ? AND at <= ? GROUP BY book.key)"},
      first_prices_{db, R"(
        SELECT coalesce(joined_to, participant.id), book.key, price_returned, price_staked,
               min(seen_at)
          FROM selection
          JOIN market ON market.id = selection.market AND market.name = 'win' AND period = 'game'
          JOIN participant ON participant.id = subject
          JOIN quote ON quote.selection = selection.id AND way = 0
          JOIN book ON book.id = book
         WHERE selection.event = ?1 AND price_returned IS NOT NULL AND seen_at >= ?2
           AND seen_at <= ?3 AND coalesce(quote.known_at, seen_at) <= ?3
         GROUP BY 1, 2)"} {}

market::Runners RunnersReader::of(const market::Event& race) {
  market::Runners found{
      .by_id = {}, .race_class = {}, .stalls = {}, .handicap = handicap_by_name(race.name)};
  std::int64_t stalls = 0;
  runners_.bind(race.id.value(), now_);
  while (runners_.step()) {
    if (!runners_.is_null(2)) ++stalls;
    if (runners_.is_null(4)) continue;
    const auto entry = word<market::Entry>(runners_, 4);
    if (entry != market::Entry::declared && entry != market::Entry::runner) continue;
    auto& runner = found.by_id[market::ParticipantId{runners_.integer(0)}];
    runner.number = runners_.optional_integer(1);
    runner.draw = runners_.optional_integer(2);
    runner.weight = runners_.optional_integer(3);
  }
  if (stalls > 0) found.stalls = stalls;
  detail_.bind(race.id.value(), now_);
  if (detail_.step() && !detail_.is_null(0)) found.handicap = detail_.integer(0) != 0;
  const auto card = known_card(db_, race.id, now_);
  if (!card) return found;
  read_card(*card, found);
  for (auto& [id, runner] : found.by_id) {
    last_class_.bind(id.value(), race.starts_at, now_);
    if (last_class_.step()) runner.last_class = last_class_.optional_integer(0);
  }
  return found;
}

std::map<std::string, bets::PlaceTerms, std::less<>> RunnersReader::places_at(
    market::EventId race) {
  std::map<std::string, bets::PlaceTerms, std::less<>> found;
  places_.bind(race.value(), now_);
  while (places_.step()) {
    found.emplace(places_.text(0),
                  bets::PlaceTerms{.places = places_.integer(1),
                                   .fraction = {places_.integer(2), places_.integer(3)},
                                   .advertised = true});
  }
  return found;
}

std::map<std::pair<market::ParticipantId, std::string>, odds::Price> RunnersReader::first_prices(
    market::EventId race, UtcTime since) {
  std::map<std::pair<market::ParticipantId, std::string>, odds::Price> found;
  first_prices_.bind(race.value(), since, now_);
  while (first_prices_.step()) {
    found.emplace(std::pair{market::ParticipantId{first_prices_.integer(0)}, first_prices_.text(1)},
                  *read_price(first_prices_, 2));
  }
  return found;
}

}  // namespace store
