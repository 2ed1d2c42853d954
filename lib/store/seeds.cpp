#include <base/error.hpp>
#include <store/joining.hpp>
#include <store/name_list.hpp>
#include <store/rows.hpp>
#include <store/seeds.hpp>
#include <store/spellings.hpp>

namespace store {

namespace {

// Two that have played each other are two, whatever they are called.
void join_if_one(Database& db, std::int64_t first, std::int64_t second) {
  try {
    Joining{db}.join(first, second);
  } catch (const Error& error) {
    if (error.exit() != Exit::data) throw;
  }
}

}  // namespace

void seed_names(Database& db, const std::string& sport, const std::string& name_source,
                const std::string& spelling_source, std::span<const Seed> seeds) {
  const auto role = market::contestant_of(sport);
  Spellings of_names{db, name_source, {}};
  Spellings of_spellings{db, spelling_source, {}};
  for (const auto& seed : seeds) {
    const Named name{sport, role, seed.name};
    const auto first = of_names.find(name);
    const auto second = of_spellings.find({sport, role, seed.spelling});
    if (first && second) {
      if (first != second) join_if_one(db, *first, *second);
      continue;
    }
    const Meant known{.id = second ? *second : of_names.put(name),
                      .name = seed.name,
                      .sport = sport,
                      .role = role,
                      .joined_to = std::nullopt};
    add_spelling(db, known, name_source, seed.name);
    add_spelling(db, known, spelling_source, seed.spelling);
  }
}

void join_alike(Database& db) {
  struct Row {
    std::int64_t id;
    Named named;
  };
  std::vector<Row> rows;
  Statement query{db, "SELECT id, sport, role, name FROM participant ORDER BY id"};
  while (query.step()) {
    rows.push_back(
        {query.integer(0),
         {market::name_key(query.view(1)), word<market::Role>(query, 2), query.text(3)}});
  }
  Spellings everybodys{db, "", {}};
  for (const auto& [id, named] : rows) {
    const auto first = everybodys.find(named);
    if (first && *first != id) join_if_one(db, *first, id);
  }
}

}  // namespace store
