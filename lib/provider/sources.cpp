#include <provider/football_data_source.hpp>
#include <provider/ndjson_source.hpp>
#include <provider/recording.hpp>
#include <provider/source.hpp>
#include <provider/the_odds_api_source.hpp>

#include <array>
#include <filesystem>

namespace provider {

std::span<const Source> sources() {
  static const std::array kSources = {the_odds_api::source(), football_data::source(),
                                      ndjson::source()};
  return kSources;
}

std::optional<std::string> Request::option(const char* name) const {
  const auto found = options.find(name);
  return found == options.end() ? std::nullopt : std::optional{found->second};
}

Question question_of_file(const Request& request, Extent extent) {
  const auto& file = *request.file;
  return {.name = {},
          .scope = "from " + std::filesystem::path{file}.filename().string(),
          .extent = extent,
          .ask = [file] { return read_answer(file); }};
}

}  // namespace provider
