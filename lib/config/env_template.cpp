#include <config/templates.hpp>

namespace config {

const std::string_view kEnv =
    R"(# Secrets of this operation: KEY=VALUE, nothing is evaluated. Keep the mode 0600.
# Values of 6 characters and more are taken out of logs and messages.
#ODDS_API_KEY=
# The Betfair Exchange. Instead of a certificate and its key, BF_CERT_DIR names their folder.
#BF_USERNAME=
#BF_PASSWORD=
#BF_APP_KEY=
#BF_CERT_PATH=
#BF_KEY_PATH=
#TELEGRAM_BOT_TOKEN=
#TELEGRAM_CHAT_ID=             # of the channels that name no chat_id
#DISCORD_WEBHOOK_URL=
#SMTP_PASSWORD=
#HEALTHCHECK_PING_URL=         # who misses healthcheck when it no longer runs
)";

}  // namespace config
