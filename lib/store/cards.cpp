#include <store/cards.hpp>
#include <store/events.hpp>
#include <store/field_writer.hpp>
#include <store/identity.hpp>
#include <store/poll_writer.hpp>
#include <store/racecard_writer.hpp>
#include <store/result_writer.hpp>

#include <algorithm>
#include <iterator>

namespace store {

namespace {

class CardIngest {
 public:
  CardIngest(Database& db, const Poll& poll, std::span<const market::Card> cards)
      : db_{db},
        poll_{poll},
        cards_{cards},
        poll_id_{begin_poll(db, poll)},
        identity_{db, poll},
        events_{db, identity_, {.provider = poll.provider, .at = poll.at}},
        fields_{db, identity_, poll.at},
        racecards_{db, identity_, fields_, poll_id_, poll.at},
        results_{db, poll.provider, poll_id_},
        names_{db},
        event_{db, "SELECT starts_at, home, away FROM event WHERE id = ?"},
        field_{db, R"(
          SELECT coalesce(sum(entry <> 2), 0), coalesce(sum(entry = 2), 0) FROM entry
           WHERE event = ?1
             AND known_at = (SELECT max(known_at) FROM entry AS newer
                              WHERE newer.event = ?1 AND newer.participant = entry.participant))"} {
  }

  StoredCards store() {
    for (const auto& card : cards_) events_.meet(card.fixture);
    for (const auto& card : cards_) match(card);
    events_.keep_starts();
    std::int64_t changed = 0;
    for (auto& card : stored_.cards) {
      see_start(card);
      if (card.news != StoredCard::News::nothing) ++changed;
    }
    const auto listed = static_cast<std::int64_t>(cards_.size());
    finish_poll(db_, poll_id_,
                {.events = listed, .entries = std::ssize(stored_.cards), .added = changed});
    stored_.notes = events_.take_notes();
    std::ranges::move(identity_.take_notes(), std::back_inserter(stored_.notes));
    return std::move(stored_);
  }

 private:
  using News = StoredCard::News;

  void match(const market::Card& card) {
    const auto& fixture = card.fixture;
    const auto event = events_.find(fixture);
    if (!event) {
      stored_.skipped.push_back({fixture.provider_id, event.why_not().why});
      return;
    }
    const auto is_changed = write_field(event->id.value(), card);
    auto& stored = stored_.cards.emplace_back();
    stored.event = event->id.value();
    if (card.race) stored.race = fmt::format("{}: {}", card.race->course, fixture.name);
    if (is_changed) stored.news = News::changed;
    if (event->is_new) stored.news = News::fresh;
    if (card.is_off && call_off(event->id, fixture)) stored.news = News::off;
    event_.bind(stored.event);
    event_.step();
    stored.starts_at = event_.time(0);
  }

  // Whether a race's card says something new.
  bool write_field(std::int64_t event, const market::Card& card) {
    if (card.race) return racecards_.write(event, card);
    fields_.write(event, card.fixture);
    return false;
  }

  // Whether that is new.
  bool call_off(market::EventId event, const market::Fixture& fixture) {
    const auto overtime = market::overtime_in(fixture.sport, fixture.league);
    const auto written = results_.write(
        event, {.status = market::Status::postponed, .known_at = poll_.at}, overtime);
    return written != ResultWriter::Written::nothing;
  }

  // After all opinions are heard; until now it has the start of before.
  void see_start(StoredCard& card) {
    event_.bind(card.event);
    event_.step();
    const auto starts_at = event_.time(0);
    const bool is_known = card.news == News::nothing || card.news == News::changed;
    if (starts_at != card.starts_at && is_known) card.news = News::moved;
    card.starts_at = starts_at;
    card.home = names_.of(read_id<market::Participant>(event_, 1));
    card.away = names_.of(read_id<market::Participant>(event_, 2));
    if (card.race.empty()) return;
    field_.bind(card.event);
    field_.step();
    card.runners = field_.integer(0);
    card.non_runners = field_.integer(1);
  }

  Database& db_;
  const Poll& poll_;
  std::span<const market::Card> cards_;
  std::int64_t poll_id_;
  Identity identity_;
  Events events_;
  FieldWriter fields_;
  RacecardWriter racecards_;
  ResultWriter results_;
  ParticipantNames names_;
  Statement event_;
  Statement field_;
  StoredCards stored_;
};

}  // namespace

StoredCards store_cards(Database& db, const Poll& poll, std::span<const market::Card> cards) {
  return CardIngest{db, poll, cards}.store();
}

}  // namespace store
