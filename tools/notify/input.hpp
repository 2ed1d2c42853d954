#pragma once

#include <string>

namespace notify {

// Standard input, up to 16 MB; of more, the last.
std::string standard_input();

}  // namespace notify
