#include "../json.hpp"
#include "feeds.hpp"

#include <algorithm>

namespace demo::nba {

namespace {

std::string address(const Headline& one) {
  return "https://www.espn.com/nba/story/_/id/" + one.id;
}

}  // namespace

std::string articles(std::span<const Headline> headlines) {
  Json json;
  json.object([&] {
    json.text("header", "NBA News");
    json.key("articles").list([&] {
      for (const auto& one : headlines) {
        json.object([&] {
          json.text("id", one.id);
          json.text("headline", one.title);
          json.text("published", one.published);
          json.key("links").object(
              [&] { json.key("web").object([&] { json.text("href", address(one)); }); });
        });
      }
    });
  });
  return json.taken();
}

std::string feed(std::span<const Headline> headlines) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>\n"
      "<title>NBA</title>\n";
  for (const auto& one : headlines) {
    text += fmt::format(
        "<item><title><![CDATA[{}]]></title><guid isPermaLink=\"false\">{}</guid>"
        "<link>{}</link></item>\n",
        one.title, one.id, address(one));
  }
  return text + "</channel></rss>\n";
}

}  // namespace demo::nba
