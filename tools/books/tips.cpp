#include <books/tips.hpp>

#include <calibration/bands.hpp>
#include <grading/point.hpp>
#include <settlement/places.hpp>
#include <settlement/race.hpp>

#include <algorithm>

namespace books {

namespace {

using report::Ended;

// The bands of reports, and below them those of the days.
std::string band_of(double confidence) {
  for (const auto bands : {calibration::report_bands(), calibration::daily_bands()}) {
    if (const auto band = calibration::band_of(bands, confidence)) return to_string(bands[*band]);
  }
  return {};
}

const market::Finish* finish_of(const market::Result& result, market::ParticipantId runner) {
  const auto found =
      std::ranges::find(result.order, runner, [](const auto& one) { return one.first; });
  return found == result.order.end() ? nullptr : &found->second;
}

bool came_out(const market::Result& result, market::ParticipantId runner) {
  return std::ranges::find(result.withdrawals, runner, [](const auto& one) { return one.first; }) !=
         result.withdrawals.end();
}

// A bet's own terms, else those of the race.
std::optional<bets::PlaceTerms> terms_of(const store::ListedPick& listed,
                                         const market::Result& result) {
  if (listed.pick.place && listed.pick.place->advertised) return listed.pick.place;
  const auto ran = result.race.ran.value_or(std::ssize(result.order));
  if (ran < 1) return std::nullopt;
  if (settlement::depends_on_handicap(ran) && !result.race.handicap) return listed.pick.place;
  return settlement::standard_terms(ran, result.race.handicap.value_or(false));
}

// Whether it was placed depends on no price: at one that nothing is taken off.
bool is_placed(const store::ListedPick& listed, const market::Result& result) {
  const settlement::RaceLeg leg{.runner = listed.pick.runner,
                                .price = odds::Price{Ratio{2}},
                                .place = terms_of(listed, result),
                                .ante_post = true,
                                .placed_at = {}};
  const auto graded = settlement::grade(leg, result, {.non_runner_no_bet = true});
  return graded && graded->place && graded->place->won;
}

Ended ended_of(const store::ListedPick& listed, const store::PickGrade& grade,
               const market::Result& result) {
  const auto runner = listed.pick.runner;
  if (came_out(result, runner)) return Ended::non_runner;
  if (grade.turnover == 0) return Ended::void_race;
  const auto* finish = finish_of(result, runner);
  if (finish && finish->position == 1) return Ended::won;
  return is_placed(listed, result) ? Ended::placed : Ended::lost;
}

std::string finish_text(Ended ended, const market::Finish* finish) {
  switch (ended) {
    case Ended::open: return "open";
    case Ended::non_runner: return "NR";
    case Ended::void_race: return "void";
    case Ended::won:
    case Ended::placed:
    case Ended::lost: break;
  }
  if (!finish) return {};
  return finish->position ? fmt::to_string(*finish->position) : finish->code;
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
  const auto& [event, pick, at, is_nap, stake, delivered, grade, revision, course, blocked] =
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
  result_ = listed.grade ? results_.of_number(listed.event.id, listed.result_revision)
                         : results_.newest(listed.event.id, desk_.now);
  if (!result_) return;
  const auto* finish = finish_of(result_->result, listed.pick.runner);
  if (finish) tip.sp = finish->sp, tip.bsp = finish->bsp;
  if (!listed.grade) return;
  tip.ended = ended_of(listed, *listed.grade, result_->result);
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
    const auto result = results_.of_number(listed.event.id, revision);
    if (!result) continue;
    const bool is_first = last.at == UtcTime{};
    const Change change{.at = at,
                        .finish_before = last.finish,
                        .profit_before = is_first ? std::nullopt : std::optional{last.profit},
                        .finish = finish_text(ended_of(listed, grade, result->result),
                                              finish_of(result->result, listed.pick.runner)),
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
