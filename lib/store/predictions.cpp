#include <store/predictions.hpp>
#include <store/rows.hpp>

#include <cmath>

namespace store {

namespace {

// Of a Poisson no deviation is kept: it is the root of the mean.
std::optional<double> own_deviation(const market::Distribution& distribution) {
  return distribution.shape == market::Shape::poisson ? std::nullopt
                                                      : std::optional{distribution.deviation};
}

// shape, mean, deviation
std::optional<market::Distribution> read_distribution(const Statement& row, int first) {
  if (row.is_null(first)) return std::nullopt;
  const auto mean = row.real(first + 1);
  return market::Distribution{.shape = word<market::Shape>(row, first),
                              .mean = mean,
                              .deviation = row.optional_real(first + 2).value_or(std::sqrt(mean))};
}

}  // namespace

std::vector<market::Prediction> predictions_of(Database& db, market::EventId event, UtcTime now) {
  const Markets markets{db};
  // Of events that are the same, what was said of either.
  Statement query{db, R"(
    WITH asked AS (SELECT coalesce(same_as, id) AS first FROM event WHERE id = ?1),
         said AS (
      SELECT market, coalesce(joined_to, subject) AS about, side, line, model.name AS name, version,
             made_at, probability, doubt, shape, mean, deviation, confidence,
             row_number() OVER (
               PARTITION BY model.name, market, coalesce(joined_to, subject), side, line
               ORDER BY made_at DESC, known_at DESC, model.id DESC) AS nth
        FROM prediction
        JOIN model ON model.id = model
        LEFT JOIN participant ON participant.id = subject
       WHERE event IN (SELECT first FROM asked
                       UNION ALL
                       SELECT id FROM event JOIN asked ON same_as = first)
         AND made_at <= ?2 AND known_at <= ?2)
    SELECT market, about, side, line, name, version, made_at, probability, doubt, shape, mean,
           deviation, confidence
      FROM said WHERE nth = 1
     ORDER BY name, market, about, side, line)"};
  query.bind(event.value(), now);
  std::vector<market::Prediction> predictions;
  while (query.step()) {
    const auto* market = markets.find(query.integer(0));
    if (!market) continue;
    auto& said = predictions.emplace_back(
        market::Prediction{.event = event,
                           .market = *market,
                           .subject = read_id<market::Participant>(query, 1),
                           .probability = query.optional_real(7),
                           .doubt = query.optional_real(8),
                           .distribution = read_distribution(query, 9),
                           .confidence = query.optional_real(12),
                           .model = query.text(4),
                           .version = query.text(5),
                           .made_at = query.time(6)});
    if (!query.is_null(2)) said.side = word<market::Side>(query, 2);
    if (!query.is_null(3)) said.line = market::Line{query.integer(3)};
  }
  return predictions;
}

PredictionWriter::PredictionWriter(Database& db, UtcTime now)
    : db_{db},
      now_{now},
      // In the words of prediction_identity, which finds it.
      last_{db, R"(SELECT made_at, (probability, doubt, shape, mean, deviation, confidence)
                                   IS (?8, ?9, ?10, ?11, ?12, ?13)
                     FROM prediction
                    WHERE event = ?1 AND market = ?2 AND coalesce(subject, 0) = coalesce(?3, 0)
                      AND coalesce(side, -1) = coalesce(?4, -1)
                      AND coalesce(line, -1000000) = coalesce(?5, -1000000)
                      AND model = ?6 AND made_at <= ?7
                    ORDER BY made_at DESC LIMIT 1)"},
      insert_{db, R"(INSERT INTO prediction (event, market, subject, side, line, model, made_at,
                                             probability, doubt, shape, mean, deviation, confidence,
                                             known_at)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"} {}

PredictionWriter::Kept PredictionWriter::write(const market::Prediction& said, Dated dated) {
  const auto with_key = [&](Statement& statement, const auto&... more) {
    const auto& spread = said.distribution;
    statement.bind(said.event.value(), market_row(said.market), id_value(said.subject),
                   said.side ? std::optional{code(*said.side)} : std::nullopt,
                   said.line ? std::optional{said.line->quarters} : std::nullopt, model_row(said),
                   said.made_at, said.probability, said.doubt,
                   spread ? std::optional{code(spread->shape)} : std::nullopt,
                   spread ? std::optional{spread->mean} : std::nullopt,
                   spread ? own_deviation(*spread) : std::nullopt, said.confidence, more...);
  };
  with_key(last_);
  if (last_.step()) {
    const bool is_same = last_.integer(1) != 0;
    const bool is_same_time = last_.time(0) == said.made_at;
    if (is_same && (is_same_time || dated == Dated::by_us)) return Kept::unchanged;
    if (is_same_time) return Kept::contradicted;
  }
  with_key(insert_, now_);
  insert_.run();
  return Kept::added;
}

std::int64_t PredictionWriter::model_row(const market::Prediction& said) {
  const auto [found, is_new] = models_.try_emplace({said.model, said.version}, 0);
  if (is_new) {
    found->second =
        find_or_insert(db_, "SELECT id FROM model WHERE name = ? AND version = ?",
                       "INSERT INTO model (name, version) VALUES (?, ?)", said.model, said.version);
  }
  return found->second;
}

std::int64_t PredictionWriter::market_row(const market::Market& market) {
  const auto [found, is_new] = markets_.try_emplace(market, 0);
  if (is_new) found->second = store::market_row(db_, market);
  return found->second;
}

}  // namespace store
