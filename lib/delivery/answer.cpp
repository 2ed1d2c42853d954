#include <fmt/format.h>
#include <delivery/answer.hpp>
#include <message/text.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace delivery {

Body::Body(const std::string& text) {
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  document_.Parse<kFlags>(text.data(), text.size());
}

const rapidjson::Value* Body::find(Path path) const {
  if (document_.HasParseError()) return nullptr;
  const rapidjson::Value* value = &document_;
  for (const auto* name : path) {
    if (!value->IsObject()) return nullptr;
    const auto found = value->FindMember(name);
    if (found == value->MemberEnd()) return nullptr;
    value = &found->value;
  }
  return value;
}

std::optional<std::string> Body::text(Path path) const {
  const auto* value = find(path);
  if (value && value->IsString()) return std::string{value->GetString(), value->GetStringLength()};
  if (value && value->IsInt64()) return fmt::format("{}", value->GetInt64());
  return std::nullopt;
}

std::optional<double> Body::number(Path path) const {
  const auto* value = find(path);
  return value && value->IsNumber() ? std::optional{value->GetDouble()} : std::nullopt;
}

bool Body::is_true(Path path) const {
  const auto* value = find(path);
  return value && value->IsBool() && value->GetBool();
}

std::optional<std::chrono::seconds> wait_of(double seconds) {
  if (!std::isfinite(seconds)) return std::nullopt;
  constexpr double kDay = 86'400;
  return std::chrono::seconds{static_cast<std::int64_t>(std::clamp(std::ceil(seconds), 1.0, kDay))};
}

std::optional<std::chrono::seconds> retry_after(const net::Response& response) {
  const auto header = response.header("retry-after");
  if (!header) return std::nullopt;
  double seconds = 0;
  const auto* end = header->data() + header->size();
  const auto [last, error] = std::from_chars(header->data(), end, seconds);
  if (error != std::errc{} || last != end) return std::nullopt;
  return wait_of(seconds);
}

Verdict judge_failure(const net::Response& response, std::optional<std::chrono::seconds> after,
                      const std::optional<std::string>& said) {
  const auto status = response.status;
  const auto why = said ? fmt::format("{} (HTTP status {})", quotable(*said), status)
                        : fmt::format("HTTP status {}", status);
  const bool is_final = status >= 300 && status < 500 && status != 429;
  return {is_final ? Verdict::What::refused : Verdict::What::again, why,
          is_final ? std::nullopt : after};
}

std::string quotable(std::string_view text) {
  constexpr std::size_t kLongest = 200;
  auto line = message::clean(text);
  std::ranges::replace(line, '\n', ' ');
  if (line.size() <= kLongest) return line;
  return std::string{message::beginning(line, kLongest)} + "...";
}

}  // namespace delivery
