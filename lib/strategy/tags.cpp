#include <strategy/tags.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace strategy {

namespace {

constexpr std::size_t kRunsOfForm = 6;
constexpr int kTenth = 10;  // and anything behind it, or not finished

bool is_class_drop(const TagFacts& facts) {
  const auto& last = facts.runner.last_class;
  return facts.race_class && last && *facts.race_class > *last;
}

// A whole point of the price, up or down.
bool has_drifted(const TagFacts& facts) {
  return facts.first_price && facts.price.ratio() >= facts.first_price->ratio() + Ratio{1};
}

bool has_shortened(const TagFacts& facts) {
  return facts.first_price && facts.price.ratio() <= facts.first_price->ratio() - Ratio{1};
}

bool reaches(const std::optional<double>& score, double mark) {
  return score && *score >= mark;
}

void add_of_the_card(const TagFacts& facts, std::vector<std::string>& tags) {
  const auto& runner = facts.runner;
  const auto& days = runner.days_since_run;
  const bool is_layoff = days && *days > 180;
  if (is_class_drop(facts)) tags.emplace_back("Class Drop");
  if (days && *days >= 7 && *days <= 14) tags.emplace_back("Fresh");
  if (is_layoff) tags.emplace_back("Layoff");
  if (is_class_drop(facts) && is_layoff) tags.emplace_back("Class Drop Layoff");
  if (runner.weight && *runner.weight < 135) tags.emplace_back("Light Weight");
  if (reaches(form_score(runner.form), 20)) tags.emplace_back("In Form");
  if (reaches(runner.trainer_rtf, 20)) {
    tags.push_back(fmt::format("Trainer {:.0f}%", *runner.trainer_rtf));
  }
  if (reaches(stable_score(facts), 20)) tags.emplace_back("Stable Intent");
}

void add_of_the_market(const TagFacts& facts, bool is_nap, std::vector<std::string>& tags) {
  const auto price = facts.price.decimal();
  if (is_nap) tags.emplace_back("Monster NAP");
  if (facts.confidence >= 0.90) tags.emplace_back("Confidence 90%+");
  if (has_drifted(facts) && facts.confidence >= 0.95) tags.emplace_back("Monster Mode");
  if (has_shortened(facts)) tags.emplace_back("Market Mover");
  if (has_drifted(facts)) tags.emplace_back("Drifter");
  if (100 * facts.confidence / price > 5) tags.emplace_back("Value Pick");
  if (facts.of_the_yard >= 2) tags.emplace_back("Multiple Runners");
  const auto& draw = facts.runner.draw;
  if (draw && facts.stalls && 10 * *draw > 7 * *facts.stalls) {
    tags.emplace_back("Draw Advantage");
  }
}

}  // namespace

std::optional<double> form_score(std::string_view form) {
  std::vector<int> runs;  // the newest first
  for (auto one = form.rbegin(); one != form.rend() && runs.size() < kRunsOfForm; ++one) {
    if (*one >= '1' && *one <= '9') {
      runs.push_back(*one - '0');
    } else if (*one == '0' || std::isalpha(static_cast<unsigned char>(*one))) {
      runs.push_back(kTenth);
    }
  }
  if (runs.empty()) return std::nullopt;
  const auto wins = static_cast<double>(std::ranges::count(runs, 1));
  return 100 * wins / static_cast<double>(runs.size()) - (runs.front() - runs.back());
}

std::optional<double> stable_score(const TagFacts& facts) {
  const auto& [number, draw, weight, days, last_class, trainer_rtf, jockey_rtf, trainer, form] =
      facts.runner;
  if (!days || !trainer_rtf || !jockey_rtf || !facts.first_price) return std::nullopt;
  const auto first = facts.first_price->decimal();
  const auto drop = std::clamp((first - facts.price.decimal()) / first, -1.0, 1.0);
  return 100 * (0.4 * static_cast<double>(std::max<std::int64_t>(0, 30 - *days)) / 30 +
                0.4 * (*trainer_rtf + *jockey_rtf) / 200 + 0.2 * (0.5 + drop / 2));
}

std::vector<std::string> tags_of(const TagFacts& facts, bool is_nap) {
  std::vector<std::string> tags;
  add_of_the_card(facts, tags);
  add_of_the_market(facts, is_nap, tags);
  if (tags.empty()) tags.emplace_back("Solid pick");
  return tags;
}

}  // namespace strategy
