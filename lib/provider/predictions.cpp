#include <base/error.hpp>
#include <base/nearest.hpp>
#include <provider/csv.hpp>
#include <provider/json.hpp>
#include <provider/predictions.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace provider {

namespace {

enum class Column {
  provider,
  event,
  sport,
  league,
  home,
  away,
  starts_at,
  market,
  period,
  subject,
  subject_id,
  side,
  line,
  probability,
  doubt,
  confidence,
  mean,
  deviation,
  shape,
  model,
  version,
  made_at,
};

constexpr std::array<const char*, 22> kColumns = {
    "provider",  "event",       "sport",   "league",     "home",       "away",
    "starts_at", "market",      "period",  "subject",    "subject_id", "side",
    "line",      "probability", "doubt",   "confidence", "mean",       "deviation",
    "shape",     "model",       "version", "made_at"};
static_assert(kColumns.size() == static_cast<std::size_t>(Column::made_at) + 1);

// The texts of a row by column; empty: the row does not say.
class Row {
 public:
  void set(std::size_t column, std::string_view text) { texts_[column] = text; }
  const std::string& operator[](Column column) const {
    return texts_[static_cast<std::size_t>(column)];
  }
  bool has(Column column) const { return !(*this)[column].empty(); }

 private:
  std::array<std::string, kColumns.size()> texts_;
};

std::size_t column_of(std::string_view name) {
  const auto found =
      std::ranges::find(kColumns, name, [](const char* known) { return std::string_view{known}; });
  if (found != kColumns.end()) return static_cast<std::size_t>(found - kColumns.begin());
  static const std::set<std::string> known{kColumns.begin(), kColumns.end()};
  throw BadRecord{Exit::data, "no column or key is called '{}'; the nearest is '{}'",
                  quotable(name), nearest_name(quotable(name), known)};
}

// ---- what a row says ----

double number_in(const Row& row, Column column) {
  const std::string_view text = row[column];
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
    throw Error{Exit::data, "{}: not a number: '{}'", kColumns[static_cast<std::size_t>(column)],
                quotable(text)};
  }
  return value;
}

std::optional<double> number_if_said(const Row& row, Column column) {
  return row.has(column) ? std::optional{number_in(row, column)} : std::nullopt;
}

std::optional<UtcTime> time_if_said(const Row& row, Column column) {
  return row.has(column) ? std::optional{parse_utc(row[column])} : std::nullopt;
}

// Of a Poisson the deviation is no second number.
market::Distribution distribution_in(const Row& row) {
  if (!row.has(Column::shape)) throw Error{Exit::data, "a mean without a shape"};
  market::Distribution distribution{.shape = market::parse_shape(row[Column::shape]),
                                    .mean = number_in(row, Column::mean)};
  const bool is_poisson = distribution.shape == market::Shape::poisson;
  if (is_poisson && row.has(Column::deviation)) {
    throw Error{Exit::data, "the deviation of a Poisson is the root of its mean"};
  }
  if (!is_poisson && !row.has(Column::deviation)) {
    throw Error{Exit::data, "a mean without a deviation"};
  }
  distribution.deviation =
      is_poisson ? std::sqrt(distribution.mean) : number_in(row, Column::deviation);
  return distribution;
}

market::Prediction said_in(const Row& row, const PredictionDefaults& defaults) {
  if (!row.has(Column::market)) throw Error{Exit::data, "no market"};
  const auto& period = row[Column::period];
  market::Prediction said{
      .event = market::EventId{0},
      .market = market::parse_market(row[Column::market], period.empty() ? "game" : period),
      .probability = number_if_said(row, Column::probability),
      .doubt = number_if_said(row, Column::doubt),
      .confidence = number_if_said(row, Column::confidence),
      .model = row.has(Column::model) ? row[Column::model] : defaults.model,
      .version = row.has(Column::version) ? row[Column::version] : defaults.version,
      .made_at = time_if_said(row, Column::made_at).value_or(defaults.now)};
  if (row.has(Column::side)) said.side = market::parse_side(row[Column::side]);
  if (row.has(Column::line)) said.line = market::parse_line(row[Column::line]);
  const bool has_mean = row.has(Column::mean);
  if (!has_mean && (row.has(Column::deviation) || row.has(Column::shape))) {
    throw Error{Exit::data, "a deviation or a shape without a mean"};
  }
  if (has_mean) said.distribution = distribution_in(row);
  if (said.model.empty()) throw Error{Exit::data, "no model: a column 'model', or --model"};
  if (said.version.empty()) {
    throw Error{Exit::data, "no version of the model: a column 'version', or --model-version"};
  }
  require_sense(said);
  return said;
}

