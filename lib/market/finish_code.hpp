#pragma once

#include <optional>
#include <string_view>

namespace market {

// Why a horse has no position, in one alphabet for all sources: "PU" pulled up, "F" fell, "UR"
// unseated its rider, "BD" brought down, "RO" ran out, "CO" carried out, "RR" refused to
// race, "REF" refused, "SU" slipped up, "LFT" left at the start, "DSQ" disqualified, "VOID".
// Understood are these and the single letters that others write. Nothing for any other.
std::optional<std::string_view> finish_code(std::string_view given);

}  // namespace market
