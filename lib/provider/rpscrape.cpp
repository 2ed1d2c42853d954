#include <market/off_time.hpp>
#include <market/racecard.hpp>
#include <odds/format.hpp>
#include <provider/race_lines.hpp>
#include <provider/rpscrape.hpp>
#include <provider/text.hpp>

#include <charconv>

namespace provider::rpscrape {

namespace {

// What stands where there is nothing to say.
bool is_blank(std::string_view text) {
  return text.empty() || text == "-" || text == "–";
}

// "100/30F", "EvensF": the letter marks the favourite, the joint or a co-favourite.
std::optional<odds::Price> fraction_in(std::string_view text) {
  while (text.ends_with('F') || text.ends_with('J') || text.ends_with('C')) text.remove_suffix(1);
  if (is_blank(text)) return std::nullopt;
  const auto key = lower_case(text);
  if (key == "evens" || key == "evs" || key == "evn") return odds::parse_price("1/1");
  return odds::parse_price(text, odds::Format::fractional);
}

std::optional<odds::Price> decimal_in(std::string_view text) {
  return is_blank(text) ? std::nullopt : std::optional{odds::Price::parse(text)};
}

struct Table {
  explicit Table(const Columns& columns)
      : date{columns.require("date")},
        course{columns.require("course")},
        off{columns.require("off")},
        position{columns.require("pos")},
        horse{columns.require("horse")},
        region{columns.find("region")},
        name{columns.find("race_name")},
        rating_band{columns.find("rating_band")},
        ran{columns.find("ran")},
        sp{columns.find("sp")},
        decimal{columns.find("dec")},
        bsp{columns.find("bsp")} {}

  std::size_t date;
  std::size_t course;
  std::size_t off;
  std::size_t position;
  std::size_t horse;
  std::optional<std::size_t> region;
  std::optional<std::size_t> name;
  std::optional<std::size_t> rating_band;
  std::optional<std::size_t> ran;
  std::optional<std::size_t> sp;
  std::optional<std::size_t> decimal;
  std::optional<std::size_t> bsp;
};

std::optional<std::int64_t> ran_in(std::string_view text) {
  if (is_blank(text)) return std::nullopt;
  std::int64_t ran = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), ran);
  if (error != std::errc{} || end != text.data() + text.size() || ran < 1) {
    throw Error{Exit::data, "no number of runners: '{}'", quotable(text)};
  }
  return ran;
}

std::optional<market::Fixture> race_in(const CsvReader& reader, const Table& table) {
  const auto off = market::off_time(field_of(reader, table.off), market::Clock::half_day);
  auto race = race_fixture(field_of(reader, table.course), field_of(reader, table.region),
                           parse_date(field_of(reader, table.date)), off);
  if (race && table.name) {
    const auto name = field_of(reader, table.name);
    race->handicap = market::is_handicap(name, field_of(reader, table.rating_band));
  }
  return race;
}

// The fraction is exact, the decimal price is rounded from it.
RaceLine line_in(const CsvReader& reader, const Table& table) {
  RaceLine line{.horse = std::string{field_of(reader, table.horse)},
                .finish = finish_in(field_of(reader, table.position)),
                .ran = ran_in(field_of(reader, table.ran)),
                .place = reader.place()};
  if (line.horse.empty()) throw Error{Exit::data, "no horse"};
  line.finish.sp = fraction_in(field_of(reader, table.sp));
  if (!line.finish.sp) line.finish.sp = decimal_in(field_of(reader, table.decimal));
  line.finish.bsp = decimal_in(field_of(reader, table.bsp));
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

}  // namespace provider::rpscrape
