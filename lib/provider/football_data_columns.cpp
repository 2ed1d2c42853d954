#include <provider/football_data_columns.hpp>
#include <provider/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace provider::football_data {

namespace {

using market::Kind;
using market::Side;
using Header = std::vector<std::string_view>;

struct Named {
  std::string_view prefix;
  std::string_view book;
};

constexpr std::array kBooks = std::to_array<Named>({
    {"1XB", "onexbet"},       {"Avg", "avg"},
    {"B365", "bet365"},       {"BF", "betfair"},  // its sportsbook
    {"BFD", "betfred"},       {"BFE", "betfair_exchange"},
    {"BMGM", "betmgm"},       {"BS", "blue_square"},
    {"BV", "betvictor"},      {"BW", "bwin"},
    {"BbAv", "betbrain_avg"}, {"BbMx", "betbrain_max"},
    {"CL", "coral"},          {"GB", "gamebookers"},
    {"IW", "interwetten"},    {"LB", "ladbrokes"},
    {"Max", "max"},           {"P", "pinnacle"},
    {"PS", "pinnacle"},       {"SB", "sportingbet"},
    {"SJ", "stan_james"},     {"SO", "sporting_odds"},
    {"SY", "stanleybet"},     {"VC", "vcbet"},
    {"WH", "williamhill"},
});

// How the site itself has misspelt columns.
constexpr std::array kMisspelt = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"B36CA", "B365CA"},
});

struct Ending {
  std::string_view text;
  market::Kind kind;
  Side side;
};

// Longest first: B365AHH is a handicap, not the home win of a book "B365AH".
constexpr std::array kEndings = std::to_array<Ending>({
    {">2.5", Kind::total, Side::over},
    {"<2.5", Kind::total, Side::under},
    {"AHH", Kind::spread, Side::home},
    {"AHA", Kind::spread, Side::away},
    {"H", Kind::three_way, Side::home},
    {"D", Kind::three_way, Side::draw},
    {"A", Kind::three_way, Side::away},
});

std::string_view known_book(std::string_view prefix) {
  const auto found = std::ranges::find(kBooks, prefix, &Named::prefix);
  return found == kBooks.end() ? std::string_view{} : found->book;
}

bool has(const Header& header, const std::string& name) {
  return std::ranges::find(header, name) != header.end();
}

// Whether every column of a market stands in the header behind this stem.
bool is_complete(const Header& header, std::string_view stem, Kind kind) {
  return std::ranges::all_of(kEndings, [&](const Ending& ending) {
    return ending.kind != kind || has(header, fmt::format("{}{}", stem, ending.text));
  });
}

bool is_name_of_a_book(std::string_view stem) {
  return !stem.empty() && std::ranges::all_of(stem, [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  });
}

struct ColumnSource {
  std::string prefix;
  std::string book;
  Stage stage;
};

// "VC" is VC Bet; "VCC" its closing price, not the opening one of a book "VCC".
std::optional<ColumnSource> source_of(const Header& header, std::string_view stem, Kind kind) {
  if (const auto book = known_book(stem); !book.empty()) {
    return ColumnSource{std::string{stem}, std::string{book}, Stage::before};
  }
  const bool may_close = stem.size() > 1 && stem.ends_with('C');
  const auto opening = may_close ? stem.substr(0, stem.size() - 1) : std::string_view{};
  if (const auto book = known_book(opening); !book.empty()) {
    return ColumnSource{std::string{opening}, std::string{book}, Stage::closing};
  }
  if (!is_name_of_a_book(stem) || !is_complete(header, stem, kind)) return std::nullopt;
  if (may_close && is_complete(header, opening, kind)) {
    return ColumnSource{std::string{opening}, lower_case(opening), Stage::closing};
  }
  return ColumnSource{std::string{stem}, lower_case(stem), Stage::before};
}

// The column of the handicap that a book's two prices are for.
std::string line_name(const Header& header, const ColumnSource& source) {
  auto own = fmt::format("{}AH", source.prefix);
  if (source.stage == Stage::closing) return has(header, "AHCh") ? "AHCh" : "";
  if (has(header, own)) return own;
  if (source.prefix.starts_with("Bb") && has(header, "BbAHh")) return "BbAHh";
  return has(header, "AHh") ? "AHh" : "";
}

PriceGroup& group_for(std::vector<PriceGroup>& groups, const ColumnSource& source, Kind kind) {
  const auto found = std::ranges::find_if(groups, [&](const PriceGroup& group) {
    return group.book == source.book && group.market.kind == kind && group.stage == source.stage;
  });
  if (found != groups.end()) return *found;
  PriceGroup group;
  group.book = source.book;
  group.market = {.kind = kind};
  group.stage = source.stage;
  return groups.emplace_back(std::move(group));
}

std::string_view spelt_right(std::string_view name) {
  const auto found =
      std::ranges::find(kMisspelt, name, &std::pair<std::string_view, std::string_view>::first);
  return found == kMisspelt.end() ? name : found->second;
}

void set_line(const Header& header, const ColumnSource& source, PriceGroup& group) {
  group.line_name = line_name(header, source);
  const auto found = std::ranges::find(header, group.line_name);
  if (!group.line_name.empty()) {
    group.line_column = static_cast<std::size_t>(found - header.begin());
  }
}

void add_column(const Header& header, std::size_t index, PriceColumns& found) {
  const auto name = header[index];
  const auto ending = std::ranges::find_if(
      kEndings, [&](const Ending& candidate) { return name.ends_with(candidate.text); });
  if (ending == kEndings.end()) return;
  const auto stem = name.substr(0, name.size() - ending->text.size());
  const auto source = source_of(header, stem, ending->kind);
  if (!source) return;

  if (std::ranges::count(header, name) > 1) {
    found.unusable.push_back(fmt::format("{}: two columns have this name", name));
    return;
  }
  auto& group = group_for(found.groups, *source, ending->kind);
  if (std::ranges::find(group.columns, ending->side, &PriceColumn::side) != group.columns.end()) {
    found.unusable.push_back(
        fmt::format("{}: another column has this price of {}", name, group.book));
    return;
  }
  if (ending->kind == Kind::spread && group.columns.empty()) {
    set_line(header, *source, group);
    if (!group.line_column) {
      found.unusable.push_back(fmt::format("{}: no column has its handicap", name));
    }
  }
  group.columns.push_back({.index = index, .name = std::string{name}, .side = ending->side});
}

}  // namespace

PriceColumns price_columns(const std::vector<std::string_view>& header) {
  Header spelt = header;
  std::ranges::transform(spelt, spelt.begin(), spelt_right);
  PriceColumns found;
  for (std::size_t index = 0; index < spelt.size(); ++index) add_column(spelt, index, found);
  std::erase_if(found.groups, [](const PriceGroup& group) {
    return group.market.kind == Kind::spread && !group.line_column;
  });
  return found;
}

}  // namespace provider::football_data
