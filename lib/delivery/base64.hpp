#pragma once

#include <string>
#include <string_view>

namespace delivery {

std::string base64(std::string_view bytes);

}  // namespace delivery
