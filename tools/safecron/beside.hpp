#pragma once

#include <string>

namespace safecron {

// A tool of the suite: the one in our own folder, where there is one, else what
// PATH finds.
std::string beside(const std::string& tool);

}  // namespace safecron
