#pragma once

#include <string_view>

namespace signals {

// Whom those follow who bet much, and where the many bet: by the keys of books.
bool is_sharp(std::string_view book);
bool is_retail(std::string_view book);

}  // namespace signals
