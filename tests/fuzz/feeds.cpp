// RSS and Atom feeds, their texts and their times.
#include "feed.hpp"

#include <provider/html.hpp>
#include <provider/syndication.hpp>
#include <provider/written_time.hpp>

#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  provider::time_of_rfc822(text);
  provider::time_of_rfc3339(text);
  if (provider::is_utf8(text)) {
    fuzz::require(provider::is_utf8(provider::text_of_html(text)), "text stays text");
  }
  const auto said = fuzz::unless_refused([&] { return provider::articles_in_feed(text); });
  if (!said) return 0;
  fuzz::check(said->skipped);
  std::set<std::string> ids;
  for (const auto& article : said->articles) {
    fuzz::require(ids.insert(article.provider_id).second, "a story is there once");
    fuzz::require(!article.title.empty() && provider::is_utf8(article.title), "and has a title");
    // Nothing stands for more than itself: a feed cannot grow when it is read.
    fuzz::require(article.title.size() + article.summary.size() <= size, "no more than was sent");
  }
  return 0;
}
