#include <base/base64.hpp>
#include <secret/redactor.hpp>

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <initializer_list>
#include <optional>

namespace secret {

namespace {

constexpr std::string_view kMark = "[secret]";
constexpr std::size_t kShortest = 6;

bool contains_any(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::ranges::any_of(parts,
                             [&](auto part) { return name.find(part) != std::string_view::npos; });
}

// What stands in .env stands there because it is secret, but for these.
bool is_public(std::string_view name) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"_REGION", "_TYPE", "_PROVIDER", "_ENDPOINT", "_HOST",
                                              "_STYLE", "_PATH", "_DIR"},
      [&](auto end) { return name.ends_with(end); });
}

bool is_token_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && (std::isalnum(byte) || c == '_' || c == '-');
}

bool is_same_letter(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

std::size_t find_any_case(const std::string& text, std::string_view what, std::size_t from) {
  const auto at =
      std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())),
                  text.end(), what.begin(), what.end(), is_same_letter);
  return at == text.end() ? std::string::npos : static_cast<std::size_t>(at - text.begin());
}

// A text with marks in the place of its secrets, made in one pass: replaced one by one
// in place, many of them would cost the square of their number.
class Masked {
 public:
  explicit Masked(std::string& text) : text_{text} {}
  ~Masked() {
    if (done_ == 0) return;
    made_.append(text_, done_);
    text_ = std::move(made_);
  }
  Masked(const Masked&) = delete;
  Masked& operator=(const Masked&) = delete;

  std::size_t done() const { return done_; }

  void mask(std::size_t from, std::size_t to) {  // from >= done()
    made_.append(text_, done_, from - done_).append(kMark);
    done_ = to;
  }

 private:
  std::string& text_;
  std::string made_;
  std::size_t done_ = 0;
};

// What follows `prefix`, up to one of `stops`, if it has as many characters.
void mask_after(std::string& text, std::string_view prefix, std::string_view stops,
                std::size_t least) {
  Masked masked{text};
  for (auto at = find_any_case(text, prefix, 0); at != std::string::npos;) {
    const auto from = at + prefix.size();
    at = from;
    if (text.compare(from, kMark.size(), kMark) != 0) {
      const auto to = std::min(text.find_first_of(stops, from), text.size());
      if (to - from >= least) masked.mask(from, at = to);
    }
    at = find_any_case(text, prefix, at);
  }
}

// 123456789:AA...
void mask_bot_tokens(std::string& text) {
  Masked masked{text};
  for (auto colon = text.find(":AA"); colon != std::string::npos;) {
    auto from = colon;
    while (from > masked.done() && std::isdigit(static_cast<unsigned char>(text[from - 1]))) --from;
    auto to = colon + 1;
    while (to < text.size() && is_token_letter(text[to])) ++to;
    if (colon - from >= 6 && to - colon > 20) masked.mask(from, to);
    colon = text.find(":AA", to);
  }
}

// AKIA... and ASIA...: 16 letters and digits after the prefix.
void mask_access_keys(std::string& text) {
  for (const std::string_view prefix : {"AKIA", "ASIA"}) {
    Masked masked{text};
    for (auto from = text.find(prefix); from != std::string::npos;) {
      auto to = from;
      while (to < text.size() && (std::isupper(static_cast<unsigned char>(text[to])) ||
                                  std::isdigit(static_cast<unsigned char>(text[to])))) {
        ++to;
      }
      if (to - from >= 16) masked.mask(from, to);
      from = text.find(prefix, to);
    }
  }
}

// scheme://user:password@host
void mask_passwords(std::string& text) {
  Masked masked{text};
  std::size_t end = 0;  // of the word that is looked at, and the last '@' in it
  std::size_t last = 0;
  for (auto at = text.find("://"); at != std::string::npos;) {
    const auto from = at + 3;
    if (from > end) {
      end = std::min(text.find_first_of("/ \t\r\n\"'", from), text.size());
      const auto sign = std::string_view{text}.substr(from, end - from).rfind('@');
      last = sign == std::string_view::npos ? 0 : from + sign;
    }
    const bool is_one = last >= from && text.find(':', from) < last;
    if (is_one) masked.mask(from, last);
    at = text.find("://", is_one ? last : from);
  }
}

