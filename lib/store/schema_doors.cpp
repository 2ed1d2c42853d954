#include <store/schema_steps.hpp>

namespace store {

// What the store keeps so that nothing wrong goes in. Runs without foreign keys,
// which are checked at its end.
const char* const kDoorsStep = R"sql(
-- ---- whose game it is ----

-- ---- names ----

-- ---- when it was known ----

-- ---- which prices are believed ----

-- ---- what can be settled ----

-- ---- the schema's own proof ----

-- ---- sums ----

)sql";

}  // namespace store
