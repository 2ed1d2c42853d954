#pragma once

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <store/sqlite.hpp>

namespace settle {

// Of the day of --date, where it is given: throws Error{Exit::no_input} while a race of it that
// was picked or bet on has no result, so that no half of a day is settled.
void require_results(const cli::Run& run, store::Database& db, const Zone& zone);

}  // namespace settle
