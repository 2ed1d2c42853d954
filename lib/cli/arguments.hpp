#pragma once

#include <cxxopts.hpp>

#include <string>
#include <vector>

namespace cli {

// A command line with its options first and its operands, in order, after "--".
// A token that begins with a minus and a digit, or a minus and a dot, is a
// number and therefore an operand (-110), unless it is an option's value
// (--line -0.75). No option of ours begins with a digit.
std::vector<std::string> options_first(const cxxopts::Options& options, int argc, char** argv);

}  // namespace cli
