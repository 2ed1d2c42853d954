#include <base/error.hpp>
#include <config/document.hpp>
#include <files/open.hpp>

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>

namespace config {

namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 10;
constexpr int kMostDepth = 32;

std::string text_of(const std::filesystem::path& file) {
  try {
    return files::contents(file, kMostBytes);
  } catch (const Error& error) {
    throw Error{Exit::config, "{}", error.what()};
  }
}

// To yaml-cpp a byte 4 is the end of the file: what follows would be left out.
void refuse_control_characters(std::string_view text, const std::string& name) {
  const auto at = std::ranges::find_if(text, [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') ||
           c == 0x7f;
  });
  if (at == text.end()) return;
  throw Error{Exit::config, "{}:{}: a control character, {:#04x}", name,
              std::count(text.begin(), at, '\n') + 1, static_cast<unsigned char>(*at)};
}

// Follows the parser through a document, and ends it where it goes too deep.
class Bounds : public YAML::EventHandler {
 public:
  explicit Bounds(const std::string& name) : name_{name} {}

  bool is_null() const { return is_null_; }
  YAML::Mark begin() const { return begin_; }

  void OnDocumentStart(const YAML::Mark& mark) override { begin_ = mark; }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {
    is_null_ = is_null_ && depth_ == 0;
  }
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override { is_null_ = false; }
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {
    is_null_ = false;
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {
    go_deeper(mark);
  }
  void OnSequenceEnd() override { --depth_; }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {
    go_deeper(mark);
  }
  void OnMapEnd() override { --depth_; }

 private:
  void go_deeper(const YAML::Mark& mark) {
    is_null_ = false;
    if (++depth_ <= kMostDepth) return;
    throw Error{Exit::config, "{}:{}: nested more than {} deep", name_, mark.line + 1, kMostDepth};
  }

  const std::string& name_;
  YAML::Mark begin_;
  int depth_ = 0;
  bool is_null_ = true;  // of nothing but null
};

// A sign that cannot begin a document makes yaml-cpp return an empty one, and stay
// where it is: asked until there are no more it would never end.
void refuse_all_but_one(const std::string& text, const std::string& name) {
  std::istringstream stream{text};
  YAML::Parser parser{stream};
  Bounds first{name};
  if (!parser.HandleNextDocument(first)) throw Error{Exit::config, "{}:1: is empty", name};
  Bounds second{name};
  if (parser.HandleNextDocument(second)) {
    if (second.begin().pos != first.begin().pos) {
      throw Error{Exit::config, "{}:{}: there is a second document after '---'", name,
                  second.begin().line + 1};
    }
    throw Error{Exit::config, "{}:{}: this is not how YAML begins", name, first.begin().line + 1};
  }
  if (first.is_null()) throw Error{Exit::config, "{}:1: is empty", name};
}

}  // namespace

YAML::Node read_document(const std::filesystem::path& file) {
  const auto text = text_of(file);
  const auto name = file.string();
  refuse_control_characters(text, name);
  try {
    refuse_all_but_one(text, name);
    return YAML::Load(text);
  } catch (const YAML::Exception& error) {
    throw Error{Exit::config, "{}:{}: {}", name, error.mark.line + 1, error.msg};
  }
}

}  // namespace config
