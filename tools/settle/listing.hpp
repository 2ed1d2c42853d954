#pragma once

#include <cli/table.hpp>
#include <store/settling.hpp>

namespace settle {

// What became of each bet, one a row.
class Listing {
 public:
  explicit Listing(cli::Format format);

  void settled(const store::EventBets& found, const bets::Bet& bet, const bets::Settlement& entry,
               const std::optional<store::Close>& close, bool is_revised);
  void undecided(const store::EventBets& found, const bets::Bet& bet, const std::string& why);
  void overdue(const store::Overdue& overdue, UtcTime now);
  void finish() { table_.finish(); }

 private:
  cli::Table table_;
};

}  // namespace settle
