#include <process/command.hpp>
#include <safecron/beside.hpp>
#include <safecron/ping.hpp>
#include <secret/secrets.hpp>

namespace safecron {

namespace {

constexpr std::chrono::seconds kPingTime{20};

}  // namespace

void ping(const Request& request, const std::string& what, const std::string& run,
          const std::string& body, const std::function<void(std::string_view)>& trouble) {
  if (request.job.ping.empty()) return;
  try {
    const auto address = secret::value_of(request.home, request.job.ping);
    const auto ended = process::run(
        {.argv = {beside("notify"), "ping", what, "--rid", run},
         .environment = {{"SAFECRON_PING_URL", address}, {"BETOPS_HOME", request.home.string()}},
         .input = body,
         .timeout = kPingTime});
    if (!ended.ok()) {
      trouble(fmt::format("no ping: {}", ended.err));
    } else if (!ended.err.empty()) {
      trouble(ended.err);
    }
  } catch (const Error& error) {
    trouble(fmt::format("no ping: {}", error.what()));
  }
}

}  // namespace safecron
