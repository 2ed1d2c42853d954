// The surest tips of the day, as posts under one another.

#include <base/error.hpp>
#include <dispatch/racing.hpp>
#include <dispatch/words.hpp>
#include <message/name.hpp>
#include <message/tip.hpp>
#include <store/dispatched.hpp>

#include <algorithm>

namespace dispatch {

namespace {

constexpr std::size_t kPosted = 5;

std::string heading(const Desk& desk, const Day& today) {
  const auto of_yesterday =
      summary_of(desk, today.date - std::chrono::days{1}, today.date).all.advised;
  const auto record =
      of_yesterday.roi
          ? fmt::format("ROI {:+.1f}% on {} tips, {:+.2f} pts", 100 * *of_yesterday.roi,
                        of_yesterday.n, static_cast<double>(of_yesterday.profit) / report::kPoint)
          : std::string{"no settled tip"};
  return fmt::format("Today's tips, {}\nYesterday: {}", format_date(today.date), record);
}

std::string post(const Desk& desk, const store::ListedPick& tip, const std::string& horse) {
  const auto price = message::price_text(tip.pick.quoted->price.decimal());
  return fmt::format("{} {}\n{}{} @ {}\nConfidence: {} | Odds: {}",
                     clock(desk, tip.event.starts_at), message::plain_name(tip.course),
                     tip.is_nap ? "NAP - " : "", message::plain_name(horse), price,
                     message::whole_percent(tip.pick.confidence), price);
}

// The tips of the day that have arrived where they were told, and whose races are to come.
std::vector<store::ListedPick> delivered_tips(const Desk& desk, const Day& today) {
  auto tips = picks_of(desk, today);
  std::erase_if(tips, [](const auto& one) { return !one.pick.decision; });
  const auto chosen = tips.size();
  std::erase_if(tips, [&](const auto& one) {
    const auto delivery = store::delivery_of(desk.db, store::Tiding::tip,
                                             fmt::format("{}", *one.pick.decision), desk.now);
    return delivery.arrived == 0;
  });
  if (chosen > 0 && tips.empty()) {
    throw Error{Exit::temp_fail,
                "none of the {} tips of {} has arrived yet: dispatch tips and "
                "notify flush come first",
                chosen, format_date(today.date)};
  }
  std::erase_if(tips, [&](const auto& one) { return one.event.starts_at <= desk.now; });
  return tips;
}

}  // namespace

std::vector<News> thread(const Desk& desk, const IsNew& is_new) {
  if (desk.kind != message::Kind::x) return {};
  const auto today = today_of(desk);
  auto what = format_date(today.date);
  if (!is_new(what)) return {};
  auto tips = delivered_tips(desk, today);
  if (tips.empty()) return {};

  const auto count = tips.size();
  std::ranges::stable_sort(tips, std::ranges::greater{},
                           [](const auto& one) { return one.pick.confidence; });
  if (tips.size() > kPosted) tips.erase(tips.begin() + kPosted, tips.end());
  store::ParticipantNames names{desk.db};
  News news{.what = {std::move(what)}, .text = heading(desk, today)};
  for (const auto& tip : tips) {
    news.replies.push_back(post(desk, tip, names.of(tip.pick.runner)));
  }
  UtcTime seen = tips.front().at;  // the oldest of their prices
  for (const auto& tip : tips) {
    seen = std::min(seen, tip.at - tip.pick.quoted->age.value_or(std::chrono::seconds{0}));
  }
  news.replies.push_back(
      fmt::format("The {} surest of {} tips of {}. Prices as at {}; they may have changed.",
                  tips.size(), count, format_date(today.date), clock(desk, seen)));
  for (const auto& tip : tips) {
    news.until = std::min(news.until.value_or(tip.event.starts_at), tip.event.starts_at);
  }
  return {std::move(news)};
}

}  // namespace dispatch
