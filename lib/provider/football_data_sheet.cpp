#include <base/error.hpp>
#include <provider/football_data_sheet.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <charconv>

namespace provider::football_data {

namespace {

using namespace std::chrono;

constexpr auto kAfternoon = 15h;  // when prices are collected, and matches begin unless told

std::optional<std::size_t> column(const std::vector<std::string_view>& header,
                                  std::initializer_list<std::string_view> names) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (std::ranges::find(names, header[i]) == names.end()) continue;
    if (found) throw Error{Exit::data, "two columns are named {}", header[i]};
    found = i;
  }
  return found;
}

// Whole numbers between `separator`s: "14/08/04" is 14, 8, 4. Empty otherwise.
std::vector<int> numbers(std::string_view text, char separator) {
  std::vector<int> read;
  while (!text.empty()) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || text.front() == '-') return {};
    read.push_back(value);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.empty()) return read;
    if (text.front() != separator || text.size() == 1) return {};
    text.remove_prefix(1);
  }
  return read;
}

// The site began in 1993: a two-digit year from 90 on is of that century.
sys_days date_from(std::string_view text) {
  const auto parts = numbers(text, '/');
  const auto year_digits = text.size() - std::min(text.rfind('/') + 1, text.size());
  const bool has_shape = parts.size() == 3 && (year_digits == 2 || year_digits == 4);
  const int century = !has_shape || year_digits == 4 ? 0 : parts[2] >= 90 ? 1900 : 2000;
  const auto date = !has_shape ? year_month_day{}
                               : year{century + parts[2]} / month{static_cast<unsigned>(parts[1])} /
                                     day{static_cast<unsigned>(parts[0])};
  if (!has_shape || !date.ok()) {
    throw Error{Exit::data, "not a date like 14/08/2004: '{}'", quotable(text)};
  }
  return sys_days{date};
}

minutes clock_time(std::string_view text) {
  const auto parts = numbers(text, ':');
  if (parts.size() < 2 || parts.size() > 3 || parts[0] > 23 || parts[1] > 59) {
    throw Error{Exit::data, "not a time like 19:45: '{}'", quotable(text)};
  }
  return hours{parts[0]} + minutes{parts[1]};
}

bool is_collected_on(sys_days day) {
  return weekday{day} == Tuesday || weekday{day} == Friday;
}

// The site's other leagues come in files of results whose prices, though not
// marked, are the closing ones: later editions print the same under PSCH.
void mark_as_closing(PriceColumns& prices) {
  const auto closes = [](const PriceGroup& group) { return group.stage == Stage::closing; };
  if (std::ranges::any_of(prices.groups, closes)) return;
  for (auto& group : prices.groups) group.stage = Stage::closing;
}

}  // namespace

UtcTime collected_before(const Zone& london, UtcTime kick_off) {
  auto day = london.local_day(kick_off);
  while (!is_collected_on(day) || london.at(day, kAfternoon) >= kick_off) day -= days{1};
  return london.at(day, kAfternoon);
}

std::optional<Layout> layout_of(const std::vector<std::string_view>& header) {
  const auto division = column(header, {"Div", "Country"});
  const auto date = column(header, {"Date"});
  const auto home = column(header, {"HomeTeam", "Home", "HT"});
  const auto away = column(header, {"AwayTeam", "Away", "AT"});
  if (!division || !date || !home || !away) return std::nullopt;

  Layout layout;
  layout.division = *division;
  layout.date = *date;
  layout.time = column(header, {"Time"});
  layout.home = *home;
  layout.away = *away;
  layout.home_goals = column(header, {"FTHG", "HG"});
  layout.away_goals = column(header, {"FTAG", "AG"});
  layout.outcome = column(header, {"FTR", "Res"});
  layout.home_goals_h1 = column(header, {"HTHG"});
  layout.away_goals_h1 = column(header, {"HTAG"});
  layout.prices = price_columns(header);
  layout.width = header.size();
  if (header[*division] == "Country") {
    layout.competition = column(header, {"League"});
    if (!layout.competition) return std::nullopt;
    if (layout.home_goals) mark_as_closing(layout.prices);
  }
  return layout;
}

