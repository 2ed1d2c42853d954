#pragma once

#include <string>

namespace notify {

// Standard input, read to its end; of more than 1 MB, the first or the last of it.
enum class End { first, last };
std::string standard_input(End end);

}  // namespace notify
