#include <strategy/race_prices.hpp>
#include <strategy/tips.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace strategy {

namespace {

constexpr const char* kTips = "tips";
constexpr std::int64_t kEnoughOfBand = 30;  // settled picks

// A runner that a model speaks of.
struct Contender {
  const market::Prediction* said;
  Answer<RacePrices::Best> price;
};

market::Selection to_win(market::ParticipantId runner) {
  return {.market = {.kind = market::Kind::win}, .subject = runner, .side = market::Side::yes};
}

class RaceJudge {
 public:
  RaceJudge(const Slate& slate, const TipsRules& rules, const market::Books& books,
            const Placed& placed)
      : slate_{slate}, rules_{rules}, placed_{placed}, prices_{win_board(slate), rules, books} {}

  Selected judge() const {
    Selected selected;
    const auto contenders = ranked();
    if (contenders.empty()) return selected;
    const auto& first = contenders.front();
    auto pick = pick_of(first);
    auto top = top_of(first, pick);
    const auto ruling = rule(first, models_of(contenders), pick, top);
    top.why = ruling.why;
    selected.danger = danger_favourite(contenders);
    if (ruling.verdict == Verdict::pass) {
      selected.groups.push_back({std::move(*pick)});
    } else {
      selected.rejections.push_back({kTips, slate_.event.id, to_win(top.runner),
                                     top.quoted ? top.quoted->book : "", ruling.why, top.filter});
    }
    selected.top = std::move(top);
    return selected;
  }

 private:
  static const market::Board* win_board(const Slate& slate) {
    const auto found = std::ranges::find_if(
        slate.as_stood, [](const market::Board& board) { return TipsRules::wants(board.market); });
    return found == slate.as_stood.end() ? nullptr : &*found;
  }

  // The surest first; who is not to run is not there.
  std::vector<Contender> ranked() const {
    std::vector<Contender> found;
    for (const auto& said : slate_.predictions) {
      const bool is_meant = said.confidence && TipsRules::wants(said.market) && said.subject &&
                            (rules_.model.empty() || said.model == rules_.model);
      if (!is_meant || !slate_.race.runners.by_id.contains(*said.subject)) continue;
      found.push_back({&said, prices_.of(*said.subject)});
    }
    std::ranges::stable_sort(found, {}, [&](const Contender& one) { return rank_of(one); });
    return found;
  }

  std::tuple<double, double, std::int64_t, market::ParticipantId> rank_of(
      const Contender& one) const {
    const auto runner = *one.said->subject;
    const auto number = slate_.race.runners.by_id.at(runner).number;
    return {
        -*one.said->confidence,
        one.price ? one.price->standing.price.decimal() : std::numeric_limits<double>::infinity(),
        number.value_or(std::numeric_limits<std::int64_t>::max()), runner};
  }

  static std::set<std::string> models_of(const std::vector<Contender>& contenders) {
    std::set<std::string> models;
    for (const auto& one : contenders) models.insert(one.said->model);
    return models;
  }

  // Nothing without a price.
  std::optional<Pick> pick_of(const Contender& one) const {
    if (!one.price) return std::nullopt;
    const auto& [selection, standing, net] = *one.price;
    const auto runner = *one.said->subject;
    Tip tip{.place = place_terms(standing), .facts = facts_of(one)};
    return Pick{.strategy = kTips,
                .idea = idea_of(kTips, slate_.event.id, to_win(runner)),
                .event = slate_.event.id,
                .selection_id = selection,
                .selection = to_win(runner),
                .book = standing.book,
                .price = standing.price,
                .net = net,
                .age = *standing.age,
                .size = standing.size,
                .model = one.said->model + ' ' + one.said->version,
                .asked = {{"model"}, {"gates"}},
                .confidence = *one.said->confidence,
                .tip = std::move(tip)};
  }

  static bets::TopPick top_of(const Contender& one, const std::optional<Pick>& pick) {
    bets::TopPick top{.runner = *one.said->subject,
                      .confidence = *one.said->confidence,
                      .model = one.said->model,
                      .version = one.said->version};
    if (!pick) return top;
    top.selection = pick->selection_id;
    top.quoted = one.price->standing;
    top.place = pick->tip->place;
    top.tags = tags_of(pick->tip->facts, false);
    return top;
  }

