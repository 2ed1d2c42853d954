#include <books/ended.hpp>
#include <books/tips.hpp>

#include <calibration/bands.hpp>
#include <grading/point.hpp>

namespace books {

namespace {

// The bands of reports, and below them those of the days.
std::string band_of(double confidence) {
  for (const auto bands : {calibration::report_bands(), calibration::daily_bands()}) {
    if (const auto band = calibration::band_of(bands, confidence)) return to_string(bands[*band]);
  }
  return {};
}

}  // namespace

std::int64_t bankroll_in_points(const config::Config& config) {
  const auto unit = config.plan.unit.minor();
  if (unit <= 0) return 0;
  return scale(config.bankroll.minor(), Ratio{report::kPoint, unit}, Rounding::half_down);
}

Tips::Tips(const Desk& desk, const Starting& starting)
    : desk_{desk},
      realistic_from_{starting.realistic_from},
      picks_{desk.db, desk.mode, starting.from, starting.until, desk.now},
      cards_{desk.db, desk.now},
      results_{desk.db},
      names_{desk.db},
      realistic_{desk.db, desk.config, desk.now},
      grades_{desk.db, desk.mode, desk.now} {}

bool Tips::next() {
  if (!picks_.next()) return false;
  const auto& listed = picks_.pick();
  const auto& [event, pick, at, is_nap, stake, delivered, grade, revision, blocked, course] =
      listed;
  const auto card = cards_.of(event.id, pick.runner);
  entry_ = {.listed = listed,
            .tip = {.id = pick.decision,
                    .day = desk_.zone.local_day(event.starts_at),
                    .course = course,
                    .horse = names_.of(pick.runner),
                    .trainer = card.trainer,
                    .jockey = card.jockey,
                    .band = band_of(pick.confidence),
                    .tags = pick.tags,
                    .confidence = pick.confidence,
                    .each_way = pick.place.has_value(),
                    .nap = is_nap},
            .finish = "open"};
  if (pick.quoted) entry_.tip.advised = pick.quoted->price;
  if (event.starts_at >= realistic_from_) entry_.realistic = realistic_.of(listed);
  if (entry_.realistic) entry_.tip.realistic = entry_.realistic->price;
  read_result();
  return true;
}

// The result that it was graded by, so that all of its line says one thing; of one that is
// open, the newest, for the starting prices.
void Tips::read_result() {
  const auto& listed = entry_.listed;
  auto& tip = entry_.tip;
  result_ = listed.grade ? results_.of_number(listed.event.id, listed.result_revision, desk_.now)
                         : results_.newest(listed.event.id, desk_.now);
  if (!result_) return;
  const auto* finish = finish_of(result_->result, listed.pick.runner);
  if (finish) tip.sp = finish->sp, tip.bsp = finish->bsp;
  if (!listed.grade) return;
  tip.ended =
      ended_of(listed.pick.runner, listed.pick.place, result_->result, listed.grade->turnover > 0);
  tip.at_advised = report::Return{listed.grade->turnover, listed.grade->profit};
  entry_.finish = finish_text(tip.ended, finish);
  const auto& realistic = entry_.realistic;
  if (realistic) tip.at_realistic = worth(realistic->price, realistic->book, listed.pick.place);
}

std::vector<Change> Tips::changes() {
  const auto& listed = entry_.listed;
  const auto day_over = desk_.zone.start_of(entry_.tip.day + std::chrono::days{1});
  std::vector<Change> found;
  Change last{.at = {}, .finish_before = {}, .profit_before = {}, .finish = "open"};
  for (const auto& [revision, at, grade] : grades_.of(listed.event.id)) {
    const auto result = results_.of_number(listed.event.id, revision, at);
    if (!result) continue;
    const bool is_first = last.at == UtcTime{};
    const auto ended =
        ended_of(listed.pick.runner, listed.pick.place, result->result, grade.turnover > 0);
    const Change change{.at = at,
                        .finish_before = last.finish,
                        .profit_before = is_first ? std::nullopt : std::optional{last.profit},
                        .finish = finish_text(ended, finish_of(result->result, listed.pick.runner)),
                        .profit = grade.profit};
    last = change;
    const bool is_same =
        change.finish == change.finish_before && change.profit == change.profit_before;
    if (at >= day_over && !is_same) found.push_back(change);
  }
  return found;
}

std::optional<report::Return> Tips::worth(odds::Price price, const std::string& book,
                                          const std::optional<bets::PlaceTerms>& place) const {
  const auto& listed = entry_.listed;
  if (!listed.grade || !result_) return std::nullopt;
  const auto paid = grading::paid({.mode = desk_.mode,
                                   .event = listed.event,
                                   .runner = listed.pick.runner,
                                   .book = book,
                                   .price = price,
                                   .place = place,
                                   .at = listed.delivered.value_or(listed.at)},
                                  result_->result, desk_.config.books);
  if (!paid) return std::nullopt;
  return report::Return{scale(report::kPoint, paid->turnover, Rounding::half_down),
                        paid->profit.minor()};
}

}  // namespace books
