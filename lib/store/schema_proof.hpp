#pragma once

#include <string>
#include <vector>

namespace store {

class Database;

// Where the store's tables, indexes, triggers and views are not those that its schema's
// steps make, in words; empty: nowhere. Of an older schema than this program's the views
// are not looked at: they are made anew by each migration.
std::vector<std::string> schema_faults(Database& db);

// The tables that it lacks of those.
std::vector<std::string> missing_tables(Database& db);

}  // namespace store
