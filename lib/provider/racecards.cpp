#include <provider/entries.hpp>
#include <provider/racecards.hpp>
#include <provider/racecards_race.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace provider::racecards {

namespace {

// Without one of these on any card it is not the layout that this reads: a rating that
// nobody has is a name that was changed.
constexpr std::array<const char*, 14> kOfEveryRunner = {
    "horse_id", "name", "number", "draw",     "age",      "lbs",         "ofr",
    "rpr",      "ts",   "form",   "headgear", "last_run", "trainer_rtf", "jockey"};

// Calls `each` with every member of an object.
template <typename Each>
void for_each_member(const Json& object, Each each) {
  for (const auto name : object.names()) {
    const std::string key{name};
    const auto value = object.find(key.c_str());
    if (value) each(key, *value);
  }
}

void require_rpscrape(const Json& root) {
  if (!root.is_object()) throw root.wrong("racecards by region, course and off time were expected");
  if (root.find("racecards")) {
    throw Error{Exit::data,
                "a list of 'racecards' is another program's; cards by region, course and off "
                "time, as rpscrape writes them, were expected"};
  }
}

class Reader {
 public:
  explicit Reader(UtcTime now) : now_{now} {}

  Cards read(const Json& root) {
    for_each_member(root, [&](const std::string& region, const Json& courses) {
      for_each_member(courses, [&](const std::string& course, const Json& races) {
        for_each_member(races, [&](const std::string& off, const Json& race) {
          take_or_skip(race, cards_.skipped, [&](const Json& one) {
            note_fields(one);
            require_same(one, "region", region);
            require_same(one, "course", course);
            require_same(one, "off_time", off);
            take(one);
          });
        });
      });
    });
    require_fields();
    return std::move(cards_);
  }

 private:
  static void require_same(const Json& race, const char* key, const std::string& listed) {
    const auto value = race.member(key);
    if (value.string() != listed) {
      throw value.wrong(fmt::format("the card is listed under '{}'", quotable(listed)));
    }
  }

  void take(const Json& race) {
    auto card = race_in(race, now_);
    if (!ids_.insert(card.fixture.provider_id).second) {
      throw race.member("race_id").wrong("an earlier card has the same id");
    }
    cards_.cards.push_back(std::move(card));
  }

  void note_fields(const Json& race) {
    const auto runners = race.find("runners");
    if (!runners || !runners->is_array()) return;
    for (rapidjson::SizeType i = 0; i < runners->size(); ++i) {
      const auto runner = runners->element(i);
      if (!runner.is_object()) continue;
      has_runners_ = true;
      for (const auto name : runner.names()) fields_.insert(std::string{name});
    }
  }

  void require_fields() const {
    if (!has_runners_) return;
    for (const auto* field : kOfEveryRunner) {
      if (fields_.contains(field)) continue;
      throw Error{Exit::data, "no runner has '{}': this is another layout", field};
    }
  }

  UtcTime now_;
  Cards cards_;
  std::set<std::string> ids_;
  std::set<std::string, std::less<>> fields_;
  bool has_runners_ = false;
};

}  // namespace

Cards cards(std::string_view json, UtcTime now) {
  const JsonDocument document{json};
  const auto root = document.root();
  require_rpscrape(root);
  return Reader{now}.read(root);
}

}  // namespace provider::racecards
