#include <calibration/tags.hpp>

#include <set>

namespace calibration {

double weight_of(std::chrono::days age) {
  using std::chrono::days;
  if (age < days{0}) return 0;
  if (age <= days{30}) return 1;
  return age <= days{90} ? 0.5 : 0.1;
}

std::map<std::string, TagRecord> tag_records(std::span<const TaggedTip> tips,
                                             std::chrono::sys_days as_of) {
  std::map<std::string, TagRecord> records;
  for (const auto& tip : tips) {
    const auto weight = weight_of(as_of - tip.day);
    if (weight == 0 || tip.turnover == 0) continue;
    for (const auto& tag : std::set<std::string>{tip.tags.begin(), tip.tags.end()}) {
      auto& record = records[tag];
      ++record.tips;
      record.weight += weight;
      record.wins += tip.won ? weight : 0;
      record.profit += weight * tip.profit;
      record.turnover += weight * tip.turnover;
    }
  }
  return records;
}

}  // namespace calibration
