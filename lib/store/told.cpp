#include <store/told.hpp>

namespace store {

std::set<std::string> told_of(Database& db, market::EventId event, UtcTime now) {
  Statement query{db, R"(SELECT what FROM told
                          WHERE competition = (SELECT competition FROM event WHERE id = ?)
                            AND since <= ?)"};
  query.bind(event.value(), now);
  std::set<std::string> told;
  while (query.step()) told.insert(query.text(0));
  return told;
}

ToldWriter::ToldWriter(Database& db)
    : tell_{db, R"(INSERT INTO told (competition, what, since)
                   SELECT competition, ?, ? FROM event WHERE id = ?
                   ON CONFLICT (competition, what)
                   DO UPDATE SET since = excluded.since WHERE excluded.since < since)"} {}

void ToldWriter::tell(market::EventId event, std::string_view what, UtcTime at) {
  tell_.bind(what, at, event.value()).run();
}

}  // namespace store
