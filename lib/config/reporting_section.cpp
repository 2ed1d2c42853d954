#include <config/sections.hpp>

namespace config {

// Read by the tools that send reports.
void read_reporting(Section reporting, Config&) {
  std::vector<std::string> ignored;
  reporting.not_acted_on({"discord_webhook_url", "send_daily_report", "report_time",
                          "track_by_strategy", "track_by_bet_type", "track_roi_by_edge_bucket"},
                         ignored);
  reporting.finish();
}

}  // namespace config
