#include <config/templates.hpp>

namespace config {

const std::string_view kFootballConfig = R"(# betops: a football desk.
#
# Shares are of 1 (0.05 is 5%). A key that betops does not know is an error, so
# that a mistyped limit is never ignored.

global:
  bankroll: 1000.00          # at the opening; afterwards the ledger rules
  currency: GBP
  timezone: Europe/London    # whose days the daily limits count
  kelly_fraction: 0.25       # of full Kelly
  max_daily_exposure: 0.15   # stakes of one local day / bankroll
  min_bet_size: 2.00         # smaller stakes are not placed
  paper_trading: true        # bets are recorded, nobody places them
  betting: true              # false stops it: gen-bets makes no bet, the rest goes on

allocation:                  # share of bankroll a strategy may have at risk; 0 is off
  value: 0.60
  arbitrage: 0.30

daily_limits:                # bets a day; an arbitrage, all legs, is one
  value: 20
  arbitrage: 5

staking:
  plan: kelly                # kelly, or flat: staking.unit on every bet
  unit: 10.00
  max_bet: 0.05              # of bankroll, on one bet
  max_event_exposure: 0.10   # of bankroll, on one match

risk:
  max_pending_exposure: 0.40 # stakes of open bets / bankroll

# A book that is not named here is a sportsbook that may be bet at. enabled:
# false takes a book's prices as opinion and never bets there. The aggregates of
# providers (max, avg, betbrain_max, betbrain_avg) are never bet at.
books:
  pinnacle:
    sharp: true
  betfair_exchange:
    kind: exchange
    commission: 0.05         # of the net winnings of a market
    rounding: half_up        # of payouts: half_down (default), half_up, up, down

# Markets of regulation time are bet and settled where a final has no overtime in it.
# betops knows the usual leagues and cups; of others it asks.
# competitions:
#   soccer_atlantis:
#     overtime: never        # or possible

# Which prices are believed: see gen-bets(1). Those of football-data are days old.
quotes:
  max_age_seconds: 86400     # of value bets; the legs of an arbitrage have 15 minutes
  book_sum_min: 0.98         # one book, not all of it at one second
  book_sum_max: 1.15         # of a two-way market; 1.225 of 1x2
  regions: [uk, eu, au]      # of the keys of one exchange, the first that is there

strategies:
  # Bet where the best price beats the fair probability: that of the first of
  # sharp_books with the complete market, else the consensus of at least min_books
  # others.
  value:
    enabled: true
    markets: [1x2, total, spread]
    devig: power             # or multiplicative, additive, odds_ratio, shin, balanced_book, goto
    sharp_books: [pinnacle]
    min_books: 4
    min_edge: 0.02           # price x probability - 1
    max_edge: 0.15           # more looks like an error, and is not bet
    min_odds: 1.20
    max_odds: 8.00
    max_price_age_hours: 24
    max_bets_per_event: 1
    window_hours: 96         # before the kick-off

  # Bet every outcome where the best prices of different books leave a profit.
  arbitrage:
    enabled: false
    min_arb_profit: 0.01
    min_implied_sum: 0.90    # less is bad data, not an arbitrage

# Copies of the store. `backup` takes one into backups/, and ships it when there is
# a remote: a name and path of rclone, whose credentials are in .env.
backup:
  #remote: s3:my-bucket/betops    # with RCLONE_CONFIG_S3_TYPE=s3 and so on in .env
  #age_recipients: [age1...]      # encrypt to these; `age-keygen` makes a key
  #age_identity: config/key.txt   # the key, where encrypted copies are to be opened
  keep: {daily: 7, weekly: 5, monthly: 12, yearly: 3}   # also hourly, last
  keep_min: 3                     # of the newest, whatever the rest says
  keep_logs_days: 14              # then they are deleted here, if they are at the remote

providers:
  the-odds-api:
    credit_reserve: 50       # a run that would leave fewer credits does not start

# Where messages go. Secrets are in .env: TELEGRAM_BOT_TOKEN, DISCORD_WEBHOOK_URL and
# so on; `secret: NAME` takes another name. 'notify test' tries every channel.
notify:
  channels:
#    phone: {kind: telegram, chat_id: "-1001234567890"}
#    room: {kind: discord}
#    mail: {kind: smtp, host: mail.example.org, from: desk@example.org, to: [me@example.org],
#           user: desk}   # over STARTTLS, port 587
  alerts: []                 # of them, those that alerts go to: [phone, mail]

# From where on healthcheck warns, or more. These are the defaults.
#health:
#  disk_warning_gb: 10
#  disk_critical_gb: 1
#  quotes_warning_hours: 1       # since prices were due, while events are near
#  quotes_critical_hours: 6
#  unsettled_warning_hours: 24   # since the event began
#  unsettled_critical_hours: 48
#  backup_warning_hours: 26
#  backup_critical_hours: 50
#  credits_warning: 100
#  job_grace_minutes: 15         # beyond its timeout
)";

}  // namespace config
