#include <config/templates.hpp>

namespace config {

const std::string_view kRacingConfig = R"(# betops: a racing desk, of Great Britain and Ireland.
#
# Shares are of 1 (0.05 is 5%). A key that betops does not know is an error, so
# that a mistyped limit is never ignored.

global:
  bankroll: 10000.00         # at the opening; afterwards the ledger rules: 1,000 points
  currency: GBP
  timezone: Europe/London    # whose days the desk's are
  max_daily_exposure: 0.10   # stakes of one local day / bankroll: 100 points
  min_bet_size: 1.00         # smaller stakes are not placed
  paper_trading: true        # tips are recorded, nobody places them
  betting: true              # false stops it: gen-bets makes no tip, the rest goes on

allocation:                  # share of bankroll a strategy may have at risk; 0 is off
  tips: 0.15

daily_limits:                # tips a day; a double or a treble is one
  tips: 80

# A tip is a point. Its stake is the public record's, so no drawdown makes it smaller.
staking:
  plan: flat
  unit: 10.00                # the point; half of it to win and half to be placed each way
  max_bet: 0.01              # of bankroll, on one tip
  max_event_exposure: 0.01   # of bankroll, on one race

risk:
  max_weekly_exposure: 0.60         # stakes of seven local days / bankroll
  max_pending_exposure: 0.15        # stakes of open tips / bankroll
  drawdown_pause_threshold: 0.30    # no new tips until it is less
  drawdown_hard_stop: 0.50          # no new tips until the operator says so

# A book that is not named here is a bookmaker that may be bet at. enabled: false
# takes a book's prices as opinion and never bets there.
books:
  betfair_ex_uk:
    kind: exchange
    commission: 0.05         # of the net winnings of a market

# Which prices are believed: see gen-bets(1).
quotes:
  max_age_seconds: 900
  regions: [uk]              # of the keys of one exchange

strategies:
  # The runner of each race that a model is surest of: sent from min_conf on, or where
  # the tips of its band of confidence have won money in the last 30 days.
  tips:
    enabled: true
    #model: monster          # whose confidences count, where there are several
    min_conf: 0.80
    nap_max_odds: 21         # of the NAP, the surest of the tips that are sent
    staking: level           # a point each; or confidence
    doubles: true            # of the two surest, from 0.90 on
    trebles: true
    max_price_age_hours: 0.25
    window_hours: 16         # before the off

# Horses that are backed: whose price falls from that of the morning, see steam-watch(1).
steam:
  least_drop: 0.30           # a share of the morning's price
  boomer_drop: 0.50
  least_volume: 500.00       # matched on the runner

# Copies of the store. `backup` takes one into backups/, and ships it when there is
# a remote: a name and path of rclone, whose credentials are in .env.
backup:
  #remote: s3:my-bucket/betops    # with RCLONE_CONFIG_S3_TYPE=s3 and so on in .env
  #age_recipients: [age1...]      # encrypt to these; `age-keygen` makes a key
  #age_identity: config/key.txt   # the key, where encrypted copies are to be opened
  keep: {daily: 7, weekly: 5, monthly: 12, yearly: 3}   # also hourly, last
  keep_min: 3                     # of the newest, whatever the rest says
  keep_logs_days: 14              # then they are deleted here, if they are at the remote

# Certificate and login of the exchange are in .env: BF_USERNAME and so on.
providers:
  betfair:
    timeout_seconds: 20

# Where messages go. Secrets are in .env: TELEGRAM_BOT_TOKEN, DISCORD_WEBHOOK_URL and
# so on; `secret: NAME` takes another name. 'notify test' tries every channel.
notify:
  channels:
#    members: {kind: telegram, chat_id: "-1001234567890"}   # who reads the tips
#    x: {kind: x}
#    phone: {kind: telegram, chat_id: "1234567890"}         # yours
  alerts: []                 # of them, those that alerts go to: [phone]

# From where on healthcheck warns, or more. These are the defaults.
#health:
#  disk_warning_gb: 10
#  disk_critical_gb: 1
#  quotes_warning_hours: 1       # since prices were due, while races are near
#  quotes_critical_hours: 6
#  unsettled_warning_hours: 24   # since the off
#  unsettled_critical_hours: 48
#  backup_warning_hours: 26
#  backup_critical_hours: 50
#  job_grace_minutes: 15         # beyond its timeout
)";

}  // namespace config
