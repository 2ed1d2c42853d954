#include <market/course.hpp>
#include <market/participant.hpp>
#include <market/player_name.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::string_view kLondon = "Europe/London";
constexpr std::string_view kDublin = "Europe/Dublin";

// Down Royal and Downpatrick are in the United Kingdom, and their racing is Ireland's.
constexpr auto kCourses = std::to_array<Course>({
    {"Aintree", "GB", kLondon},       {"Ascot", "GB", kLondon},
    {"Ayr", "GB", kLondon},           {"Ballinrobe", "IRE", kDublin},
    {"Bangor-on-Dee", "GB", kLondon}, {"Bath", "GB", kLondon},
    {"Bellewstown", "IRE", kDublin},  {"Beverley", "GB", kLondon},
    {"Brighton", "GB", kLondon},      {"Carlisle", "GB", kLondon},
    {"Cartmel", "GB", kLondon},       {"Catterick", "GB", kLondon},
    {"Chelmsford", "GB", kLondon},    {"Cheltenham", "GB", kLondon},
    {"Chepstow", "GB", kLondon},      {"Chester", "GB", kLondon},
    {"Clonmel", "IRE", kDublin},      {"Cork", "IRE", kDublin},
    {"Curragh", "IRE", kDublin},      {"Doncaster", "GB", kLondon},
    {"Down Royal", "IRE", kLondon},   {"Downpatrick", "IRE", kLondon},
    {"Dundalk", "IRE", kDublin},      {"Epsom", "GB", kLondon},
    {"Exeter", "GB", kLondon},        {"Fairyhouse", "IRE", kDublin},
    {"Fakenham", "GB", kLondon},      {"Ffos Las", "GB", kLondon},
    {"Folkestone", "GB", kLondon},    {"Fontwell", "GB", kLondon},
    {"Galway", "IRE", kDublin},       {"Goodwood", "GB", kLondon},
    {"Gowran Park", "IRE", kDublin},  {"Hamilton", "GB", kLondon},
    {"Haydock", "GB", kLondon},       {"Hereford", "GB", kLondon},
    {"Hexham", "GB", kLondon},        {"Huntingdon", "GB", kLondon},
    {"Kelso", "GB", kLondon},         {"Kempton", "GB", kLondon},
    {"Kilbeggan", "IRE", kDublin},    {"Killarney", "IRE", kDublin},
    {"Laytown", "IRE", kDublin},      {"Leicester", "GB", kLondon},
    {"Leopardstown", "IRE", kDublin}, {"Limerick", "IRE", kDublin},
    {"Lingfield", "GB", kLondon},     {"Listowel", "IRE", kDublin},
    {"Ludlow", "GB", kLondon},        {"Market Rasen", "GB", kLondon},
    {"Musselburgh", "GB", kLondon},   {"Naas", "IRE", kDublin},
    {"Navan", "IRE", kDublin},        {"Newbury", "GB", kLondon},
    {"Newcastle", "GB", kLondon},     {"Newmarket", "GB", kLondon},
    {"Newton Abbot", "GB", kLondon},  {"Nottingham", "GB", kLondon},
    {"Perth", "GB", kLondon},         {"Plumpton", "GB", kLondon},
    {"Pontefract", "GB", kLondon},    {"Punchestown", "IRE", kDublin},
    {"Redcar", "GB", kLondon},        {"Ripon", "GB", kLondon},
    {"Roscommon", "IRE", kDublin},    {"Salisbury", "GB", kLondon},
    {"Sandown", "GB", kLondon},       {"Sedgefield", "GB", kLondon},
    {"Sligo", "IRE", kDublin},        {"Southwell", "GB", kLondon},
    {"Stratford", "GB", kLondon},     {"Taunton", "GB", kLondon},
    {"Thirsk", "GB", kLondon},        {"Thurles", "IRE", kDublin},
    {"Tipperary", "IRE", kDublin},    {"Towcester", "GB", kLondon},
    {"Tramore", "IRE", kDublin},      {"Uttoxeter", "GB", kLondon},
    {"Warwick", "GB", kLondon},       {"Wetherby", "GB", kLondon},
    {"Wexford", "IRE", kDublin},      {"Wincanton", "GB", kLondon},
    {"Windsor", "GB", kLondon},       {"Wolverhampton", "GB", kLondon},
    {"Worcester", "GB", kLondon},     {"Yarmouth", "GB", kLondon},
    {"York", "GB", kLondon},
});

