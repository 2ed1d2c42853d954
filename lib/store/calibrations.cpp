#include <store/calibrations.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

using calibration::AsSaid;
using calibration::Curve;
using calibration::Isotonic;
using calibration::Platt;

constexpr const char* kLevels =
    "SELECT low, high, n, won FROM calibration_level WHERE calibration = ? ORDER BY low";

// id, method, slope, intercept
Curve read_curve(const Statement& row, Statement& levels) {
  constexpr auto index_of = [](const auto& curve) {
    return static_cast<std::int64_t>(Curve{curve}.index());
  };
  const auto method = row.integer(1);
  if (method == index_of(AsSaid{})) return AsSaid{};
  if (method == index_of(Platt{})) return Platt{row.real(2), row.real(3)};
  Isotonic curve;
  levels.bind(row.integer(0));
  while (levels.step()) {
    curve.levels.push_back({.from = levels.real(0),
                            .to = levels.real(1),
                            .n = levels.integer(2),
                            .won = levels.integer(3)});
  }
  return curve;
}

struct Rows {
  std::int64_t model;
  std::int64_t market;
  std::string until;
};

std::optional<double> number_of(const Curve& curve, double Platt::*which) {
  const auto* platt = std::get_if<Platt>(&curve);
  return platt ? std::optional{platt->*which} : std::nullopt;
}

bool is_newest(Database& db, const Rows& rows, const calibration::Calibration& made) {
  Statement newest{db, R"(
    SELECT id, method, slope, intercept,
           (from_day, to_day, judged_from, picks, selections, judged, brier_before,
            log_loss_before, ece_before, brier_after, log_loss_after, ece_after)
           IS (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
      FROM calibration WHERE model = ?1 AND market = ?2 AND until = ?3
     ORDER BY made_at DESC, id DESC LIMIT 1)"};
  newest.bind(rows.model, rows.market, rows.until, format_date(made.from), format_date(made.to),
              format_date(made.judged_from), made.picks, made.selections, made.after.n,
              made.before.brier, made.before.log_loss, made.before.ece, made.after.brier,
              made.after.log_loss, made.after.ece);
  if (!newest.step() || newest.integer(4) == 0) return false;
  Statement levels{db, kLevels};
  return read_curve(newest, levels) == made.curve;
}

}  // namespace

bool keep(Database& db, const Calibrated& what, const calibration::Calibration& made, UtcTime now) {
  const Rows rows{.model = find_or_insert(db, "SELECT id FROM model WHERE name = ? AND version = ?",
                                          "INSERT INTO model (name, version) VALUES (?, ?)",
                                          what.model, what.version),
                  .market = market_row(db, what.market),
                  .until = format_date(what.until)};
  if (is_newest(db, rows, made)) return false;
  Statement insert{db, R"(
    INSERT INTO calibration (model, market, until, made_at, method, slope, intercept, from_day,
                             to_day, judged_from, picks, selections, judged, brier_before,
                             log_loss_before, ece_before, brier_after, log_loss_after, ece_after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"};
  insert
      .bind(rows.model, rows.market, rows.until, now, static_cast<std::int64_t>(made.curve.index()),
            number_of(made.curve, &Platt::slope), number_of(made.curve, &Platt::intercept),
            format_date(made.from), format_date(made.to), format_date(made.judged_from), made.picks,
            made.selections, made.after.n, made.before.brier, made.before.log_loss, made.before.ece,
            made.after.brier, made.after.log_loss, made.after.ece)
      .run();
  const auto id = db.last_id();
  if (const auto* isotonic = std::get_if<Isotonic>(&made.curve)) {
    Statement level{db, "INSERT INTO calibration_level VALUES (?, ?, ?, ?, ?)"};
    for (const auto& one : isotonic->levels) {
      level.bind(id, one.from, one.to, one.n, one.won).run();
    }
  }
  return true;
}

Curves::Curves(Database& db, UtcTime now)
    : now_{now},
      newest_{db, R"(SELECT calibration.id, method, slope, intercept FROM calibration
                       JOIN model ON model.id = calibration.model
                       JOIN market ON market.id = calibration.market
                      WHERE model.name = ? AND version = ? AND market.name = ? AND period = ?
                        AND made_at <= ?
                      ORDER BY until DESC, made_at DESC, calibration.id DESC LIMIT 1)"},
      levels_{db, kLevels} {}

const calibration::Curve* Curves::find(const market::Prediction& said) {
  const auto [found, is_new] = known_.try_emplace({said.model, said.version, said.market});
  if (is_new) {
    newest_.bind(said.model, said.version, name_of(said.market), to_string(said.market.period),
                 now_);
    if (newest_.step()) found->second = read_curve(newest_, levels_);
  }
  return found->second ? &*found->second : nullptr;
}

}  // namespace store
