#pragma once

#include <vector>

namespace store {

// Step n takes user_version from n-1 to n. Never edit a step that has run
// anywhere; add another.
//
// Times are unix seconds, money minor units, lines quarter points, a price the
// two integers of its ratio. Base tables are facts: triggers refuse what would
// change them. The views give people plain columns.
const std::vector<std::vector<const char*>>& schema_steps();  // each in its parts

// The third to the last of them, and what is made anew after the last.
extern const char* const kNounsStep;
extern const char* const kCostsStep;
extern const char* const kDoorsStep;
extern const char* const kDeskStep;
extern const char* const kExchangeStep;      // a part of the sixth
extern const char* const kCardsStep;         // a part of the sixth
extern const char* const kRacingStep;        // a part of the sixth
extern const char* const kCalibrationsStep;  // a part of the sixth
extern const char* const kWaitingStep;       // a part of the seventh
extern const char* const kDeliveriesStep;    // a part of the seventh
extern const char* const kSteamStep;         // a part of the seventh
extern const char* const kSettlementStep;    // a part of the seventh
extern const char* const kViews;

}  // namespace store
