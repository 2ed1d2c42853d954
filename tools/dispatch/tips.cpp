#include <base/error.hpp>
#include <dispatch/racing.hpp>
#include <message/batch.hpp>
#include <message/name.hpp>
#include <message/tip.hpp>
#include <store/predictions.hpp>
#include <store/race_day.hpp>
#include <store/runners.hpp>
#include <strategy/tips.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace dispatch {

namespace {

constexpr std::size_t kTipsTogether = 5;
constexpr std::int64_t kEnoughPriced = 100;  // runners, on a day

// What a model of places says of a tip that is each way.
std::optional<double> place_chance(const Desk& desk, const store::ListedPick& listed) {
  if (!listed.pick.place) return std::nullopt;
  for (const auto& said : store::predictions_of(desk.db, listed.event.id, desk.now)) {
    const bool is_it = said.market.kind == market::Kind::top &&
                       said.market.places == listed.pick.place->places &&
                       said.subject == listed.pick.runner && said.side == market::Side::yes;
    if (is_it && said.probability) return said.probability;
  }
  return std::nullopt;
}

// As its readers are told it. `nap_at`: when the day's NAP was chosen.
message::Tip tip_of(const Desk& desk, const store::ListedPick& listed, const std::string& horse,
                    std::optional<UtcTime> nap_at) {
  const auto& pick = listed.pick;
  const auto unit = desk.config.plan.unit;
  message::Tip tip{.off = clock(desk, listed.event.starts_at),
                   .course = message::plain_name(listed.course),
                   .horse = message::plain_name(horse),
                   .confidence = pick.confidence,
                   .level = std::string{strategy::tip_level(pick.confidence)},
                   .price = pick.quoted ? pick.quoted->price.decimal() : 0,
                   .points = fmt::format("{:.2f}", static_cast<double>(listed.stake->minor()) /
                                                       static_cast<double>(unit.minor())),
                   .terms = {},
                   .place_chance = place_chance(desk, listed),
                   .tags = pick.tags,
                   .why = {},
                   .is_nap = listed.is_nap,
                   .may_be_nap = listed.blocked.empty() && (!nap_at || listed.at == *nap_at)};
  if (pick.place) {
    tip.terms = fmt::format("{}/{}, {} places", pick.place->fraction.numerator(),
                            pick.place->fraction.denominator(), pick.place->places);
  }
  if (pick.quoted) {
    const auto seen = listed.at - pick.quoted->age.value_or(std::chrono::seconds{0});
    tip.why = fmt::format("Price: {} at {} | Sent for: {}", pick.quoted->book, clock(desk, seen),
                          pick.why);
  }
  return tip;
}

// Why a tip is not sent any more; empty: it may be.
std::string too_late(const Desk& desk, const store::ListedPick& listed, const message::Tip& tip) {
  if (listed.event.starts_at <= desk.now) return "its race is off";
  return is_to_run(desk, listed.event, listed.pick.runner) ? "" : tip.horse + " came out";
}

void require_chosen(const Day& today, const store::RaceDay& day) {
  if (day.picks > 0 || (day.is_asked && day.races == 0)) return;
  throw Error{Exit::temp_fail,
              "nobody has chosen the tips of {} yet ({} races, {} with predictions): fetch-cards, "
              "fetch-odds, load-predictions and gen-bets come first",
              format_date(today.date), day.races, day.predicted};
}

void note_doubts(const Desk& desk, const std::vector<message::Tip>& tips,
                 const store::RaceDay& day) {
  for (const auto& doubt : message::doubts_of(tips)) desk.note(doubt);
  if (day.runners_priced < kEnoughPriced) {
    desk.note(fmt::format("only {} runners have a price today", day.runners_priced));
  }
}

}  // namespace

std::vector<News> tips(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk);
  const auto day = store::race_day(desk.db, desk.mode, today.from, today.until, desk.now);
  require_chosen(today, day);

  auto listed = picks_of(desk, today);
  std::erase_if(listed, [](const auto& one) { return !one.pick.decision; });
  const auto nap = std::ranges::find_if(listed, &store::ListedPick::is_nap);
  const auto nap_at = nap == listed.end() ? std::nullopt : std::optional{nap->at};

  store::ParticipantNames names{desk.db};
  std::vector<message::Tip> all;
  std::vector<std::size_t> untold;  // of `all`
  for (const auto& one : listed) {
    all.push_back(tip_of(desk, one, names.of(one.pick.runner), nap_at));
    if (!is_new(fmt::format("{}", *one.pick.decision))) continue;
    const auto& tip = all.back();
    if (const auto why = too_late(desk, one, tip); !why.empty()) {
      desk.note(fmt::format("{} {} {} is not sent: {}", tip.off, tip.course, tip.horse, why));
    } else {
      untold.push_back(all.size() - 1);
    }
  }
  if (untold.empty()) return {};
  if (const auto faults = message::faults_of(all); !faults.empty()) {
    throw Error{Exit::data, "nothing is sent: {}", fmt::join(faults, "; ")};
  }
  note_doubts(desk, all, day);

  std::vector<std::string> texts;
  texts.reserve(untold.size());
  for (const auto i : untold) texts.push_back(message::text_of(all[i]));
  std::vector<News> news;
  for (auto& batch : message::in_batches(texts, {kTipsTogether}, desk.kind)) {
    auto& one = news.emplace_back(News{.what = {}, .text = std::move(batch.text)});
    one.until = listed[untold[batch.items.front()]].event.starts_at;  // the first of them is off
    for (const auto i : batch.items) {
      one.what.push_back(fmt::format("{}", *listed[untold[i]].pick.decision));
    }
  }
  return news;
}

}  // namespace dispatch
