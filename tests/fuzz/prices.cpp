// Prices in every format, lines, and the names of markets: what is printed reads back.
#include "fuzz.hpp"

#include <market/book.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <market/result.hpp>
#include <odds/devig.hpp>
#include <odds/format.hpp>
#include <odds/ladder.hpp>

#include <array>

namespace {

using fuzz::require;
using fuzz::unless_refused;
using odds::Format;

constexpr std::array kFormats = {Format::decimal,    Format::fractional, Format::american,
                                 Format::hong_kong,  Format::malay,      Format::indonesian,
                                 Format::probability};

// Every way of writing it is the same price; one that would not be exact is refused.
void write(odds::Price price) {
  require(price.ratio() > Ratio{1}, "a price is more than 1");
  for (const auto format : kFormats) {
    const auto number = unless_refused([&] { return odds::number_of(price, format); });
    if (!number || format == Format::fractional) continue;
    const auto back = unless_refused([&] { return odds::price_from(*number, format); });
    require(!back || *back == price, "a price reads back from its number");
  }
  if (const auto text =
          unless_refused([&] { return odds::format_price(price, Format::fractional); })) {
    require(odds::parse_price(*text, Format::fractional) == price, "a fraction reads back");
  }
  for (const auto format : {Format::american, Format::decimal}) {
    unless_refused([&] { return odds::format_price(price, format); });
  }
}

void climb(odds::Price price) {
  const auto rung = unless_refused([&] { return odds::nearest_on_ladder(price.ratio()); });
  if (!rung) return;
  require(odds::nearest_on_ladder(rung->ratio()) == *rung, "a rung is on the ladder");
  const auto up = odds::ladder_steps(*rung, 1);
  const auto down = odds::ladder_steps(*rung, -1);
  require(up == *rung || odds::ladder_steps(up, -1) == *rung, "a step up and down");
  require(down == *rung || odds::ladder_steps(down, 1) == *rung, "a step down and up");
}

void read_price(std::string_view text, Format format) {
  if (const auto price = unless_refused([&] { return odds::parse_price(text, format); })) {
    write(*price);
  }
}

void read_decimal(std::string_view text) {
  const auto price = unless_refused([&] { return odds::Price::parse(text); });
  if (!price) return;
  require(*price <= odds::Price{Ratio{1'000'000}}, "no book has such a price");
  climb(*price);
  for (const auto commission : {Ratio{}, Ratio{1, 50}, Ratio{1, 20}}) {
    require(odds::after_commission(*price, commission) <= *price, "commission raises no price");
  }
}

void read_market(std::string_view name, std::string_view period) {
  const auto market = unless_refused([&] { return market::parse_market(name, period); });
  if (!market) return;
  const auto again = market::parse_market(name_of(*market), to_string(market->period));
  require(again == *market, "a market reads back");
  for (const auto side : outcomes(*market)) {
    require(has_side(*market, side), "an outcome is a side");
  }
}

void read_word(std::string_view word) {
  const auto reads_back = [&](auto parse) {
    const auto read = unless_refused([&] { return parse(word); });
    if (read) require(to_string(*read) == word, "a word reads back");
  };
  reads_back(market::parse_side);
  reads_back(market::parse_way);
  reads_back(market::parse_scope);
  reads_back(market::parse_status);
  reads_back(market::parse_form);
  reads_back(market::parse_entry);
  unless_refused([&] { return market::parse_book_kind(word); });
  unless_refused([&] { return odds::parse_devig(word); });
  if (const auto stat = market::Stat::find(word)) {
    require(stat->name() == word, "a statistic reads back");
    for (const auto part : stat->parts()) require(market::Stat::find(part).has_value(), "a part");
  }
  if (const auto format = unless_refused([&] { return odds::parse_format(word); })) {
    require(odds::parse_format(to_string(*format)) == *format, "a format reads back");
  }
}

void read_line(std::string_view text) {
  const auto line = unless_refused([&] { return market::parse_line(text); });
  if (!line) return;
  require(market::parse_line(to_string(*line)) == *line, "a line reads back");
  require(-(-*line) == *line, "a line has another side");
}

}  // namespace

// "0" to "6": a price in that format; the other readers have a letter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  const auto reader = bytes.number<char>();
  const auto text = bytes.line();
  switch (reader) {
    case 'a': unless_refused([&] { return odds::parse_price(text); }); break;
    case 'd': read_decimal(text); break;
    case 'l': read_line(text); break;
    case 'm': read_market(text, bytes.line()); break;
    case 'w': read_word(text); break;
    default: read_price(text, kFormats[static_cast<unsigned char>(reader) % kFormats.size()]);
  }
  return 0;
}
