#include <provider/rss_source.hpp>
#include <provider/site.hpp>
#include <provider/syndication.hpp>

#include <array>
#include <memory>

namespace provider::rss {

namespace {

constexpr const char* kEspns = "/espn/rss/nba/news";

constexpr auto kFeedOptions = std::to_array<Option>({
    {"feed", "URL", "an RSS or Atom feed, or its path at base_url", kEspns},
});

std::vector<Question> feed_questions(const Request& request) {
  const auto feed = request.option("feed").value_or(kEspns);
  const auto scope = "feed " + feed;
  if (request.file) {
    auto question = question_of_file(request, Extent::part);
    question.scope = scope;  // a story is told from others of its feed by its id
    return {question};
  }
  const bool is_path = feed.starts_with('/');
  const auto host = request.base_url.empty() ? "https://www.espn.com" : request.base_url;
  const auto site = std::make_shared<Site>("rss", is_path ? host : "", request.timeout);
  return {{.name = feed, .scope = scope, .ask = [site, feed] { return site->ask(feed); }}};
}

Context read_feed(Answer& answer, const Request&) {
  return with_name(answer, [&] { return articles_in_feed(answer.content.whole()); });
}

}  // namespace

Source source() {
  return {.name = "rss",
          .key = {},
          .extension = "xml",
          .prices = {},
          .results = {},
          .cards = {},
          .injuries = {},
          .lineups = {},
          .referees = {},
          .news = {.options = kFeedOptions, .questions = feed_questions, .read = read_feed}};
}

}  // namespace provider::rss
