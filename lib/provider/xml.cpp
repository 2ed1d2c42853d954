#include <base/error.hpp>
#include <provider/html.hpp>
#include <provider/text.hpp>
#include <provider/xml.hpp>

#include <algorithm>

namespace provider {

namespace {

constexpr std::size_t kLargestXml = std::size_t{8} << 20;
constexpr std::size_t kDeepestXml = 64;
constexpr std::size_t kMostAttributes = 100;
constexpr std::string_view kXmlBlanks = " \t\r\n";

bool ends_name(char c) {
  return kXmlBlanks.find(c) != std::string_view::npos ||
         std::string_view{"/>=<\"'&"}.find(c) != std::string_view::npos;
}

}  // namespace

XmlReader::XmlReader(std::string_view document) : document_{document} {
  if (document.size() > kLargestXml) refuse("too large for a feed");
  if (!is_utf8(document)) refuse("bytes that are not UTF-8");
  if (is_at("\xEF\xBB\xBF")) at_ += 3;
}

XmlReader::Step XmlReader::next() {
  if (closes_itself_) {
    closes_itself_ = false;
    return close();
  }
  if (leaves_) {
    leaves_ = false;
    open_.pop_back();
  }
  text_.clear();
  while (at_ < document_.size()) {
    if (is_at("<!--")) {
      take_until("-->", "a comment");
    } else if (is_at("<?")) {
      take_until("?>", "an instruction");
    } else if (is_at("<![CDATA[")) {
      if (open_.empty()) refuse("text outside of the document");
      text_ = take_until("]]>", "CDATA").substr(std::string_view{"<![CDATA["}.size());
      return Step::text;
    } else if (is_at("<!")) {
      refuse("a document type, which no feed needs");
    } else if (is_at("</")) {
      return take_end();
    } else if (is_at("<")) {
      return take_tag();
    } else {
      const auto raw = rest().substr(0, rest().find('<'));
      if (open_.empty()) {
        if (raw.find_first_not_of(kXmlBlanks) != std::string_view::npos) refuse("not XML");
        at_ += raw.size();
        continue;
      }
      append_unescaped(raw, text_);
      at_ += raw.size();
      return Step::text;
    }
  }
  if (!open_.empty()) refuse(fmt::format("cut off: <{}> is open", quotable(open_.back())));
  if (!has_root_) refuse("not XML");
  return Step::done;
}

std::string XmlReader::attribute(std::string_view name) const {
  const auto found =
      std::ranges::find_if(attributes_, [&](const auto& one) { return one.first == name; });
  return found == attributes_.end() ? std::string{} : found->second;
}

// What is before the mark; the mark is passed.
std::string_view XmlReader::take_until(std::string_view mark, const char* what) {
  const auto size = rest().find(mark);
  if (size == std::string_view::npos) refuse(fmt::format("{} that does not end", what));
  const auto taken = rest().substr(0, size);
  at_ += size + mark.size();
  return taken;
}

std::string_view XmlReader::take_name() {
  const auto all = rest();
  const auto size = static_cast<std::size_t>(std::ranges::find_if(all, ends_name) - all.begin());
  if (size == 0) refuse("a name was expected");
  at_ += size;
  return all.substr(0, size);
}

void XmlReader::skip_blanks() {
  at_ = std::min(document_.find_first_not_of(kXmlBlanks, at_), document_.size());
}

XmlReader::Step XmlReader::take_tag() {
  if (open_.empty() && has_root_) refuse("a second document");
  if (open_.size() == kDeepestXml) refuse("nested too deep");
  ++at_;
  name_ = take_name();
  take_attributes();
  closes_itself_ = is_at("/");
  if (closes_itself_) ++at_;
  if (!is_at(">")) refuse(fmt::format("<{}> does not end", quotable(name_)));
  ++at_;
  open_.push_back(name_);
  has_root_ = true;
  return Step::start;
}

void XmlReader::take_attributes() {
  attributes_.clear();
  for (skip_blanks(); at_ < document_.size() && !is_at(">") && !is_at("/"); skip_blanks()) {
    const auto name = take_name();
    skip_blanks();
    if (!is_at("=")) refuse("an attribute without a value");
    ++at_;
    skip_blanks();
    const auto quote = rest().substr(0, 1);
    if (quote != "\"" && quote != "'") refuse("an attribute without quotes");
    ++at_;
    const auto raw = take_until(quote, "an attribute");
    if (attributes_.size() == kMostAttributes) refuse("too many attributes");
    append_unescaped(raw, attributes_.emplace_back(name, std::string{}).second);
  }
}

XmlReader::Step XmlReader::take_end() {
  at_ += 2;
  name_ = take_name();
  skip_blanks();
  if (open_.empty() || open_.back() != name_)
    refuse(fmt::format("</{}> ends nothing", quotable(name_)));
  if (!is_at(">")) refuse(fmt::format("</{}> does not end", quotable(name_)));
  ++at_;
  return close();
}

XmlReader::Step XmlReader::close() {
  name_ = open_.back();
  leaves_ = true;
  return Step::end;
}

void XmlReader::append_unescaped(std::string_view raw, std::string& to) const {
  while (!raw.empty()) {
    const auto plain = raw.substr(0, raw.find('&'));
    to += plain;
    raw.remove_prefix(plain.size());
    if (raw.empty()) return;
    const auto entity = raw.substr(0, raw.find(';') + 1);
    const auto meant = entity.empty() ? std::nullopt : character_of(entity, Entities::xml);
    if (!meant) refuse(fmt::format("'{}' stands for nothing", quotable(raw.substr(0, 12))));
    to += *meant;
    raw.remove_prefix(entity.size());
  }
}

void XmlReader::refuse(std::string_view why) const {
  throw Error{Exit::data, "byte {}: {}", at_, why};
}

}  // namespace provider
