#pragma once

#include <string>
#include <string_view>

std::string base64(std::string_view bytes);
