#include <market/participant.hpp>
#include <market/racecard.hpp>

namespace market {

bool is_handicap(std::string_view name, std::string_view rating_band) {
  const auto key = name_key(name);
  return !rating_band.empty() || key.find("handicap") != std::string::npos ||
         key.find("hcap") != std::string::npos;
}

}  // namespace market
