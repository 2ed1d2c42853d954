#include "wire.hpp"

#include <base/error.hpp>

#include <bit>
#include <cstdint>
#include <cstring>

namespace healthcheck {

namespace {

constexpr char kEnd = '.';  // of all findings

class Writer {
 public:
  void number(std::uint64_t value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void real(double value) { number(std::bit_cast<std::uint64_t>(value)); }
  void real(const std::optional<double>& value) {
    number(value.has_value());
    real(value.value_or(0));
  }
  void text(const std::string& value) {
    number(value.size());
    bytes_ += value;
  }
  std::string finish() && { return bytes_ + kEnd; }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_{bytes} {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  double real() { return std::bit_cast<double>(number()); }
  std::optional<double> optional_real() {
    const bool is_there = number() != 0;
    const auto value = real();
    return is_there ? std::optional{value} : std::nullopt;
  }
  std::string text() { return std::string{take(number())}; }
  void finish() {
    if (take(1).front() != kEnd) throw Error{Exit::data, "it broke off"};
  }

 private:
  std::string_view take(std::size_t count) {
    if (count > bytes_.size()) throw Error{Exit::data, "it broke off"};
    const auto taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }

  std::string_view bytes_;
};

}  // namespace

std::string to_wire(const std::vector<health::Finding>& findings) {
  Writer writer;
  writer.number(findings.size());
  for (const auto& finding : findings) {
    writer.text(finding.name);
    writer.number(static_cast<std::uint64_t>(finding.status));
    writer.text(finding.value);
    writer.text(finding.limit);
    writer.text(finding.hint);
    writer.number(finding.is_checked);
    writer.number(finding.measure.has_value());
    if (!finding.measure) continue;
    writer.real(finding.measure->value);
    writer.text(finding.measure->unit);
    writer.real(finding.measure->warning);
    writer.real(finding.measure->critical);
    writer.number(finding.measure->low_is_bad);
  }
  return std::move(writer).finish();
}

std::vector<health::Finding> from_wire(std::string_view bytes) {
  Reader reader{bytes};
  std::vector<health::Finding> findings;
  for (auto left = reader.number(); left > 0; --left) {
    health::Finding finding{.name = reader.text(),
                            .status = static_cast<health::Status>(reader.number()),
                            .value = reader.text(),
                            .limit = reader.text(),
                            .hint = reader.text()};
    finding.is_checked = reader.number() != 0;
    if (reader.number() != 0) {
      finding.measure = health::Measure{.value = reader.real(),
                                        .unit = reader.text(),
                                        .warning = reader.optional_real(),
                                        .critical = reader.optional_real(),
                                        .low_is_bad = reader.number() != 0};
    }
    findings.push_back(std::move(finding));
  }
  reader.finish();
  return findings;
}

}  // namespace healthcheck
