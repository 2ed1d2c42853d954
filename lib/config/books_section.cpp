#include <config/sections.hpp>

namespace config {

namespace {

bool counts(std::string_view text) {
  if (text == "counts") return true;
  if (text == "excluded") return false;
  throw Error{Exit::data, "counts or excluded is expected, not '{}'", text};
}

}  // namespace

void read_books(Section books, Config& config) {
  for (const auto& key : books.keys()) {
    auto section = books.section(key);
    auto book = market::book_by_default(key);
    if (const auto v = section.value("enabled")) book.enabled = v->boolean();
    if (const auto v = section.value("sharp")) book.sharp = v->boolean();
    if (const auto v = section.value("kind")) book.kind = v->as(market::parse_book_kind);
    if (const auto v = section.value("commission")) {
      book.commission = v->share();
      const Ratio millionths = book.commission * Ratio{1'000'000};
      if (book.commission == Ratio{1} || millionths.denominator() != 1) {
        v->fail("not a commission below 1 with at most 6 decimals");
      }
    }
    if (const auto v = section.value("rounding")) book.rounding = v->as(parse_rounding);
    if (const auto v = section.value("overtime")) book.overtime = v->as(counts);
    if (const auto v = section.value("postponed_hours")) {
      book.postponed = std::chrono::hours{v->integer(0, 720)};
    }
    section.finish();
    if (config.books.configured().contains(market::book_key(key))) {
      section.fail_whole("this book is there twice: keys are in lower case, without blanks");
    }
    config.named_books.push_back({books.where(key), market::book_key(key)});
    config.books.set(key, book);
  }
}

}  // namespace config
