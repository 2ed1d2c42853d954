#include <calibration/walk_forward.hpp>
#include <report/scores.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace calibration {

namespace {

using Questions = std::span<const Question>;

constexpr std::ptrdiff_t kMostFolds = 20;
constexpr std::size_t kBins = 10;

using Fit = std::function<Answer<Curve>(std::span<const Scored>)>;

struct Method {
  std::string_view name;
  Fit fit;
};

template <typename Fitted>
Answer<Curve> as_curve(const Answer<Fitted>& fitted) {
  if (!fitted) return fitted.why_not();
  return Curve{*fitted};
}

std::vector<Method> methods(Kind kind) {
  std::vector<Method> all{
      {"platt", [](auto past) { return as_curve(platt(past)); }},
      {"isotonic", [](auto past) { return as_curve(isotonic(past)); }},
  };
  if (kind == Kind::probability) {
    all.insert(all.begin(), {"as_said", [](auto) { return Answer<Curve>{Curve{AsSaid{}}}; }});
  }
  return all;
}

std::vector<Scored> all_said(Questions questions) {
  std::vector<Scored> said;
  for (const auto& one : questions) said.insert(said.end(), one.said.begin(), one.said.end());
  return said;
}

// The first question of the day that the one at `place` is of.
std::ptrdiff_t day_begins(Questions questions, std::ptrdiff_t place) {
  const auto day = questions[static_cast<std::size_t>(place)].day;
  return std::ranges::lower_bound(questions, day, {}, &Question::day) - questions.begin();
}

// Where each fold begins, by whole days, and where the last one ends. Fewer than two: all
// is of one day.
std::vector<std::ptrdiff_t> folds(Questions questions) {
  const auto n = std::ssize(questions);
  std::vector<std::ptrdiff_t> begins;
  for (std::ptrdiff_t fold = 0; fold < kMostFolds; ++fold) {
    const auto place = day_begins(questions, n / 2 + fold * (n - n / 2) / kMostFolds);
    if (place > 0 && (begins.empty() || place > begins.back())) begins.push_back(place);
  }
  begins.push_back(n);
  return begins;
}

void judge(Questions fold, const Curve& curve, std::vector<Judged>& judged) {
  std::vector<double> chances;
  for (const auto& question : fold) {
    chances.clear();
    for (const auto& one : question.said) chances.push_back(chance(curve, one.score));
    scale(chances, question.are_all);
    for (std::size_t i = 0; i < chances.size(); ++i) {
      judged.push_back({question.said[i].score, chances[i], question.said[i].won});
    }
  }
}

Answer<std::vector<Judged>> walk(Questions questions, const std::vector<std::ptrdiff_t>& begins,
                                 const Fit& fit) {
  std::vector<Judged> judged;
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    const auto before = static_cast<std::size_t>(begins[i]);
    const auto length = static_cast<std::size_t>(begins[i + 1] - begins[i]);
    const auto curve = fit(all_said(questions.first(before)));
    if (!curve) return curve.why_not();
    judge(questions.subspan(before, length), *curve, judged);
  }
  return judged;
}

Measures measures(const std::vector<Judged>& judged, double Judged::*chance) {
  std::vector<report::Call> calls;
  calls.reserve(judged.size());
  for (const auto& one : judged) calls.push_back({one.*chance, one.won});
  const auto loss = report::log_loss(calls);
  return {.n = std::ssize(calls),
          .brier = *report::brier(calls),
          .log_loss = loss ? *loss : std::numeric_limits<double>::infinity(),
          .ece = report::calibration(calls, kBins)->expected_error};
}

}  // namespace

Answer<Calibration> calibrate(Questions questions, Kind kind) {
  const auto picks = std::ssize(questions);
  if (picks < kFewestPicks) {
    return NoAnswer{Status::unknown, fmt::format("uncalibrated: {} picks with a result, and {} are "
                                                 "needed",
                                                 picks, kFewestPicks)};
  }
  const auto said = all_said(questions);
  if (auto why = why_not_fitted(said)) return *std::move(why);
  const auto begins = folds(questions);
  if (begins.size() < 2) return NoAnswer{Status::unknown, "uncalibrated: all picks are of one day"};

  std::optional<Calibration> best;
  std::vector<std::string> refused;
  for (const auto& [name, fit] : methods(kind)) {
    const auto judged = walk(questions, begins, fit);
    const auto curve = judged ? fit(said) : Answer<Curve>{judged.why_not()};
    if (!curve) {
      refused.push_back(fmt::format("{}: {}", name, curve.why_not().why));
      continue;
    }
    const auto after = measures(*judged, &Judged::chance);
    if (best && best->after.log_loss <= after.log_loss) continue;
    best = Calibration{.curve = *curve,
                       .picks = picks,
                       .selections = std::ssize(said),
                       .from = questions.front().day,
                       .to = questions.back().day,
                       .judged_from = questions[static_cast<std::size_t>(begins.front())].day,
                       .before = measures(*judged, &Judged::score),
                       .after = after,
                       .judged = *judged,
                       .refused = {}};
  }
  if (!best)
    return NoAnswer{Status::none, fmt::format("uncalibrated: {}", fmt::join(refused, "; "))};
  best->refused = std::move(refused);
  return *std::move(best);
}

}  // namespace calibration
