// A model's file, and what is done with each of its rows.
#include "fuzz.hpp"

#include <opinion/favourite.hpp>
#include <provider/predictions.hpp>
#include <provider/text.hpp>

#include <cmath>

namespace {

void check(const market::Distribution& distribution) {
  const auto& [shape, mean, deviation] = distribution;
  fuzz::require(std::isfinite(mean) && std::isfinite(deviation), "a distribution is of numbers");
  fuzz::require(deviation > 0, "what is certain is no distribution");
  fuzz::require(shape == market::Shape::normal || mean > 0, "a count has a mean above 0");
  fuzz::require(shape != market::Shape::negative_binomial || deviation * deviation > mean,
                "a negative binomial is wider than a Poisson");
}

void check(const market::Prediction& said) {
  const auto count = int{said.probability.has_value()} + int{said.distribution.has_value()} +
                     int{said.confidence.has_value()};
  fuzz::require(count == 1, "a chance, a distribution or a confidence, one of them");
  fuzz::require(!said.model.empty() && !said.version.empty(), "somebody said it");
  if (said.distribution) {
    check(*said.distribution);
    fuzz::require(!said.side && !said.line && !said.doubt, "a distribution is of all lines");
    fuzz::require(may_have_line(said.market), "what has no line counts nothing");
    return;
  }
  if (said.confidence) {
    fuzz::require(*said.confidence >= 0 && *said.confidence <= 1, "a confidence is a share");
    fuzz::require(is_of_field(said.market) && !said.doubt, "it ranks the runners of a race");
  } else {
    fuzz::require(*said.probability > 0 && *said.probability < 1, "nothing is certain");
  }
  fuzz::require(said.side && has_side(said.market, *said.side), "a market has the side");
  fuzz::require(!has_line(said.market) || said.line, "a spread or a total has a line");
  fuzz::require(may_have_line(said.market) || !said.line, "what has no line is given none");
}

void check(const market::NamedPrediction& named, UtcTime now) {
  check(named.said);
  fuzz::require(named.said.made_at <= now, "nobody speaks tomorrow");
  const bool has_id = !named.provider.empty() && !named.event_id.empty();
  const bool is_named = is_of_field(named.said.market) ? !named.league.empty()
                                                       : !named.home.empty() && !named.away.empty();
  const bool has_names = is_named && named.starts_at;
  fuzz::require(has_id || has_names, "an event can be looked for");
  fuzz::require(named.subject_id.empty() || !named.provider.empty(), "an id is somebody's");
  fuzz::require(provider::is_utf8(named.home) && provider::is_utf8(named.said.model),
                "names are text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'450'000);
  opinion::Favourite favourite;
  fuzz::unless_refused([&] {
    provider::for_each_prediction(
        text, "-", {.model = "elo", .version = "1", .now = now},
        [&](const std::string& place, const Answer<market::NamedPrediction>& row) {
          fuzz::require(place.starts_with("-:"), "a row has a place");
          if (!row) {
            const auto& why = row.why_not().why;
            return fuzz::require(!why.empty() && provider::is_utf8(why), "a reason can be printed");
          }
          check(*row, now);
          favourite.hear(row->said);
        });
    return true;
  });
  const auto side = favourite.side();
  fuzz::require(!side || *side == market::Side::home || *side == market::Side::away,
                "a favourite plays at home or away");
  return 0;
}