// Which event it is of has to be said, and whom it is about.
void require_names(const market::NamedPrediction& named) {
  const bool has_id = !named.event_id.empty();
  const auto& market = named.said.market;
  const bool has_names =
      is_of_field(market) ? !named.league.empty() : !named.home.empty() && !named.away.empty();
  if (has_id && named.provider.empty()) throw Error{Exit::data, "an event's id without a provider"};
  if (!has_id && !(has_names && !named.sport.empty() && named.starts_at)) {
    throw Error{Exit::data, "which event: provider and event, or sport, starts_at, {}",
                is_of_field(market) ? "and league" : "home and away"};
  }
  if (named.home.empty() != named.away.empty()) throw Error{Exit::data, "one team only"};
  const bool is_about_one = is_of_field(market) || market.kind == market::Kind::prop ||
                            market.kind == market::Kind::team_total;
  const bool has_subject = !named.subject.empty() || !named.subject_id.empty();
  if (is_about_one && !has_subject) {
    throw Error{Exit::data, "{} without a subject", name_of(market)};
  }
  if (has_subject && !is_about_one) throw Error{Exit::data, "{} has no subject", name_of(market)};
  if (!named.subject_id.empty() && named.provider.empty()) {
    throw Error{Exit::data, "a subject's id without a provider"};
  }
}

market::NamedPrediction prediction_in(const Row& row, const PredictionDefaults& defaults) {
  market::NamedPrediction named{.provider = row[Column::provider],
                                .event_id = row[Column::event],
                                .sport = market::name_key(row[Column::sport]),
                                .league = row[Column::league],
                                .home = row[Column::home],
                                .away = row[Column::away],
                                .starts_at = time_if_said(row, Column::starts_at),
                                .subject = row[Column::subject],
                                .subject_id = row[Column::subject_id],
                                .said = said_in(row, defaults),
                                .dated = row.has(Column::made_at)};
  require_names(named);
  if (named.said.made_at > defaults.now) throw Error{Exit::data, "made_at is in the future"};
  return named;
}

template <typename Read>
void take_row(const std::string& place, Read read, const PredictionDefaults& defaults,
              const TakePrediction& take) {
  const auto row = [&]() -> ::Answer<market::NamedPrediction> {
    try {
      return prediction_in(read(), defaults);
    } catch (const Error& error) {
      return NoAnswer{Status::bad_input, error.what()};
    }
  };
  take(place, row());
}

// ---- CSV ----

std::vector<std::size_t> header_in(CsvReader& csv) {
  std::vector<std::size_t> columns;
  try {
    csv.next();
    for (const auto name : csv.fields()) {
      const auto column = column_of(name);
      if (std::ranges::find(columns, column) != columns.end()) {
        throw BadRecord{Exit::data, "two columns '{}'", name};
      }
      columns.push_back(column);
    }
  } catch (const BadRecord& error) {
    throw Error{Exit::data, "{}: {}", csv.place(), error.what()};
  }
  return columns;
}

Row row_in(const CsvReader& csv, const std::vector<std::size_t>& columns) {
  if (csv.fields().size() != columns.size()) {
    throw Error{Exit::data, "{} fields under {} columns", csv.fields().size(), columns.size()};
  }
  Row row;
  for (std::size_t i = 0; i < columns.size(); ++i) row.set(columns[i], csv.fields()[i]);
  return row;
}

void read_csv(std::string_view text, std::string_view file, const PredictionDefaults& defaults,
              const TakePrediction& take) {
  CsvReader csv{text, file};
  const auto columns = header_in(csv);
  for (;;) {
    try {
      if (!csv.next()) return;
    } catch (const BadRecord& error) {
      take(csv.place(), NoAnswer{Status::bad_input, error.what()});
      continue;
    }
    take_row(
        csv.place(), [&] { return row_in(csv, columns); }, defaults, take);
  }
}

// ---- lines of JSON ----

// A number, or what is in quotes; null is as good as missing.
std::string_view text_in(const Json& value) {
  if (value.is_null()) return {};
  return value.is_number() ? value.number() : value.string();
}

Row row_in(const Json& line) {
  Row row;
  for (const auto name : line.names()) {
    const auto column = column_of(name);
    const auto value = line.member(kColumns[column]);
    row.set(column, text_in(value));
  }
  return row;
}

bool is_json(std::string_view text) {
  try {
    const JsonDocument document{text};
    return true;
  } catch (const Error&) {
    return false;
  }
}

void read_lines(std::string_view text, std::string_view file, const PredictionDefaults& defaults,
                const TakePrediction& take) {
  require_text(text, file);
  const auto last = text.substr(text.rfind('\n') + 1);
  if (!trimmed(last).empty() && !is_json(last)) {
    refuse_cut_off(file, static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
  }
  for (std::size_t number = 1; !text.empty(); ++number) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (trimmed(line).empty()) continue;
    const auto read = [&] {
      const JsonDocument document{line};
      return row_in(document.root());
    };
    take_row(fmt::format("{}:{}", file, number), read, defaults, take);
  }
}

}  // namespace

void for_each_prediction(std::string_view text, std::string_view file,
                         const PredictionDefaults& defaults, const TakePrediction& take) {
  const bool has_lines = trimmed(text).starts_with('{');
  has_lines ? read_lines(text, file, defaults, take) : read_csv(text, file, defaults, take);
}

}  // namespace provider
