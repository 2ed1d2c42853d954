#include <market/off_time.hpp>
#include <market/racecard.hpp>
#include <odds/format.hpp>
#include <provider/race_lines.hpp>
#include <provider/raceform.hpp>
#include <provider/text.hpp>

#include <charconv>

namespace provider::raceform {

namespace {

struct Table {
  explicit Table(const Columns& columns)
      : course{columns.require("Course")},
        date{columns.require("RaceDate")},
        time{columns.require("RaceTime")},
        position{columns.require("FPos")},
        horse{columns.require("HorseName")},
        name{columns.find("Race")},
        limit{columns.find("Limit")},
        ran{columns.find("Ran")},
        sp{columns.find("Sp")} {}

  std::size_t course;
  std::size_t date;
  std::size_t time;
  std::size_t position;
  std::size_t horse;
  std::optional<std::size_t> name;
  std::optional<std::size_t> limit;  // of the ratings
  std::optional<std::size_t> ran;
  std::optional<std::size_t> sp;
};

std::int64_t number_in(std::string_view text, const char* what) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number < 0) {
    throw Error{Exit::data, "no {}: '{}'", what, quotable(text)};
  }
  return number;
}

// "04/21/22 00:00:00" is 21 April 2022.
std::chrono::sys_days day_in(std::string_view text) {
  using namespace std::chrono;
  constexpr int kCentury = 2000;
  const auto date = text.substr(0, text.find(' '));
  if (date.size() != 8 || date[2] != '/' || date[5] != '/') {
    throw Error{Exit::data, "no day as in 04/21/22: '{}'", quotable(text)};
  }
  const auto part = [&](std::size_t at) { return number_in(date.substr(at, 2), "day"); };
  const year_month_day day{year{static_cast<int>(part(6)) + kCentury},
                           month{static_cast<unsigned>(part(0))},
                           std::chrono::day{static_cast<unsigned>(part(3))}};
  if (!day.ok()) throw Error{Exit::data, "no day: '{}'", quotable(text)};
  return day;
}

// "12/30/99 13:45:00": the day is none.
::Answer<std::chrono::minutes> off_in(std::string_view text) {
  const auto blank = text.rfind(' ');
  auto time = blank == std::string_view::npos ? text : text.substr(blank + 1);
  if (time.ends_with(":00") && time.size() == 8) time.remove_suffix(3);
  return market::off_time(time, market::Clock::whole_day);
}

std::optional<market::Fixture> race_in(const CsvReader& reader, const Table& table) {
  auto race = race_fixture(field_of(reader, table.course), {}, day_in(field_of(reader, table.date)),
                           off_in(field_of(reader, table.time)));
  if (race && table.name) {
    const auto limit = field_of(reader, table.limit);
    race->handicap = market::is_handicap(field_of(reader, table.name), limit == "0" ? "" : limit);
  }
  return race;
}

RaceLine line_in(const CsvReader& reader, const Table& table) {
  RaceLine line{.horse = std::string{field_of(reader, table.horse)},
                .finish = finish_in(field_of(reader, table.position)),
                .ran = {},
                .place = reader.place()};
  if (line.horse.empty()) throw Error{Exit::data, "no horse"};
  if (const auto ran = field_of(reader, table.ran); !ran.empty()) {
    line.ran = number_in(ran, "number of runners");
  }
  // What one unit wins is what Hong Kong calls a price.
  if (const auto sp = field_of(reader, table.sp); !sp.empty()) {
    line.finish.sp = odds::parse_price(sp, odds::Format::hong_kong);
  }
  return line;
}

}  // namespace

Results results(std::string_view csv, std::string_view file, UtcTime now) {
  return read_races(csv, file, now, [](const Columns& columns) {
    const Table table{columns};
    return RaceColumns{.race = [table](const CsvReader& reader) { return race_in(reader, table); },
                       .line = [table](const CsvReader& reader) { return line_in(reader, table); }};
  });
}

}  // namespace provider::raceform
