#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace message {

// A tip as its readers are told it: what comes of feeds is plain_name() already.
struct Tip {
  std::string off;     // "15:40", where it is read
  std::string course;  // "Leicester"
  std::string horse;
  double confidence = 0;
  std::string level;                   // "High"
  double price = 0;                    // decimal
  std::string points;                  // "1.00"
  std::string terms;                   // of each-way, "1/5, 3 places"; empty: to win
  std::optional<double> place_chance;  // of a model of places, by these terms
  std::vector<std::string> tags;
  std::string why;  // it is sent; empty: not said
  bool is_nap = false;
  bool may_be_nap = true;  // its price is not too long for one
};

// As it is sent:
//
//   15:40 Leicester
//   NAP - Water Tiger @ 6.0
//   Confidence: 91% | Odds: 6.0 | Stake: 1.00 pts EW (1/5, 3 places)
//   Model Confidence: High (91%) - class drop + in form.
//   Place Chance: 48%
//   Class Drop | In Form
//   why
//   ------------------------------
std::string text_of(const Tip& tip);

// What is wrong with the tips of a message: one by one, and with each other; the NAP is the
// surest of those that may be it. Empty: they may be sent.
std::vector<std::string> faults_of(std::span<const Tip> tips);

// What is odd about them, though they are sent.
std::vector<std::string> doubts_of(std::span<const Tip> tips);

std::string price_text(double price);     // "6.0", "2.78": what it is, with a decimal at least
std::string whole_percent(double share);  // "91%"

}  // namespace message
