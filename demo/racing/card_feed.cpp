#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <map>

namespace demo::racing {

namespace {

using std::chrono::minutes;

// "1:20": nobody says whether before noon or after.
std::string half_day_clock(minutes at) {
  const auto hours = at.count() / 60;
  return fmt::format("{}:{:02}", hours > 12 ? hours - 12 : hours, at.count() % 60);
}

class Cards {
 public:
  explicit Cards(const Scene& scene) : scene_{scene} {}

  std::string text(std::span<const Told> races) {
    std::map<std::string, Courses> regions;
    for (const auto& [race, market] : races) {
      regions[race.course->country][race.course->card].push_back(&race);
    }
    json_.object([&] {
      for (const auto& region : regions) {
        json_.key(region.first.c_str()).object([&] { tell(region.second); });
      }
    });
    return json_.taken();
  }

 private:
  using Courses = std::map<std::string, std::vector<const Race*>>;

  void tell(const Courses& courses) {
    for (const auto& course : courses) {
      json_.key(course.first.c_str()).object([&] {
        for (const auto* race : course.second) {
          json_.key(half_day_clock(race->off).c_str()).object([&] { tell(*race); });
        }
      });
    }
  }

  void tell(const Race& race) {
    json_.text("course", race.course->card);
    json_.whole("race_id", race.id);
    json_.text("date", fmt::format("{:%Y-%m-%d}", scene_.day));
    json_.text("off_time", half_day_clock(race.off));
    json_.text("race_name", race.name);
    json_.text("distance", fmt::format("{}m{}f", race.furlongs / 8, race.furlongs % 8));
    json_.whole("distance_f", race.furlongs);
    json_.text("region", race.course->country);
    json_.text("pattern", "");
    json_.text("race_class", fmt::format("Class {}", race.race_class));
    json_.text("type", race.type);
    json_.text("age_band", "4yo+");
    json_.text("rating_band", race.rating_band);
    json_.text("prize", "£6,450");
    json_.whole("field_size", static_cast<int>(race.runners.size()));
    json_.text("going", race.course->kind == Kind::flat ? "Standard" : "Good To Soft");
    json_.text("surface", race.course->kind == Kind::flat ? "AW" : "Turf");
    json_.key("runners").list([&] {
      for (const auto& runner : race.runners) json_.object([&] { tell(runner); });
    });
  }

  void tell(const Runner& runner) {
    const auto& horse = scene_.stable[runner.horse];
    const auto days = static_cast<int>((scene_.day - kFirstDay).count());
    const int run_to_form = (37 * horse.trainer + 11 * days) % 70;
    json_.whole("horse_id", horse.id);
    json_.text("name", horse.name);
    json_.text("region", horse.foaled);
    json_.whole("age", horse.age);
    json_.text("sex", horse.is_mare ? "mare" : "gelding");
    json_.text("trainer", trainer_name(horse.trainer));
    json_.whole("trainer_id", 40'000 + horse.trainer);
    json_.whole("number", runner.number);
    json_.whole("draw", runner.draw);
    json_.text("headgear", horse.id % 7 == 0 ? "b" : "");
    json_.text("headgear_first", "");
    json_.whole("lbs", runner.pounds);
    json_.whole("ofr", horse.rating);
    json_.whole("rpr", horse.rating + 8);
    json_.whole("ts", horse.rating - 9);
    json_.text("jockey", jockey_name(runner.jockey));
    json_.whole("jockey_id", 90'000 + runner.jockey);
    json_.text("last_run", horse.last_run == kNever
                               ? ""
                               : fmt::format("{}", (scene_.day - horse.last_run).count()));
    json_.text("form", horse.form);
    json_.text("trainer_rtf", run_to_form < 10 ? "" : fmt::format("{}", run_to_form));
  }

  const Scene& scene_;
  Json json_;
};

}  // namespace

std::string cards(const Scene& scene, std::span<const Told> races) {
  return Cards{scene}.text(races);
}

}  // namespace demo::racing