// What else courses are called. Both folded.
struct CourseAlias {
  std::string_view called;
  std::string_view name;
};
constexpr auto kCourseAliases = std::to_array<CourseAlias>({
    {"bangor", "bangor on dee"},       {"catterick bridge", "catterick"},
    {"chelmsford city", "chelmsford"}, {"cork racecourse mallow", "cork"},
    {"dundalk stadium", "dundalk"},    {"epsom downs", "epsom"},
    {"fontwell park", "fontwell"},     {"gowran", "gowran park"},
    {"great yarmouth", "yarmouth"},    {"hamilton park", "hamilton"},
    {"haydock park", "haydock"},       {"kempton park", "kempton"},
    {"lingfield park", "lingfield"},   {"mallow", "cork"},
    {"powerstown park", "clonmel"},    {"royal ascot", "ascot"},
    {"sandown park", "sandown"},       {"stratford on avon", "stratford"},
    {"the curragh", "curragh"},        {"royal windsor", "windsor"},
    {"york racecourse", "york"},
});

// Of a course with several tracks, which: in brackets, or as the last words. Folded.
constexpr auto kTracks = std::to_array<std::string_view>(
    {"aw",      "july course", "july",    "rowley mile", "rowley", "new course",
     "new",     "old course",  "old",     "inner",       "outer",  "winter",
     "summer",  "chase",       "hurdles", "flat",        "jumps",  "national",
     "mildmay", "polytrack",   "tapeta",  "turf"});

bool is_track(std::string_view folded) {
  return std::ranges::find(kTracks, folded) != kTracks.end();
}

bool is_home_country(std::string_view country) {
  return country == "GB" || country == "IRE";
}

// A name without what stands in brackets behind it, and whose racing those say it is.
struct Parts {
  std::string name;      // folded
  std::string country;   // empty: not said
  bool is_clear = true;  // every bracket is a track or a country
};

Parts parts_of(std::string_view given, std::string_view country) {
  auto name = tidy_name(given);
  Parts parts{.name = {}, .country = racing_country(country)};
  while (name.ends_with(')')) {
    const auto begin = name.rfind('(');
    if (begin == std::string::npos || begin == 0) break;
    auto inside = name.substr(begin + 1, name.size() - begin - 2);
    std::erase(inside, '.');  // "(A.W)"
    name = tidy_name(name.substr(0, begin));
    if (is_track(folded_name(inside))) continue;
    const bool is_code = inside.size() == 2 || inside.size() == 3;
    parts.is_clear = parts.is_clear && is_code;
    const bool says_more = parts.country.empty() || is_home_country(parts.country);
    if (is_code && says_more) parts.country = racing_country(inside);
  }
  parts.name = folded_name(name);
  return parts;
}

const Course* course_named(std::string_view folded) {
  const auto* const alias = std::ranges::find(kCourseAliases, folded, &CourseAlias::called);
  const auto name = alias == kCourseAliases.end() ? folded : alias->name;
  const auto* const found = std::ranges::find_if(
      kCourses, [&](const Course& course) { return folded_name(course.name) == name; });
  return found == kCourses.end() ? nullptr : found;
}

// "newmarket july": the track without brackets.
const Course* course_with_track(std::string_view folded) {
  for (const auto track : kTracks) {
    const bool has_track = folded.size() > track.size() + 1 && folded.ends_with(track) &&
                           folded[folded.size() - track.size() - 1] == ' ';
    if (!has_track) continue;
    if (const auto* course = course_named(folded.substr(0, folded.size() - track.size() - 1))) {
      return course;
    }
  }
  return nullptr;
}

const Course* course_of(const Parts& parts) {
  if (!parts.is_clear) return nullptr;
  if (!parts.country.empty() && !is_home_country(parts.country)) return nullptr;
  const auto* const course = course_named(parts.name);
  return course != nullptr ? course : course_with_track(parts.name);
}

}  // namespace

std::string racing_country(std::string_view given) {
  std::string country = tidy_name(given);
  for (auto& c : country) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  if (country == "IE" || country == "IRELAND") return "IRE";
  if (country == "UK" || country == "GBR") return "GB";
  return country;
}

const Course* find_course(std::string_view name, std::string_view country) {
  return course_of(parts_of(name, country));
}

std::string course_key(std::string_view name, std::string_view country) {
  const auto parts = parts_of(name, country);
  if (const auto* const course = course_of(parts)) {
    return std::string{course->country} + ' ' + folded_name(course->name);
  }
  return parts.country.empty() ? parts.name : parts.country + ' ' + parts.name;
}

bool has_market(std::string_view course_key) {
  const auto blank = course_key.find(' ');
  if (blank == std::string_view::npos) return false;
  const auto country = course_key.substr(0, blank);
  return is_home_country(country) && course_named(course_key.substr(blank + 1)) != nullptr;
}

}  // namespace market