void mask_private_keys(std::string& text) {
  constexpr std::string_view kEnd = "PRIVATE KEY-----";
  constexpr std::size_t kLongestKind = 40;
  Masked masked{text};
  std::size_t head = 0;
  for (auto from = text.find("-----BEGIN "); from != std::string::npos;) {
    if (head < from) head = std::min(text.find(kEnd, from), text.size());
    auto to = from + 1;
    if (head < text.size() && head - from <= kLongestKind) {
      const auto foot = text.find(kEnd, head + kEnd.size());
      to = foot == std::string::npos ? text.size() : foot + kEnd.size();
      masked.mask(from, to);
    }
    from = text.find("-----BEGIN ", to);
  }
}

std::optional<char> hex_byte(std::string_view digits) {
  unsigned value = 0;
  const auto* end = digits.data() + digits.size();
  const auto [last, error] = std::from_chars(digits.data(), end, value, 16);
  if (digits.size() != 2 || error != std::errc{} || last != end) return std::nullopt;
  return static_cast<char>(value);
}

// How many characters `text` begins with that spell the letter: percent-encoded, as
// in a form, escaped as in JSON, or as it is. 0: it does not.
std::size_t spelling(std::string_view text, char letter) {
  if (text.starts_with('%') && hex_byte(text.substr(1, 2)) == letter) return 3;
  if (text.starts_with("\\u00") && hex_byte(text.substr(4, 2)) == letter) return 6;
  if (text.starts_with('\\') && text.substr(1, 1) == std::string_view{&letter, 1}) return 2;
  const bool is_it = !text.empty() && (text[0] == letter || (text[0] == '+' && letter == ' '));
  return is_it ? 1 : 0;
}

std::size_t spelling(std::string_view text, std::string_view value) {
  std::size_t length = 0;
  for (const char letter : value) {
    const auto next = spelling(text.substr(length), letter);
    if (next == 0) return 0;
    length += next;
  }
  return length;
}

// The value, any of its characters written otherwise.
void mask_spellings(std::string& text, const std::string& value) {
  if (text.find_first_of("%\\+") == std::string::npos) return;
  Masked masked{text};
  for (std::size_t at = 0; at < text.size();) {
    const auto length = spelling(std::string_view{text}.substr(at), value);
    if (length > 0) masked.mask(at, at + length);
    at += std::max<std::size_t>(length, 1);
  }
}

void replace_all(std::string& text, const std::string& what) {
  Masked masked{text};
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, masked.done())) {
    masked.mask(at, at + what.size());
  }
}

}  // namespace

Redactor::Redactor(const std::vector<std::pair<std::string, std::string>>& pairs) {
  for (const auto& [name, value] : pairs) {
    if (!is_public(name)) know(value);
  }
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string_view pair = *entry;
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos) continue;
    if (contains_any(pair.substr(0, equals), {"TOKEN", "SECRET", "PASSWORD", "PASSPHRASE", "_KEY",
                                              "CREDENTIAL", "WEBHOOK"})) {
      know(std::string{pair.substr(equals + 1)});
    }
  }
  std::ranges::sort(known_, [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  known_.erase(std::ranges::unique(known_).begin(), known_.end());
}

void Redactor::know(const std::string& value) {
  if (value.size() < kShortest) return;
  known_.push_back(value);
  // In the middle of something longer its last characters depend on what follows.
  known_.push_back(base64(value));
  known_.push_back(base64(value.substr(0, value.size() - value.size() % 3)));
}

std::string Redactor::operator()(std::string_view text) const {
  std::string clean{text};
  for (const auto& value : known_) {
    replace_all(clean, value);
    mask_spellings(clean, value);
  }
  constexpr std::string_view kEndOfWord = " \t\r\n\"'<>";
  constexpr std::string_view kEndOfValue = "& \t\r\n\"'<>";
  mask_private_keys(clean);
  mask_passwords(clean);
  mask_bot_tokens(clean);
  mask_access_keys(clean);
  mask_after(clean, "/bot", "/ \t\r\n\"'<>", 20);
  mask_after(clean, "/webhooks/", kEndOfWord, kShortest);
  mask_after(clean, "bearer ", kEndOfWord, kShortest);
  for (const auto* name : {"key=", "token=", "secret=", "password="}) {
    mask_after(clean, name, kEndOfValue, kShortest);
  }
  return clean;
}

}  // namespace secret
