#include <config/templates.hpp>

namespace config {

const std::string_view kNbaConfig = R"(# betops: an NBA desk.
#
# Shares are of 1 (0.05 is 5%). A key that betops does not know is an error, so
# that a mistyped limit is never ignored.

global:
  bankroll: 1000.00          # at the opening; afterwards the ledger rules
  currency: USD
  timezone: America/New_York # whose days the daily limits count
  kelly_fraction: 0.25       # of full Kelly
  max_daily_exposure: 0.15   # stakes of one local day / bankroll
  min_bet_size: 10.00        # smaller stakes are not placed
  paper_trading: true        # bets are recorded, nobody places them
  betting: true              # false stops it: gen-bets makes no bet, the rest goes on

allocation:                  # share of bankroll a strategy may have at risk; 0 is off
  spread: 0.50
  arbitrage: 0.30
  props: 0.00
  b2b_rest: 0.20

daily_limits:                # bets a day; an arbitrage, both legs, is one
  spread: 15
  arbitrage: 5
  props: 0
  b2b_rest: 7

staking:
  plan: kelly                # kelly, or flat: staking.unit on every bet
  unit: 20.00
  max_bet: 0.05              # of bankroll, on one bet

risk:
  max_weekly_exposure: 0.40         # stakes of seven local days / bankroll
  max_pending_exposure: 0.25        # stakes of open bets / bankroll
  max_same_game_exposure: 0.10
  max_same_team_exposure: 0.15
  max_division_exposure: 0.20
  max_conference_exposure: 0.30
  correlation_penalty_factor: 0.5   # of the stake, where another bet is as good as the same
  high_correlation_threshold: 0.6
  drawdown_warning_threshold: 0.10  # from here stakes get smaller
  drawdown_half_at: 0.15
  drawdown_pause_threshold: 0.20    # no new bets until it is less
  drawdown_quarter_at: 0.25
  drawdown_hard_stop: 0.30          # no new bets until the operator says so

# A book that is not named here is a sportsbook that may be bet at. enabled: false takes
# a book's prices as opinion and never bets there.
books:
  lowvig:
    sharp: true

# The provider's thirty names: another is a mistake, or another league.
competitions:
  basketball_nba:
    names: [Atlanta Hawks, Boston Celtics, Brooklyn Nets, Charlotte Hornets, Chicago Bulls,
            Cleveland Cavaliers, Dallas Mavericks, Denver Nuggets, Detroit Pistons,
            Golden State Warriors, Houston Rockets, Indiana Pacers, Los Angeles Clippers,
            Los Angeles Lakers, Memphis Grizzlies, Miami Heat, Milwaukee Bucks,
            Minnesota Timberwolves, New Orleans Pelicans, New York Knicks,
            Oklahoma City Thunder, Orlando Magic, Philadelphia 76ers, Phoenix Suns,
            Portland Trail Blazers, Sacramento Kings, San Antonio Spurs, Toronto Raptors,
            Utah Jazz, Washington Wizards]

# Which prices are believed: see gen-bets(1).
quotes:
  max_age_seconds: 900
  book_sum_min: 1.00         # of a two-way market of one book
  book_sum_max: 1.12
  max_abs_spread: 30
  regions: [us, us2]

strategies:
  # Bet a side of the spread where the model's chance of it beats 1/price by min_edge.
  spread:
    enabled: true
    min_edge: 0.07           # of the away side
    min_edge_home: 0.10
    prefer_away: true        # first, when a limit bites

  # Bet the side that has two days more of rest, at 57.0% (a backtest of 237 games).
  b2b_rest:
    enabled: true
    min_rest_advantage: 2    # days
    min_edge: 0.05

  # Over and under, and what players do: as spread, once a model says something of them.
  totals:
    enabled: false
    min_edge: 0.05
  props:
    enabled: false
    min_edge: 0.05
    prop_types: [PTS, REB, AST, 3PM]
    require_starter: true    # confirmed
    skip_questionable: true

  # Bet both sides where the best prices of different books leave a profit.
  arbitrage:
    enabled: true
    min_arb_profit: 0.01
    bookmakers: [draftkings, fanduel, betmgm, betrivers, bovada, lowvig, fanatics,
                 williamhill_us, mybookieag, betonlineag, betus]

  # Bet where the best price beats the sharp book's fair probability.
  value:
    enabled: false
    markets: [moneyline, spread, total]
    sharp_books: [lowvig]
    min_edge: 0.015
    max_odds: 3.50
    window_hours: 6

# Copies of the store. `backup` takes one into backups/, and ships it when there is
# a remote: a name and path of rclone, whose credentials are in .env.
backup:
  #remote: s3:my-bucket/betops    # with RCLONE_CONFIG_S3_TYPE=s3 and so on in .env
  #age_recipients: [age1...]      # encrypt to these; `age-keygen` makes a key
  #age_identity: config/key.txt   # the key, where encrypted copies are to be opened
  keep: {daily: 7, weekly: 5, monthly: 12, yearly: 3}   # also hourly, last
  keep_min: 3                     # of the newest, whatever the rest says
  keep_logs_days: 30              # then they are deleted here, if they are at the remote

providers:
  the-odds-api:
    credit_reserve: 100      # a run that would leave fewer credits does not start

# When 'fetch-odds --due', called every five minutes, asks for prices; 'fetch-odds --plan'
# prints it. An answer costs markets x regions credits, ten books begun being a region.
capture:
  sport: basketball_nba
  markets: [h2h, spreads, totals]
  regions: [us]              # or books: [draftkings, fanduel]
  closing_within_minutes: 15 # of each start; games that begin together share an answer
  runs: ["15:00", "17:00"]   # of gen-bets, here: prices come just before
  uses: [closing, runs, opening]   # where credits run short, the last is given up first
  other_credits_a_day: 4     # that other jobs need: fetch-results, twice

# Where messages go. Secrets are in .env: DISCORD_WEBHOOK_URL and so on; `secret: NAME`
# takes another name. 'notify test' tries every channel.
notify:
  channels:
#    room: {kind: discord}
#    phone: {kind: telegram, chat_id: "-1001234567890"}
  alerts: []                 # of them, those that alerts go to: [room, phone]

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
