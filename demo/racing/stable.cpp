#include "stable.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace demo::racing {

namespace {

constexpr auto kFirstWords = std::to_array<const char*>({
    "Amber",  "Bramble", "Copper",  "Dusky",   "Ember",   "Fallow",   "Gilded", "Hollow",
    "Indigo", "Juniper", "Kindled", "Lofty",   "Marbled", "Northern", "Oaken",  "Pewter",
    "Quiet",  "Russet",  "Saffron", "Thistle", "Umber",   "Velvet",   "Willow", "Yonder",
    "Ashen",  "Brindle", "Cobalt",  "Drifted", "Errant",  "Feathery", "Grassy", "Hazel",
    "Ivory",  "Jolly",   "Knotted", "Lantern", "Misty",   "Nettle",   "Ochre",  "Pebbled",
});
constexpr auto kSecondWords = std::to_array<const char*>({
    "Acorn",   "Beacon",  "Cloister", "Dial",     "Estuary",  "Ferry",    "Gable",   "Harvest",
    "Inkwell", "Jetty",   "Kettle",   "Ladder",   "Meadow",   "Notebook", "Orchard", "Parapet",
    "Quarry",  "Rafter",  "Sextant",  "Trellis",  "Upland",   "Viaduct",  "Weaver",  "Yardarm",
    "Almanac", "Bellows", "Causeway", "Dovecote", "Easel",    "Furrow",   "Granary", "Hourglass",
    "Isthmus", "Jigsaw",  "Keystone", "Lodestar", "Millrace", "Nocturne", "Oarsman", "Postmark",
});
constexpr auto kOwners = std::to_array<const char*>({"Tinker", "Sexton", "Cooper", "Miller"});
constexpr auto kSurnames = std::to_array<const char*>({
    "Averill",
    "Brockway",
    "Cawdrey",
    "Dunstall",
    "Elverson",
    "Fernside",
    "Garrowby",
    "Hathersedge",
    "Inglewood",
    "Jessop",
    "Kirkbright",
    "Larkfield",
    "Mossley",
    "Netherby",
    "Ormskirk",
    "Prestwold",
});
// Of trainers, and of jockeys: nobody is both.
constexpr auto kInitials = std::to_array<const char*>({"A", "D", "F", "J", "M", "P", "R"});
constexpr auto kOfJockeys = std::to_array<const char*>({"B", "C", "E", "G", "H", "K", "L"});

std::string name_of(std::size_t number) {
  constexpr auto kAll = kFirstWords.size() * kSecondWords.size();
  if (number >= kAll) {
    return fmt::format("{}'s {}", kOwners[number % kOwners.size()],
                       kSecondWords[number % kSecondWords.size()]);
  }
  const auto mixed = number * 1009 % kAll;  // no two alike: 1009 has no factor of their number
  return fmt::format("{} {}", kFirstWords[mixed % kFirstWords.size()],
                     kSecondWords[mixed / kFirstWords.size()]);
}

}  // namespace

std::vector<Horse> horses(Random& random) {
  constexpr std::size_t kOfOneWord = kFirstWords.size() * kSecondWords.size();
  constexpr std::size_t kAll = kOfOneWord + kSecondWords.size();
  std::vector<Horse> all;
  for (std::size_t i = 0; i < kAll + 2; ++i) {
    Horse horse{.id = 3'000'000 + static_cast<int>(i),
                .name = i < kAll ? name_of(i) : "Silver Thread",
                .foaled = i % 3 == 0 || i > kAll ? "GB" : "IRE",
                .kind = i % 2 == 0 ? Kind::jumps : Kind::flat,
                .age = 3,
                .is_mare = random.uniform() < 0.4,
                .trainer = static_cast<int>(random.uniform() * kTrainers),
                .rating = 60,
                .ability = random.normal(),
                .form = {},
                .last_run = kNever};
    horse.age += static_cast<int>(random.uniform() * 6) + (horse.kind == Kind::jumps ? 2 : 0);
    horse.rating += static_cast<int>(12 * horse.ability) + (horse.kind == Kind::jumps ? 40 : 5);
    if (random.uniform() < 0.93) {
      const double days = random.uniform() < 0.1 ? 190 : 14 + 70 * random.uniform();
      horse.last_run = kFirstDay - std::chrono::days{static_cast<int>(days)};
      for (int run = 0; run < 4; ++run) {
        horse.form += static_cast<char>('1' + static_cast<int>(random.uniform() * 9));
      }
    }
    all.push_back(std::move(horse));
  }
  return all;
}

std::string trainer_name(int trainer) {
  const auto number = static_cast<std::size_t>(trainer);
  return fmt::format("{} {}", kInitials[number % kInitials.size()],
                     kSurnames[number * 5 % kSurnames.size()]);
}

std::string jockey_name(int jockey) {
  const auto number = static_cast<std::size_t>(jockey);
  return fmt::format("{} {}{}", kOfJockeys[number % kOfJockeys.size()],
                     kSurnames[number * 3 % kSurnames.size()], number % 6 == 0 ? "(5)" : "");
}

}  // namespace demo::racing
