#include <market/known_books.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

// All tables are in the order of their keys: they are asked for every price.

// Rates are those that the exchanges publish for a new account, November 2026; where
// the fee is no share of the winnings (kalshi), the most that it can be of them.
const std::array kExchanges = std::to_array<ExchangeKey>({
    {"betdaq", "betdaq", "", {2, 100}},
    {"betfair_ex_au", "betfair", "au", {5, 100}},
    {"betfair_ex_eu", "betfair", "eu", {5, 100}},
    {"betfair_ex_uk", "betfair", "uk", {5, 100}},
    {"betfair_exchange", "betfair", "", {5, 100}},  // of football-data
    {"betopenly", "betopenly", "", {2, 100}},
    {"kalshi", "kalshi", "", {7, 100}},
    {"matchbook", "matchbook", "", {2, 100}},
    {"novig", "novig", "", {2, 100}},
    {"polymarket", "polymarket", "", {2, 100}},
    {"prophetx", "prophetx", "", {2, 100}},
    {"smarkets", "smarkets", "", {2, 100}},
});

struct Owned {
  std::string_view key;
  std::string_view owner;
};

// Brands of one house, or of one price feed that several houses show unchanged: there
// the owner is the feed. Two of them with the same price are one opinion.
constexpr std::array kOwners = std::to_array<Owned>({
    {"ballybet", "kambi"},
    {"betfair_sb_uk", "flutter"},
    {"betmgm", "entain"},
    {"betonlineag", "betonline"},
    {"betparx", "kambi"},
    {"betrivers", "kambi"},
    {"betsafe", "betsson"},
    {"betsson", "betsson"},
    {"bwin", "entain"},
    {"casumo", "kambi"},
    {"coral", "entain"},
    {"gamebookers", "entain"},
    {"grosvenor", "kambi"},
    {"ladbrokes", "entain"},
    {"ladbrokes_au", "entain"},
    {"ladbrokes_uk", "entain"},
    {"leovegas", "kambi"},
    {"leovegas_se", "kambi"},
    {"livescorebet", "livescore"},
    {"lowvig", "betonline"},
    {"mrgreen", "evoke"},
    {"neds", "entain"},
    {"nordicbet", "betsson"},
    {"paddypower", "flutter"},
    {"skybet", "flutter"},
    {"sport888", "evoke"},
    {"sportingbet", "entain"},
    {"stan_james", "kambi"},
    {"tabtouch", "kambi"},
    {"unibet", "kambi"},
    {"unibet_eu", "kambi"},
    {"unibet_fr", "kambi"},
    {"unibet_it", "kambi"},
    {"unibet_nl", "kambi"},
    {"unibet_se", "kambi"},
    {"unibet_uk", "kambi"},
    {"unibet_us", "kambi"},
    {"virginbet", "livescore"},
    {"williamhill", "evoke"},
});

// The rest of the keys of The Odds API and of football-data.co.uk.
constexpr std::array kOthers = std::to_array<std::string_view>({
    "avg",
    "barstool",
    "bet365",
    "bet365_au",
    "betanysports",
    "betbrain_avg",
    "betbrain_max",
    "betclic_fr",
    "betfair",
    "betfred",
    "betr_au",
    "betr_us_dfs",
    "betright",
    "betus",
    "betvictor",
    "betway",
    "blue_square",
    "boombet",
    "bovada",
    "boylesports",
    "circasports",
    "codere_it",
    "coolbet",
    "dabble_au",
    "draftkings",
    "espnbet",
    "everygame",
    "fanatics",
    "fanduel",
    "fliff",
    "foxbet",
    "gtbets",
    "hardrockbet",
    "hardrockbet_az",
    "hardrockbet_fl",
    "hardrockbet_oh",
    "interwetten",
    "intertops",
    "marathonbet",
    "max",
    "mybookieag",
    "onexbet",
    "parionssport_fr",
    "pick6",
    "pinnacle",
    "playup",
    "pmu_fr",
    "pointsbetau",
    "pointsbetus",
    "prizepicks",
    "rebet",
    "sisportsbook",
    "sporting_odds",
    "sportsbet",
    "stanleybet",
    "sugarhouse",
    "superbook",
    "suprabets",
    "tab",
    "tipico_de",
    "topsport",
    "twinspires",
    "underdog",
    "vcbet",
    "williamhill_us",
    "winamax_de",
    "winamax_fr",
    "wynnbet",
});

// The row of a book in a table that is sorted by its keys; null: it has none.
template <class Row, std::size_t n>
const Row* row_of(const std::array<Row, n>& rows, std::string_view book) {
  const auto found = std::ranges::lower_bound(rows, book, {}, &Row::key);
  return found == rows.end() || found->key != book ? nullptr : &*found;
}

static_assert(std::ranges::is_sorted(kOwners, {}, &Owned::key));

}  // namespace

const ExchangeKey* exchange_of(std::string_view book) {
  return row_of(kExchanges, book);
}

std::string_view owner_of(std::string_view book) {
  const auto* found = row_of(kOwners, book);
  return found ? found->owner : book;
}

int tier_of(std::string_view book) {
  constexpr std::array<std::string_view, 3> kFirst = {"betmgm", "draftkings", "fanduel"};
  constexpr std::array<std::string_view, 3> kSecond = {"betrivers", "pointsbetus",
                                                       "williamhill_us"};
  if (std::ranges::find(kFirst, book) != kFirst.end()) return 1;
  return std::ranges::find(kSecond, book) != kSecond.end() ? 2 : 3;
}

std::vector<std::string_view> known_books() {
  std::vector<std::string_view> keys{kOthers.begin(), kOthers.end()};
  for (const auto& one : kExchanges) keys.push_back(one.key);
  for (const auto& one : kOwners) keys.push_back(one.key);
  std::ranges::sort(keys);
  return keys;
}

}  // namespace market
