#include <fmt/format.h>
#include <fmt/ranges.h>
#include <message/tip.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

namespace message {

namespace {

constexpr std::string_view kRule = "------------------------------";

// Tags that say what the lines above them have said.
bool is_said_above(std::string_view tag) {
  return tag == "Monster NAP" || tag == "Confidence 90%+";
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

std::string reasons_of(const Tip& tip) {
  std::vector<std::string> reasons;
  for (const auto& tag : tip.tags) {
    if (!is_said_above(tag)) reasons.push_back(lower(tag));
  }
  return reasons.empty() ? "" : fmt::format(" - {}", fmt::join(reasons, " + "));
}

std::string label_of(const Tip& tip) {
  return fmt::format("{} {} {}", tip.off, tip.course, tip.horse);
}

std::string fault_of(const Tip& tip) {
  if (tip.off.empty() || tip.course.empty()) return "no race";
  if (tip.horse.empty()) return "no horse";
  if (!(tip.confidence >= 0 && tip.confidence <= 1)) {
    return fmt::format("a confidence of {}, which is not from 0 to 1", tip.confidence);
  }
  if (!(tip.price > 1)) return fmt::format("a price of {}, which is not above 1", tip.price);
  std::set<std::string_view> tags;
  for (const auto& tag : tip.tags) {
    if (!tags.insert(tag).second) return fmt::format("the tag '{}' twice", tag);
  }
  return {};
}

void add_faults_of_nap(std::span<const Tip> tips, std::vector<std::string>& faults) {
  const Tip* nap = nullptr;
  for (const auto& tip : tips) {
    if (!tip.is_nap) continue;
    if (nap) faults.push_back(fmt::format("{}: the second NAP", label_of(tip)));
    nap = &tip;
  }
  if (!nap) return;
  if (!nap->may_be_nap) {
    faults.push_back(fmt::format("{}: the NAP at {}, which is too long for one", label_of(*nap),
                                 price_text(nap->price)));
  }
  for (const auto& tip : tips) {
    if (tip.may_be_nap && tip.confidence > nap->confidence) {
      faults.push_back(fmt::format("{}: surer than the NAP", label_of(tip)));
    }
  }
}

}  // namespace

std::string price_text(double price) {
  auto text = fmt::format("{:.4f}", price);
  while (text.ends_with('0') && text[text.size() - 2] != '.') text.pop_back();
  return text;
}

std::string whole_percent(double share) {
  return fmt::format("{:.0f}%", 100 * share);
}

std::string text_of(const Tip& tip) {
  const auto price = price_text(tip.price);
  const auto confidence = whole_percent(tip.confidence);
  auto text = fmt::format("{} {}\n{}{} @ {}\n", tip.off, tip.course, tip.is_nap ? "NAP - " : "",
                          tip.horse, price);
  text += fmt::format("Confidence: {} | Odds: {} | Stake: {} pts{}\n", confidence, price,
                      tip.points, tip.terms.empty() ? "" : fmt::format(" EW ({})", tip.terms));
  text += fmt::format("Model Confidence: {} ({}){}.\n", tip.level, confidence, reasons_of(tip));
  if (tip.place_chance) text += fmt::format("Place Chance: {}\n", whole_percent(*tip.place_chance));
  if (!tip.tags.empty()) text += fmt::format("{}\n", fmt::join(tip.tags, " | "));
  if (!tip.why.empty()) text += tip.why + '\n';
  return text.append(kRule);
}

std::vector<std::string> faults_of(std::span<const Tip> tips) {
  std::vector<std::string> faults;
  std::set<std::tuple<std::string_view, std::string_view, std::string_view>> runners;
  for (const auto& tip : tips) {
    if (const auto fault = fault_of(tip); !fault.empty()) {
      faults.push_back(fmt::format("{}: {}", label_of(tip), fault));
    }
    if (!runners.emplace(tip.off, tip.course, tip.horse).second) {
      faults.push_back(fmt::format("{}: twice", label_of(tip)));
    }
  }
  add_faults_of_nap(tips, faults);
  return faults;
}

std::vector<std::string> doubts_of(std::span<const Tip> tips) {
  std::vector<std::string> doubts;
  for (const auto& tip : tips) {
    if (tip.is_nap && tip.confidence < 0.8) {
      doubts.push_back(fmt::format("{}: the NAP, with a confidence of {:.2f} only", label_of(tip),
                                   tip.confidence));
    } else if (tip.confidence < 0.5) {
      doubts.push_back(
          fmt::format("{}: a confidence of {:.2f} only", label_of(tip), tip.confidence));
    }
  }
  return doubts;
}

}  // namespace message
