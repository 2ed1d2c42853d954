#include <market/player_name.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>

namespace market {

namespace {

constexpr std::array<std::string_view, 6> kSteps = {"exact",  "folded",  "suffix",
                                                    "turned", "initial", "alias"};

constexpr std::array<std::string_view, 5> kSuffixes = {"jr", "sr", "ii", "iii", "iv"};

// What players are called that is no other spelling of their names. Both folded.
struct Alias {
  std::string_view called;
  std::string_view name;
};
constexpr Alias kAliases[] = {
    {"cam johnson", "cameron johnson"},
    {"herb jones", "herbert jones"},
    {"moe wagner", "moritz wagner"},
    {"nic claxton", "nicolas claxton"},
};

// What U+00C0 to U+017F are without their marks, and what the letters are written as
// that have none to lose (Ð, Ø, Đ, Ł, ...). '?': kept as it is.
constexpr std::string_view kLatin =
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??"
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiii?"
    "??jjkk?llllll??llnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t kFirstLatin = 0xC0;
static_assert(kLatin.size() == 0x180 - kFirstLatin);

// The character at the front of valid UTF-8, and how many bytes it has; of a byte that
// begins none, that byte.
std::pair<char32_t, std::size_t> first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) < 0xC0 || text.size() < 2) return {byte(0), 1};
  if (byte(0) < 0xE0) return {(byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU), 2};
  if (byte(0) < 0xF0 && text.size() >= 3) {
    return {(byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU), 3};
  }
  return {byte(0), 1};
}

bool is_left_out(char32_t c) {
  constexpr std::u32string_view kLeftOut = U".'`\u2018\u2019\u00B4";
  const bool is_mark = c >= 0x300 && c < 0x370;
  return is_mark || kLeftOut.find(c) != std::u32string_view::npos;
}

bool is_blank(char32_t c) {
  constexpr std::u32string_view kBlanks = U" \t-\u00A0\u2010\u2011\u2013";
  return kBlanks.find(c) != std::u32string_view::npos;
}

// What stands for a letter with a mark; nothing for any other character.
std::optional<char> base_letter(char32_t c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if (c == 0x218 || c == 0x219) return 's';
  if (c == 0x21A || c == 0x21B) return 't';
  if (c < kFirstLatin || c - kFirstLatin >= kLatin.size()) return std::nullopt;
  const char letter = kLatin[c - kFirstLatin];
  return letter == '?' ? std::nullopt : std::optional{letter};
}

// "(IND)", "(Phi)": a team. "(2001)", which tells two of one name apart, stays.
std::size_t team_at_front(std::string_view text) {
  const auto end = text.find(')');
  if (!text.starts_with('(') || end == std::string_view::npos) return 0;
  const auto team = text.substr(1, end - 1);
  const bool is_team =
      team.size() >= 2 && team.size() <= 4 && std::ranges::all_of(team, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      });
  return is_team ? end + 1 : 0;
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const auto end = std::min(folded.find(' '), folded.size());
    if (end > 0) words.push_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

std::string joined(const std::vector<std::string_view>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

std::string plain(std::string_view name) {
  return without_suffix(folded_name(name));
}

// Empty where there is nothing to turn.
std::string turned_name(std::string_view name) {
  if (const auto comma = name.find(','); comma != std::string_view::npos) {
    const auto last = plain(name.substr(0, comma));
    const auto first = plain(name.substr(comma + 1));
    return last.empty() || first.empty() ? "" : first + ' ' + last;
  }
  const auto folded = plain(name);
  auto words = words_of(folded);
  if (words.size() < 2) return {};
  std::rotate(words.begin(), words.end() - 1, words.end());
  return joined(words);
}

// "c martin" of "caleb martin"; empty of a single word.
std::string with_initial(const std::string& plain) {
  const auto blank = plain.find(' ');
  return blank == std::string::npos ? "" : plain.substr(0, 1) + plain.substr(blank);
}

// Only of what begins with an initial.
std::string initial_name(std::string_view name) {
  auto folded = plain(name);
  return folded.find(' ') == 1 ? folded : "";
}

std::string known_name(const std::string& folded) {
  const auto* const found = std::ranges::find(kAliases, folded, &Alias::called);
  return found == std::end(kAliases) ? folded : std::string{found->name};
}

// What a name is at a step, and what a player's name has to be. Empty: it is nobody's.
std::string sought(std::string_view name, NameStep step) {
  switch (step) {
    case NameStep::exact: return std::string{name};
    case NameStep::folded: return folded_name(name);
    case NameStep::suffix: return plain(name);
    case NameStep::turned: return turned_name(name);
    case NameStep::initial: return initial_name(name);
    case NameStep::alias: return known_name(plain(name));
  }
  __builtin_unreachable();
}

std::string offered(std::string_view name, NameStep step) {
  switch (step) {
    case NameStep::turned: return plain(name);
    case NameStep::initial: return with_initial(plain(name));
    default: return sought(name, step);
  }
}

}  // namespace

std::string_view to_string(NameStep step) {
  return kSteps[static_cast<std::size_t>(step)];
}

std::string folded_name(std::string_view name) {
  std::string folded;
  while (!name.empty()) {
    if (const auto team = team_at_front(name); team > 0) {
      name.remove_prefix(team);
      continue;
    }
    const auto [c, bytes] = first_of(name);
    if (const auto letter = base_letter(c)) {
      folded += *letter;
    } else if (is_blank(c)) {
      if (!folded.empty() && folded.back() != ' ') folded += ' ';
    } else if (!is_left_out(c)) {
      folded += name.substr(0, bytes);
    }
    name.remove_prefix(bytes);
  }
  while (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

std::string without_suffix(std::string_view folded) {
  auto words = words_of(folded);
  if (words.size() > 1 && std::ranges::find(kSuffixes, words.back()) != kSuffixes.end()) {
    words.pop_back();
  }
  auto name = joined(words);
  if (name.ends_with(',')) name.pop_back();  // "Tillman, Sr."
  return name;
}

Answer<FoundPlayer> find_player(std::string_view name, std::span<const Player> players) {
  for (std::size_t i = 0; i < kSteps.size(); ++i) {
    const auto step = static_cast<NameStep>(i);
    const auto key = sought(name, step);
    if (key.empty()) continue;
    std::map<ParticipantId, std::string_view> found;
    for (const auto& player : players) {
      const bool has_it = std::ranges::any_of(
          player.names, [&](const std::string& known) { return offered(known, step) == key; });
      if (has_it) found.emplace(player.id, player.names.front());
    }
    if (found.empty()) continue;
    if (found.size() == 1) return FoundPlayer{found.begin()->first, step};
    std::vector<std::string_view> names;
    names.reserve(found.size());
    for (const auto& [id, called] : found) names.push_back(called);
    return NoAnswer{::Status::none,
                    fmt::format("'{}' may be any of {}", name, fmt::join(names, ", "))};
  }
  return NoAnswer{::Status::none, fmt::format("'{}' is no player of either team", name)};
}

}  // namespace market
