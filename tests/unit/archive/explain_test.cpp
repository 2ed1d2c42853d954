#include <archive/explain.hpp>

#include <gtest/gtest.h>

namespace {

TEST(Explain, NamesTheCauseAndTheExitStatus) {
  const auto exit = [](const char* text) { return archive::explain("far:b", 1, text).exit(); };
  EXPECT_EQ(exit("x: SignatureDoesNotMatch: y"), Exit::unavailable);
  EXPECT_EQ(exit("x: NoSuchBucket: y"), Exit::unavailable);
  for (const auto* silence :
       {"dial tcp: lookup b.test: no such host", "dial tcp: lookup b.test: server misbehaving",
        "dial tcp 192.0.2.1:443: connect: connection refused",
        "dial tcp 192.0.2.1:443: i/o timeout", "write tcp 192.0.2.1:443: write: broken pipe",
        "read: connection timed out",
        "net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
        "context deadline exceeded"}) {
    EXPECT_EQ(exit(silence), Exit::temp_fail) << silence;
  }
  EXPECT_EQ(exit("ServiceUnavailable: Service Unavailable"), Exit::temp_fail);
  EXPECT_EQ(exit("didn't find section in config file"), Exit::config);
  EXPECT_EQ(exit("something new"), Exit::unavailable);
}

TEST(Explain, ShowsRclonesLastLineWithoutItsTimeAndIds) {
  const std::string text =
      "2026/03/01 19:30:00 ERROR : first\n"
      "2026/03/01 19:30:02 Failed to copyto: NoSuchBucket: none\n\tstatus code: 404, request id: "
      "1\n";
  const std::string said = archive::explain("far:b", 1, text).what();
  EXPECT_NE(said.find("(rclone: Failed to copyto: NoSuchBucket: none)"), std::string::npos) << said;
}

TEST(Explain, MeasuresTheServersClock) {
  const std::string headers =
      "GET /b HTTP/1.1\r\nX-Amz-Date: 20260301T193000Z\r\n\r\nHTTP/1.1 403 Forbidden\r\n"
      "Date: Sun, 01 Mar 2026 18:30:05 GMT\r\n";
  EXPECT_EQ(archive::server_ahead(headers), -3595);
  EXPECT_EQ(archive::server_ahead("nothing"), std::nullopt);
}

}  // namespace
