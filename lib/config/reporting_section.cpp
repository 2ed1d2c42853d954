#include <config/sections.hpp>

namespace config {

void read_reporting(Section reporting, Config& config) {
  reporting.not_acted_on({"discord_webhook_url", "send_daily_report", "report_time",
                          "track_by_strategy", "track_by_bet_type", "track_roi_by_edge_bucket"},
                         config.reports_not_acted_on);
  reporting.finish();
}

}  // namespace config
