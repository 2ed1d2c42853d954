#include <calc/input.hpp>

#include <fmt/format.h>

#include <cmath>

namespace calc {

namespace {

using rapidjson::Value;

double as_number(const Value& value, const std::string& path) {
  if (!value.IsNumber()) throw Error{Exit::data, "{}: a number is expected", path};
  return value.GetDouble();
}

Ratio as_exact(const Value& value, const std::string& path) {
  const auto number = as_number(value, path);
  try {
    return ratio_of(number);
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", path, error.what()};
  }
}

double as_probability(const Value& value, const std::string& path) {
  const auto p = as_number(value, path);
  if (!(p >= 0 && p <= 1)) throw Error{Exit::data, "{}: not a probability: {}", path, p};
  return p;
}

odds::Price as_price(const Value& value, odds::Format format, const std::string& path) {
  if (!value.IsString()) as_number(value, path);
  try {
    return value.IsString()
               ? odds::parse_price({value.GetString(), value.GetStringLength()}, format)
               : odds::price_from(ratio_of(value.GetDouble()), format);
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", path, error.what()};
  }
}

// A text of a price that needs no format to be read: "7/4", "evens".
odds::Price as_any_price(const Value& value, odds::Format format, const std::string& path) {
  if (!value.IsString()) return as_price(value, format, path);
  const std::string_view text{value.GetString(), value.GetStringLength()};
  for (const auto even : {"evens", "Evens", "EVENS", "evs", "Evs", "EVS"}) {
    if (text == even) return odds::Price::from_ratio(2, 1);
  }
  const bool is_fraction = text.find('/') != std::string_view::npos;
  return as_price(value, is_fraction ? odds::Format::fractional : format, path);
}

// Calculations are in doubles; a decimal price need not be held exactly for one.
double as_decimal(const Value& value, odds::Format format, const std::string& path) {
  if (format != odds::Format::decimal || !value.IsNumber()) {
    return as_price(value, format, path).decimal();
  }
  const auto decimal = value.GetDouble();
  if (!(decimal > 1)) throw Error{Exit::data, "{}: a price must be more than 1: {}", path, decimal};
  return decimal;
}

template <typename Read>
auto each(const Value& array, const std::string& path, Read read) {
  std::vector<decltype(read(array, path))> values;
  for (rapidjson::SizeType i = 0; i < array.Size(); ++i) {
    values.push_back(read(array[i], fmt::format("{}[{}]", path, i)));
  }
  return values;
}

const Value& as_array(const Value& value, const std::string& path) {
  if (!value.IsArray()) throw Error{Exit::data, "{}: an array is expected", path};
  if (value.Empty()) throw Error{Exit::data, "{}: the array is empty", path};
  return value;
}

}  // namespace

Input::Input(const Value& object, std::string path) : record_{record_of(object, std::move(path))} {}

std::shared_ptr<Input::Record> Input::record_of(const Value& object, std::string path) {
  if (!object.IsObject()) throw Error{Exit::data, "{}: an object is expected", path};
  return std::make_shared<Record>(Record{.object = &object,
                                         .path = std::move(path),
                                         .asked = std::vector<bool>(object.MemberCount()),
                                         .inner = {}});
}

// The same object is read as one, however often it is asked for.
Input Input::inner(const Value& object, const std::string& path) const {
  for (const auto& known : record_->inner) {
    if (known->object == &object) return Input{known};
  }
  record_->inner.push_back(record_of(object, path));
  return Input{record_->inner.back()};
}

void Input::refuse_unknown() const {
  refuse_unknown(*record_);
}

void Input::refuse_unknown(const Record& record) {
  for (rapidjson::SizeType i = 0; i < record.asked.size(); ++i) {
    if (record.asked[i]) continue;
    const auto& name = (record.object->MemberBegin() + i)->name;
    throw Error{Exit::data, "{}.{}: not a key of this question as it is asked", record.path,
                std::string_view{name.GetString(), name.GetStringLength()}};
  }
  for (const auto& inner : record.inner) refuse_unknown(*inner);
}

std::string Input::path(std::string_view key) const {
  return fmt::format("{}.{}", record_->path, key);
}

const Value* Input::find(const char* key) const {
  const auto member = record_->object->FindMember(key);
  if (member == record_->object->MemberEnd()) return nullptr;
  record_->asked[static_cast<std::size_t>(member - record_->object->MemberBegin())] = true;
  return member->value.IsNull() ? nullptr : &member->value;
}

void Input::passes_over(std::initializer_list<const char*> keys) const {
  for (const auto* key : keys) find(key);
}

bool Input::has(const char* key) const {
  return find(key) != nullptr;
}

void Input::need(const char* key) const {
  at(key);
}

bool Input::has_text(const char* key) const {
  return has(key) && at(key).IsString();
}

bool Input::has_list(const char* key) const {
  return has(key) && at(key).IsArray();
}

const char* Input::spelling(std::initializer_list<const char*> keys) const {
  const char* found = nullptr;
  for (const auto* key : keys) {
    if (!has(key)) continue;
    if (found) throw Error{Exit::data, "{}: said already as {}", path(key), found};
    found = key;
  }
  return found ? found : *keys.begin();
}

const Value& Input::at(const char* key) const {
  const auto* value = find(key);
  if (!value) throw Error{Exit::data, "{}: missing", path(key)};
  return *value;
}

const Value& Input::array(const char* key) const {
  return as_array(at(key), path(key));
}

double Input::number(const char* key) const {
  return as_number(at(key), path(key));
}

double Input::number_or(const char* key, double otherwise) const {
  return has(key) ? number(key) : otherwise;
}

double Input::probability(const char* key) const {
  return as_probability(at(key), path(key));
}

double Input::positive(const char* key) const {
  const auto value = number(key);
  if (!(value > 0)) throw Error{Exit::data, "{}: must be more than 0: {}", path(key), value};
  return value;
}

double Input::share_or_0(const char* key) const {
  const auto share = number_or(key, 0);
  if (share >= 0 && share < 1) return share;
  throw Error{Exit::data, "{}: a share from 0 to 1 is expected: {}", path(key), share};
}

std::int64_t Input::whole(const char* key) const {
  const auto value = number(key);
  if (!(value >= 0 && value < 1e15 && value == std::floor(value))) {
    throw Error{Exit::data, "{}: a whole number is expected: {}", path(key), value};
  }
  return static_cast<std::int64_t>(value);
}

std::int64_t Input::integer(const char* key) const {
  const auto value = number(key);
  if (!(std::fabs(value) < 1e15 && value == std::floor(value))) {
    throw Error{Exit::data, "{}: a whole number is expected: {}", path(key), value};
  }
  return static_cast<std::int64_t>(value);
}

bool Input::flag_or(const char* key, bool otherwise) const {
  if (!has(key)) return otherwise;
  if (!at(key).IsBool()) throw Error{Exit::data, "{}: true or false is expected", path(key)};
  return at(key).GetBool();
}

std::string Input::text(const char* key) const {
  const auto& value = at(key);
  if (!value.IsString()) throw Error{Exit::data, "{}: a text is expected", path(key)};
  return {value.GetString(), value.GetStringLength()};
}

std::string Input::text_or(const char* key, const char* otherwise) const {
  return has(key) ? text(key) : otherwise;
}

Ratio Input::exact(const char* key) const {
  if (at(key).IsString()) return parsed(key, Ratio::parse);
  const auto value = number(key);
  return named(key, [&] { return ratio_of(value); });
}

Ratio Input::fraction(const char* key) const {
  if (!at(key).IsString()) return exact(key);
  return parsed(key, [](const std::string& text) {
    const auto slash = text.find('/');
    if (slash == std::string::npos) return Ratio::parse(text);
    return Ratio::parse(text.substr(0, slash)) / Ratio::parse(text.substr(slash + 1));
  });
}

std::vector<double> Input::numbers(const char* key) const {
  return each(array(key), path(key), as_number);
}

std::vector<double> Input::probabilities(const char* key) const {
  return each(array(key), path(key), as_probability);
}

std::vector<std::vector<double>> Input::tables(const char* key) const {
  return each(array(key), path(key), [](const Value& row, const std::string& where) {
    return each(as_array(row, where), where, as_number);
  });
}

std::vector<std::size_t> Input::indices(const char* key) const {
  return each(array(key), path(key), [](const Value& value, const std::string& where) {
    if (!value.IsUint()) throw Error{Exit::data, "{}: a place from 0 is expected", where};
    return std::size_t{value.GetUint()};
  });
}

std::vector<Ratio> Input::exact_list(const char* key) const {
  return each(array(key), path(key), as_exact);
}

std::vector<std::vector<Ratio>> Input::exact_tables(const char* key) const {
  if (at(key).IsArray() && at(key).Empty()) return {};
  return each(array(key), path(key), [](const Value& row, const std::string& where) {
    return each(as_array(row, where), where, as_exact);
  });
}

Input Input::object(const char* key) const {
  return inner(at(key), path(key));
}

std::vector<Input> Input::objects(const char* key) const {
  if (at(key).IsArray() && at(key).Empty()) return {};
  return each(array(key), path(key),
              [this](const Value& value, const std::string& where) { return inner(value, where); });
}

odds::Format Input::format() const {
  return format_or(odds::Format::decimal);
}

odds::Format Input::format_or(odds::Format otherwise) const {
  return has("format") ? parsed("format", odds::parse_format) : otherwise;
}

odds::Price Input::exact_price(const char* key) const {
  return as_price(at(key), format(), path(key));
}

odds::Price Input::any_price(const char* key) const {
  return as_any_price(at(key), format(), path(key));
}

std::vector<odds::Price> Input::any_prices(const char* key) const {
  return each(array(key), path(key), [format = format()](const Value& value, const auto& where) {
    return as_any_price(value, format, where);
  });
}

double Input::price(const char* key) const {
  return price(key, format());
}

double Input::price(const char* key, odds::Format format) const {
  return as_decimal(at(key), format, path(key));
}

std::vector<double> Input::prices(const char* key) const {
  return each(array(key), path(key), [format = format()](const Value& value, const auto& where) {
    return as_decimal(value, format, where);
  });
}

std::vector<std::vector<double>> Input::price_tables(const char* key) const {
  return each(array(key), path(key), [format = format()](const Value& row, const auto& where) {
    return each(as_array(row, where), where, [format](const Value& value, const auto& cell) {
      return as_decimal(value, format, cell);
    });
  });
}

std::string Input::key_starting(std::string_view prefix) const {
  for (const auto& member : record_->object->GetObject()) {
    std::string name{member.name.GetString(), member.name.GetStringLength()};
    if (name.starts_with(prefix)) return name;
  }
  return {};
}

}  // namespace calc
