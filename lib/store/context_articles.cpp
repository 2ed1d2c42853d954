#include <store/context_fetch.hpp>
#include <store/spellings.hpp>

#include <fmt/ranges.h>

namespace store {

StoredContext store_articles(Database& db, const ContextFetch& fetch,
                             std::span<const market::Article> articles) {
  const auto id = insert_fetch(db, fetch);
  Spellings spellings{db, fetch.source, fetch.at};
  Statement newest{db, R"(SELECT title, summary, link, published FROM article
                           WHERE source = ? AND feed = ? AND provider_id = ?
                           ORDER BY fetch DESC LIMIT 1)"};
  Statement insert{db, R"(INSERT INTO article (source, feed, provider_id, fetch, title, summary,
                                               link, published)
                          VALUES (?, ?, ?, ?, ?, ?, ?, ?))"};
  Statement insert_team{db, "INSERT INTO article_team VALUES (?, ?, ?) ON CONFLICT DO NOTHING"};
  StoredContext stored;
  for (const auto& one : articles) {
    ++stored.facts;
    newest.bind(fetch.source, fetch.scope, one.provider_id);
    if (newest.step() && newest.view(0) == one.title && newest.view(1) == one.summary &&
        newest.view(2) == one.link && newest.optional_time(3) == one.published) {
      continue;
    }
    insert
        .bind(fetch.source, fetch.scope, one.provider_id, id, one.title, one.summary, one.link,
              one.published)
        .run();
    const auto article = db.last_id();
    for (const auto& team : one.teams) {
      const auto known = spellings.find({kContextSport, market::Role::team, team});
      if (known && one.published) insert_team.bind(*known, *one.published, article).run();
    }
    stored.changes.push_back({one.title, fmt::format("{}", fmt::join(one.teams, ", ")), false});
  }
  return stored;
}

}  // namespace store