Sheet::Sheet(std::string_view csv, std::string_view file) : reader_{csv, file} {
  if (!next_record(of_header_)) throw Error{Exit::data, "{}:1: no line has anything in it", file};
  if (take_header(&of_header_)) return;
  throw Error{Exit::data,
              "{}: no header of football-data.co.uk (Div, Date, HomeTeam, AwayTeam): '{}'",
              reader_.place(), quotable(reader_.fields().front())};
}

bool Sheet::take_header(std::vector<market::Skipped>* skipped) try {
  auto layout = layout_of(reader_.fields());
  if (!layout) return false;
  layout_ = std::move(*layout);
  for (const auto& reason : layout_.prices.unusable) {
    skipped->push_back({.where = reader_.place(), .reason = reason});
  }
  return true;
} catch (const Error& error) {
  throw Error{Exit::data, "{}: {}", reader_.place(), error.what()};
}

std::optional<market::Fixture> Sheet::next(std::vector<market::Skipped>& skipped) {
  std::ranges::move(of_header_, std::back_inserter(skipped));
  of_header_.clear();
  while (next_record(skipped)) {
    if (field(layout_.date) == "Date" && take_header(&skipped)) continue;
    try {
      auto match = fixture();
      if (!seen_.insert(match.provider_id).second)
        throw Error{Exit::data, "the match is listed twice"};
      return match;
    } catch (const Error& error) {
      skipped.push_back({.where = reader_.place(), .reason = error.what()});
    }
  }
  return std::nullopt;
}

bool Sheet::next_record(std::vector<market::Skipped>& skipped) {
  for (;;) {
    try {
      return reader_.next();
    } catch (const BadRecord& error) {
      skipped.push_back({.where = reader_.place(), .reason = error.what()});
    }
  }
}

std::string_view Sheet::field(std::optional<std::size_t> column) const {
  const auto& fields = reader_.fields();
  return column && *column < fields.size() ? fields[*column] : std::string_view{};
}

market::Fixture Sheet::fixture() const {
  const auto& fields = reader_.fields();
  for (auto i = layout_.width; i < fields.size(); ++i) {
    // The record is of another table than its header: no column can be trusted.
    if (!fields[i].empty()) {
      throw Error{Exit::data, "field {} has no column: '{}'", i + 1, quotable(fields[i])};
    }
  }
  market::Fixture match;
  match.sport = "football";
  match.league = field(layout_.division);
  match.home = field(layout_.home);
  match.away = field(layout_.away);
  if (layout_.competition) match.league += fmt::format("/{}", field(layout_.competition));
  if (field(layout_.division).empty()) throw Error{Exit::data, "no league"};
  if (match.home.empty() || match.away.empty()) throw Error{Exit::data, "a team is missing"};
  if (match.home == match.away) throw Error{Exit::data, "{} against itself", quotable(match.home)};
  const auto [date, time] = moment();
  const auto day = date_from(date);
  match.start_assumed = time.empty();
  match.id_names_day = true;
  match.ends_in_regulation = true;
  match.starts_at = london_.at(day, time.empty() ? minutes{kAfternoon} : clock_time(time));
  match.provider_id =
      fmt::format("{}/{}/{}/{}", match.league, format_date(day), match.home, match.away);
  return match;
}

std::pair<std::string_view, std::string_view> Sheet::moment() const {
  const auto date = field(layout_.date);
  const auto blank = date.find(' ');
  if (layout_.time || blank == std::string_view::npos) return {date, field(layout_.time)};
  return {date.substr(0, blank), trimmed(date.substr(blank))};
}

}  // namespace provider::football_data
