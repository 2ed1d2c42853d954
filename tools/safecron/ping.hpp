#pragma once

#include <safecron/request.hpp>

#include <functional>
#include <string>

namespace safecron {

// A healthchecks.io ping by `notify ping`, where the request names a check: the
// last part of its address (start, an exit status, fail, log), the run, and a
// body. What goes wrong is said to `trouble` and stops nothing.
void ping(const Request& request, const std::string& what, const std::string& run,
          const std::string& body, const std::function<void(std::string_view)>& trouble);

}  // namespace safecron
