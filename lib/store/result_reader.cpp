#include <store/result_reader.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

// A later time than any a store has.
const UtcTime kEver = from_unix(std::int64_t{1} << 40);

}  // namespace

ResultReader::ResultReader(Database& db)
    : gaps_{db},
      newest_{db, R"(SELECT revision, status, known_at, handicap, ran, places FROM result
                      WHERE event = ? AND known_at <= ? ORDER BY revision DESC LIMIT 1)"},
      of_number_{db, R"(SELECT revision, status, known_at, handicap, ran, places FROM result
                         WHERE event = ? AND revision = ?)"},
      of_provider_{db, R"(SELECT revision, status, known_at, handicap, ran, places FROM result
                            JOIN poll ON poll.id = result.poll
                           WHERE event = ? AND provider = ? ORDER BY revision DESC LIMIT 1)"},
      scores_{db, R"(SELECT period, scope, home, away FROM score
                      WHERE event = ? AND revision = ? ORDER BY period, scope)"},
      order_{db, R"(SELECT coalesce(joined_to, id), position, code, sp_returned, sp_staked,
                           bsp_returned, bsp_staked, beaten
                      FROM finish JOIN participant ON participant.id = participant
                     WHERE event = ? AND revision = ? ORDER BY 1)"},
      box_{db, R"(SELECT coalesce(joined_to, id), stat, value, played
                    FROM box JOIN participant ON participant.id = participant
                   WHERE event = ? AND revision = ? ORDER BY 1, stat)"},
      withdrawals_{
          db,
          R"(SELECT coalesce(joined_to, id), at, price_returned, price_staked, deduction, reduction,
                                 touches_sp
                            FROM withdrawal JOIN participant ON participant.id = participant
                           WHERE event = ? AND revision = ? ORDER BY 1)"} {}

std::optional<Revision> ResultReader::newest(market::EventId event, UtcTime now) {
  newest_.bind(event.value(), now);
  if (!newest_.step()) return std::nullopt;
  auto found = read(newest_, event);
  gaps_.fill(event, now, found.result);
  return found;
}

std::optional<Revision> ResultReader::newest(market::EventId event) {
  newest_.bind(event.value(), kEver);
  if (!newest_.step()) return std::nullopt;
  return read(newest_, event);
}

std::optional<Revision> ResultReader::of_number(market::EventId event, std::int64_t revision,
                                                UtcTime now) {
  of_number_.bind(event.value(), revision);
  if (!of_number_.step()) return std::nullopt;
  auto found = read(of_number_, event);
  gaps_.fill(event, now, found.result);
  return found;
}

std::optional<Revision> ResultReader::newest_of(market::EventId event,
                                                const std::string& provider) {
  of_provider_.bind(event.value(), provider);
  if (!of_provider_.step()) return std::nullopt;
  return read(of_provider_, event);
}

Revision ResultReader::read(const Statement& row, market::EventId event) {
  Revision found{.number = row.integer(0), .result = {}};
  auto& result = found.result;
  result.status = word<market::Status>(row, 1);
  result.known_at = row.time(2);
  if (!row.is_null(3)) result.race.handicap = row.integer(3) != 0;
  result.race.ran = row.optional_integer(4);
  result.race.places = row.optional_integer(5);
  const auto who = [](const Statement& line) { return market::ParticipantId{line.integer(0)}; };

  scores_.bind(event.value(), found.number);
  while (scores_.step()) {
    result.scores.push_back({.period = market::parse_period(scores_.view(0)),
                             .scope = word<market::Scope>(scores_, 1),
                             .score = {.home = scores_.integer(2), .away = scores_.integer(3)}});
  }
  order_.bind(event.value(), found.number);
  while (order_.step()) {
    result.order.emplace_back(who(order_), market::Finish{.position = order_.optional_integer(1),
                                                          .code = order_.text(2),
                                                          .beaten = order_.integer(7) != 0,
                                                          .sp = read_price(order_, 3),
                                                          .bsp = read_price(order_, 5)});
  }
  box_.bind(event.value(), found.number);
  while (box_.step()) {
    const auto player = who(box_);
    if (result.box.empty() || result.box.back().first != player) {
      result.box.emplace_back(player, market::PlayerLine{.played = box_.integer(3) != 0});
    }
    const auto stat = market::Stat::find(box_.view(1));
    if (stat) result.box.back().second.stats[*stat] = box_.integer(2);
  }
  withdrawals_.bind(event.value(), found.number);
  while (withdrawals_.step()) {
    const auto share = [&](int column) {
      return withdrawals_.is_null(column)
                 ? std::nullopt
                 : std::optional{from_millionths(withdrawals_.integer(column))};
    };
    result.withdrawals.emplace_back(who(withdrawals_),
                                    market::NonRunner{.at = withdrawals_.optional_time(1),
                                                      .price = read_price(withdrawals_, 2),
                                                      .deduction = share(4),
                                                      .reduction = share(5),
                                                      .touches_sp = withdrawals_.integer(6) != 0});
  }
  return found;
}

}  // namespace store
