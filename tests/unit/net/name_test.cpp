#include "../../rigs/http_server.hpp"

#include <gtest/gtest.h>
#include <net/http.hpp>

#include <cstdlib>

namespace {

TEST(Http, SaysItsOwnNameAndNobodyElses_X7) {
  ::setenv("no_proxy", "127.0.0.1", 1);
  const rigs::HttpServer server{{rigs::http_answer(200, "", "[]")}};
  net::Http http{net::Limits{}};
  http.get(server.url() + "/", net::Redirects::refuse);
  const auto head = server.requests().at(0).head;
  EXPECT_NE(head.find("User-Agent: betops"), std::string::npos) << head;
  EXPECT_EQ(head.find("Forwarded"), std::string::npos) << head;
}

}  // namespace
