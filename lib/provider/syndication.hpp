#pragma once

#include <provider/feed.hpp>

#include <string_view>

namespace provider {

// The articles of an RSS 2.0 or an Atom feed, which are told apart by the root element.
// An item without what tells it from others, or without a title, is listed. Throws
// Error{Exit::data} for a document that is neither.
Context articles_in_feed(std::string_view xml);

}  // namespace provider
