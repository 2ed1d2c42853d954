// The day's doubles and trebles.

#include <dispatch/racing.hpp>
#include <message/name.hpp>
#include <message/tip.hpp>
#include <store/decisions.hpp>
#include <store/race_messages.hpp>

#include <map>

namespace dispatch {

namespace {

std::string leg_text(const Desk& desk, const bets::Leg& leg, const std::string& course,
                     const std::string& horse) {
  return fmt::format("{} {} - {} @ {}", clock(desk, leg.starts_at), message::plain_name(course),
                     message::plain_name(horse), message::price_text(leg.price->decimal()));
}

}  // namespace

std::vector<News> combos(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk);
  std::map<market::EventId, store::ListedPick> picks;
  for (auto& one : picks_of(desk, today)) picks.emplace(one.event.id, std::move(one));

  store::ParticipantNames names{desk.db};
  std::vector<News> news;
  for (const auto id : store::combos_of(desk.db, desk.mode, today.from, today.until, desk.now)) {
    auto what = fmt::format("{}", id.value());
    const auto decision = store::find_decision(desk.db, id);
    if (!decision || !is_new(what)) continue;
    const auto& legs = decision->advised.legs;
    auto first_off = legs.front().starts_at;
    std::string text;
    double product = 1;
    std::string out;  // who came out
    for (const auto& leg : legs) {
      const auto& pick = picks.at(leg.event);
      const auto horse = names.of(leg.selection.subject);
      text += text.empty() ? "" : " + ";
      text += leg_text(desk, leg, pick.course, horse);
      if (!is_to_run(desk, pick.event, *leg.selection.subject)) out = horse;
      product *= leg.price->decimal();
      first_off = std::min(first_off, leg.starts_at);
    }
    if (first_off <= desk.now) {
      desk.note(fmt::format("{} is not sent: its first race is off", text));
      continue;
    }
    if (!out.empty()) {
      desk.note(fmt::format("{} is not sent: {} came out", text, out));
      continue;
    }
    news.push_back({.what = {std::move(what)},
                    .text = fmt::format("Monster {}: {} = {:.1f}x",
                                        legs.size() == 2 ? "Double" : "Treble", text, product),
                    .until = first_off});
  }
  return news;
}

}  // namespace dispatch
