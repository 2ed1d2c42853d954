#pragma once

#include <provider/source.hpp>

// Sources that keep a file a day: which one is asked for.
namespace provider::race_day {

// --date: the day in London that all of a file is of.
std::span<const Option> options();

// The question that the file of --from is the answer to. With --date the YYYY, MM and DD in
// its name are the day's, and every race is of that day. Throws Error{Exit::usage} for what is
// no day, and where there is no file.
Question question(const Request& request);

// "cards/YYYY-MM-DD.json" of 10 March 2026: "cards/2026-03-10.json".
std::string file_of(std::string pattern, std::chrono::sys_days day);

}  // namespace provider::race_day
