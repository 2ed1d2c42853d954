#include <config/sections.hpp>

namespace config {

void read_providers(Section providers, Config& config) {
  for (const auto& name : providers.keys()) {
    auto section = providers.section(name);
    Provider provider;
    if (const auto v = section.value("base_url")) provider.base_url = v->text();
    if (name == "betfair") {
      if (const auto v = section.value("login_url")) provider.login_url = v->text();
      if (const auto v = section.value("keep_alive_url")) provider.keep_alive_url = v->text();
    }
    if (const auto v = section.value("credit_reserve")) {
      provider.credit_reserve = v->integer(0, 1'000'000'000);
    }
    if (const auto v = section.value("timeout_seconds")) {
      provider.timeout = std::chrono::seconds{v->integer(1, 3600)};
    }
    section.finish();
    config.providers[name] = provider;
  }
}

}  // namespace config
