// A secret that is planted, spelled in any way and among anything, comes out of neither the
// redactor nor a job's log, however the output arrives in pieces; and .env shows no line.
#include "scratch.hpp"

#include <base/base64.hpp>
#include <ops/run_log.hpp>
#include <secret/redactor.hpp>
#include <secret/secrets.hpp>

#include <iterator>

namespace {

using fuzz::require;
using Pairs = std::vector<std::pair<std::string, std::string>>;

const std::filesystem::path& home() {
  static const auto made = fuzz::scratch("logs");
  return made;
}

// As a secret may be: printable, and not a part of the mark that stands for it.
bool is_secret(std::string_view text) {
  const bool is_printable = std::ranges::all_of(
      text, [](char c) { return c > ' ' && c < '\x7f' && c != '[' && c != ']'; });
  return text.size() >= 6 && is_printable && text != "secret";
}

// Percent-encoded as in a form, or escaped as in JSON: of each, some of the characters that
// may be, and all that must be.
std::string in_a_form(char letter, bool encode) {
  const bool must = letter == '%' || letter == '+';
  return encode || must ? fmt::format("%{:02X}", static_cast<unsigned char>(letter))
                        : std::string{letter};
}

std::string in_json(char letter, bool encode) {
  if (letter == '"' || letter == '\\') return {'\\', letter};
  if (letter == '/' && encode) return "\\/";
  return encode ? fmt::format("\\u00{:02x}", static_cast<unsigned char>(letter))
                : std::string{letter};
}

std::string spelled(const std::string& secret, unsigned how) {
  std::string text;
  for (std::size_t i = 0; const char letter : how & 1 ? base64(secret) : secret) {
    const bool encode = (how >> (2 + i++ % 6) & 1) != 0;
    text += how & 2 ? in_json(letter, encode) : in_a_form(letter, encode);
  }
  return text;
}

// \x01 is the secret, \x02 the same as the next byte has it spelled, \x03 it with escape
// sequences in it, \x04 a long way; the rest is as it stands.
struct Planted {
  std::string text;
  std::vector<std::string> forms;  // none of them may come out
};

Planted plant(std::string_view text, const std::string& secret) {
  Planted planted;
  const auto put = [&](const std::string& form) {
    planted.text += form;
    planted.forms.push_back(form);
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto how = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    std::string form;
    switch (text[at]) {
      case '\x01': put(secret); break;
      case '\x02': put(spelled(secret, how)); break;
      case '\x03':
        for (const char letter : secret) form += std::string{letter} + "\x1b[0m";
        put(form);
        break;
      case '\x04': planted.text.append(how, 'x'); break;
      default: planted.text += text[at];
    }
  }
  return planted;
}

void require_hidden(std::string_view out, const Planted& planted, const std::string& secret) {
  for (const auto& form : planted.forms) {
    require(out.find(form) == std::string_view::npos, "a planted secret is hidden");
  }
  if (!planted.forms.empty()) {
    require(out.find(secret) == std::string_view::npos, "a secret is hidden");
    require(ops::plain(out).find(secret) == std::string::npos, "for who reads it, too");
  }
}

// The redactor sees all of a text at once, and no escape sequences but as they stand.
void redact(const secret::Redactor& redactor, const Planted& planted) {
  const auto is_escaped = [](const std::string& form) { return form.find('\x1b') != form.npos; };
  if (std::ranges::any_of(planted.forms, is_escaped)) return;
  const auto out = redactor(planted.text);
  for (const auto& form : planted.forms) {
    require(out.find(form) == std::string::npos, "the redactor hides a secret");
  }
}

// A log sees it in pieces. `before`: so much has been said, and the line goes on.
void log(const secret::Redactor& redactor, const Planted& planted, const std::string& secret,
         std::size_t piece, std::size_t before) {
  const auto file = home() / "logs/job.log";
  std::filesystem::remove(file);
  ops::RunLog log{file, redactor, [] { return from_unix(0); }};
  log.take(std::string(before, 'x'));
  for (std::string_view rest = planted.text; !rest.empty();) {
    log.take(rest.substr(0, piece));
    rest.remove_prefix(std::min(piece, rest.size()));
  }
  log.finish();
  std::ifstream in{file, std::ios::binary};
  require_hidden(std::string{std::istreambuf_iterator<char>{in}, {}}, planted, secret);
  require_hidden(log.tail(20), planted, secret);
}

void hide(fuzz::Bytes& bytes, bool is_long_line) {
  constexpr std::size_t kNearTheLimit = 65'000;  // of a line in a log
  const std::string secret{bytes.line()};
  if (!is_secret(secret)) return;
  const secret::Redactor redactor{{{"BOT_TOKEN", secret}}};
  const auto piece = static_cast<std::size_t>(bytes.between(1, 5000));
  const auto planted = plant(bytes.rest(), secret);
  redact(redactor, planted);
  log(redactor, planted, secret, piece, is_long_line ? kNearTheLimit : 0);
}

// A line that is refused is named by its number, and never shown.
void read_env(std::string_view text) {
  fuzz::write(home() / ".env", text);
  try {
    for (const auto& [name, value] : secret::load(home())) {
      require(!name.empty() && value.find('\n') == std::string::npos, "a name and a line");
      const secret::Redactor redactor{Pairs{{"A_TOKEN", value}}};
      if (is_secret(value)) {
        const auto out = redactor("a " + value + " b");
        require(out.find(value) == std::string::npos, "what .env holds is hidden");
      }
    }
  } catch (const Error& error) {
    require(error.exit() == Exit::config, error.what());
    const std::string_view said = error.what();
    require(said.ends_with(": not KEY=VALUE"), "no line of .env is shown");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  switch (bytes.number<char>()) {
    case '#': read_env(bytes.rest()); break;
    case 'L': hide(bytes, true); break;
    default: hide(bytes, false);
  }
  return 0;
}
