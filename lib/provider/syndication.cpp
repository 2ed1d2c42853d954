#include <base/error.hpp>
#include <provider/html.hpp>
#include <provider/nba_teams.hpp>
#include <provider/syndication.hpp>
#include <provider/text.hpp>
#include <provider/written_time.hpp>
#include <provider/xml.hpp>

#include <map>
#include <set>

namespace provider {

namespace {

// How a format names what we read.
struct FeedFormat {
  std::string_view root;
  std::string_view item;
  std::size_t item_depth;
  std::string_view head;  // what is in every feed, at the second level
};
constexpr FeedFormat kRss{"rss", "item", 3, "channel"};
constexpr FeedFormat kAtom{"feed", "entry", 2, "id"};

struct Field {
  std::string text;
  std::string type;  // of a text of Atom
};

class FeedReader {
 public:
  explicit FeedReader(std::string_view xml) : xml_{xml} {}

  Context read() {
    using Step = XmlReader::Step;
    if (xml_.next() == Step::start) find_format();
    for (auto step = xml_.next(); step != Step::done; step = xml_.next()) {
      if (step == Step::start) start();
      if (step == Step::text && field_ != nullptr) field_->text += xml_.text();
      if (step == Step::end) end();
    }
    if (!has_head_) throw Error{Exit::data, "<{}> holds no feed", format_->root};
    return std::move(said_);
  }

 private:
  void find_format() {
    for (const auto* known : {&kRss, &kAtom}) {
      if (xml_.name() == known->root) format_ = known;
    }
    if (format_ == nullptr) {
      throw Error{Exit::data, "neither RSS nor Atom: <{}>", quotable(xml_.name())};
    }
  }

  void start() {
    const auto depth = xml_.depth();
    if (depth == 2 && xml_.name() == format_->head) has_head_ = true;
    if (depth == format_->item_depth && xml_.name() == format_->item) {
      in_item_ = true;
      ++count_;
      fields_.clear();
    } else if (in_item_ && depth == format_->item_depth + 1) {
      start_field();
    } else if (field_ != nullptr && xml_.name() == "p") {
      field_->text += ' ';
    }
  }

  // The first of a name counts.
  void start_field() {
    const std::string name{xml_.name()};
    const auto href = xml_.attribute("href");
    if (format_ == &kAtom && name == "link") {
      const auto rel = xml_.attribute("rel");
      if (rel.empty() || rel == "alternate") fields_.try_emplace(name, Field{href, ""});
      return;
    }
    const auto [field, is_new] = fields_.try_emplace(name, Field{"", xml_.attribute("type")});
    field_ = is_new ? &field->second : nullptr;
  }

  void end() {
    if (xml_.depth() == format_->item_depth + 1) field_ = nullptr;
    if (xml_.depth() != format_->item_depth || !in_item_) return;
    in_item_ = false;
    keep_item();
  }

  void keep_item() {
    market::Article article{.provider_id = key(),
                            .title = shown("title"),
                            .summary = shown(format_ == &kRss ? "description" : "summary"),
                            .link = in_one_line(raw("link")),
                            .published = published(),
                            .teams = {}};
    if (article.summary.empty()) article.summary = shown("content");
    article.teams = nba_teams_in(article.title + "\n" + article.summary);
    const auto* why = article.provider_id.empty() ? "nothing tells it from others: no id, no link"
                      : article.title.empty()     ? "no title"
                                                  : nullptr;
    if (why != nullptr) {
      said_.skipped.push_back({fmt::format("{} {}", format_->item, count_), why});
    } else if (keys_.insert(article.provider_id).second) {
      said_.articles.push_back(std::move(article));
    }
  }

  std::string_view raw(const char* name) const {
    const auto found = fields_.find(name);
    return found == fields_.end() ? std::string_view{} : trimmed(found->second.text);
  }

  std::string key() const {
    const auto id = raw(format_ == &kRss ? "guid" : "id");
    return in_one_line(id.empty() ? raw("link") : id);
  }

  // Of RSS every text is HTML, of Atom what says so.
  std::string shown(const char* name) const {
    const auto found = fields_.find(name);
    if (found == fields_.end()) return {};
    const bool is_html = format_ == &kRss || found->second.type == "html";
    return is_html ? text_of_html(raw(name)) : in_one_line(raw(name));
  }

  std::optional<UtcTime> published() const {
    if (format_ == &kRss && fields_.contains("pubDate")) return time_of_rfc822(raw("pubDate"));
    if (format_ == &kRss) return time_of_rfc3339(raw("dc:date"));
    return time_of_rfc3339(raw(fields_.contains("published") ? "published" : "updated"));
  }

  XmlReader xml_;
  const FeedFormat* format_ = nullptr;
  bool has_head_ = false;
  bool in_item_ = false;
  std::size_t count_ = 0;
  std::map<std::string, Field, std::less<>> fields_;
  Field* field_ = nullptr;  // that is being read
  std::set<std::string> keys_;
  Context said_;
};

}  // namespace

Context articles_in_feed(std::string_view xml) {
  return FeedReader{xml}.read();
}

}  // namespace provider
