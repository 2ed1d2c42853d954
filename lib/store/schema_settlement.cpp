#include <store/schema_steps.hpp>

namespace store {

// What settlement has to know of bets and of races. A part of the seventh step.
const char* const kSettlementStep = R"sql(
-- Whose place terms a bet has. 1: its book's own, 0: those of the table of standard terms; NULL:
-- not each-way, or of before this step, and then the table's.
ALTER TABLE leg ADD COLUMN advertised INTEGER CHECK (advertised IN (0, 1));
ALTER TABLE decision_leg ADD COLUMN advertised INTEGER CHECK (advertised IN (0, 1));
ALTER TABLE top_pick ADD COLUMN advertised INTEGER CHECK (advertised IN (0, 1));

-- 1: it did not win, and which place it had is not known.
ALTER TABLE finish ADD COLUMN beaten INTEGER NOT NULL DEFAULT 0 CHECK (beaten IN (0, 1));
)sql";

}  // namespace store