  // Asks one thing after another; what the filter that dropped it is called stays on `top`.
  Ruling rule(const Contender& one, const std::set<std::string>& models, std::optional<Pick>& pick,
              bets::TopPick& top) const {
    if (models.size() > 1) {
      top.filter = "model";
      return {Verdict::drop, fmt::format("{} and {} rank its runners: set strategies.tips.model",
                                         *models.begin(), *models.rbegin())};
    }
    if (!placed_.ideas.empty()) {
      top.filter = "idea";
      const bool is_it =
          placed_.ideas.contains(idea_of(kTips, slate_.event.id, to_win(top.runner)));
      return {Verdict::drop, is_it ? "already bet" : "the race has its tip"};
    }
    if (!pick) {
      top.filter = "gates";
      return {Verdict::drop, one.price.why_not().why};
    }
    const auto graded = slate_.graded ? slate_.graded() : std::span<const bets::GradedPick>{};
    const std::vector<Filter> filters = {
        {"confidence",
         [&](const Pick& asked) { return is_sure_enough(asked.confidence, rules_, graded); }},
    };
    if (!passes(filters, *pick)) {
      top.filter = pick->asked.back().filter;
      return {Verdict::drop, pick->asked.back().why};
    }
    return {Verdict::pass, pick->asked.back().why};
  }

  // At a book's own terms, else the standard ones.
  std::optional<bets::PlaceTerms> place_terms(const market::Standing& standing) const {
    if (standing.price.ratio() < rules_.each_way_min_odds) return std::nullopt;
    const auto& race = slate_.race;
    const auto own = race.offered.find(standing.book);
    return own == race.offered.end() ? race.standard : std::optional{own->second};
  }

  TagFacts facts_of(const Contender& one) const {
    const auto runner = *one.said->subject;
    const auto& [runners, offered, standard, first_prices] = slate_.race;
    const auto& standing = one.price->standing;
    TagFacts facts{.runner = runners.by_id.at(runner),
                   .race_class = runners.race_class,
                   .stalls = runners.stalls,
                   .confidence = *one.said->confidence,
                   .price = standing.price};
    const auto& trainer = facts.runner.trainer;
    if (!trainer.empty()) {
      facts.of_the_yard = std::ranges::count_if(
          runners.by_id, [&](const auto& other) { return other.second.trainer == trainer; });
    }
    const auto first = first_prices.find({runner, standing.book});
    if (first != first_prices.end()) facts.first_price = first->second;
    return facts;
  }

  std::optional<DangerFavourite> danger_favourite(const std::vector<Contender>& contenders) const {
    std::optional<std::pair<market::ParticipantId, RacePrices::Best>> favourite;
    for (const auto runner : prices_.runners()) {
      const auto price = prices_.of(runner);
      if (!price) continue;
      if (!favourite || price->standing.price.ratio() < favourite->second.standing.price.ratio()) {
        favourite.emplace(runner, *price);
      }
    }
    if (!favourite || favourite->first == *contenders.front().said->subject) return std::nullopt;
    const auto said = std::ranges::find_if(
        contenders, [&](const Contender& one) { return *one.said->subject == favourite->first; });
    if (said == contenders.end() || *said->said->confidence >= rules_.danger_max_conf) {
      return std::nullopt;
    }
    const auto& [runner, best] = *favourite;
    return DangerFavourite{.selection = best.selection,
                           .runner = runner,
                           .confidence = *said->said->confidence,
                           .book = best.standing.book,
                           .price = best.standing.price,
                           .lay = prices_.lay_of(runner)};
  }

  const Slate& slate_;
  const TipsRules& rules_;
  const Placed& placed_;
  RacePrices prices_;
};

}  // namespace

Ruling is_sure_enough(double confidence, const TipsRules& rules,
                      std::span<const bets::GradedPick> graded) {
  const auto until =
      rules.min_conf_until.empty() ? std::string{} : " until " + rules.min_conf_until;
  const bool is_enough = confidence >= rules.min_conf;
  auto why = fmt::format("confidence {:.3f} {} min_conf {:.2f}{}", confidence,
                         is_enough ? ">=" : "<", rules.min_conf, until);
  if (is_enough) return {Verdict::pass, std::move(why)};
  const auto band = band_of(confidence);
  const auto record = record_of(band, graded);
  if (record.n < kEnoughOfBand) {
    return {Verdict::drop, fmt::format("{}; band {}: {} of {} settled picks in 30 days", why,
                                       to_string(band), record.n, kEnoughOfBand)};
  }
  const auto roi = *record.roi();
  return {roi > 0 ? Verdict::pass : Verdict::drop,
          fmt::format("{}; band {}: ROI {:+.1f}% in 30 days, n {}", why, to_string(band), 100 * roi,
                      record.n)};
}

std::string_view tip_level(double confidence) {
  return confidence >= 0.90 ? "High" : confidence >= 0.80 ? "Medium" : "Low";
}

Selected select_tips(const Slate& slate, const TipsRules& rules, const market::Books& books,
                     const Placed& placed) {
  if (slate.event.form != market::Form::race) return {};
  return RaceJudge{slate, rules, books, placed}.judge();
}

}  // namespace strategy
