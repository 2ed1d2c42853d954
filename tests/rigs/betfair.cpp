// betfair-rig - run a command against a stand-in of the Betfair exchange
//
// usage: betfair-rig DIR -- COMMAND [ARG...]
//
// Login by certificate, keep-alive, listMarketCatalogue and listMarketBook, by HTTPS on the
// loopback. The command finds the server's address in $BETFAIR, and trusts it. DIR has, each
// read anew at every request:
//
//   catalogue.json, books.json  the markets, as arrays of the API's own objects
//   login     what a login is refused with: "ACCOUNT_NOW_LOCKED"; absent: nothing
//   faults    what goes wrong, a line a time: "listMarketBook SERVICE_BUSY". The first line
//             is answered to the next call of its method, and taken away. Besides errorCodes:
//             EXPIRE ends all sessions, HANGUP closes the connection, HTML answers a web page,
//             503 a status
//
// and gets what outlives the command: certificates (certificates.hpp), sessions, and
// "requests", a line a call with its weight. A call that weighs more than 200 is refused. Books
// come in another order than the catalogue.

#include "http_text.hpp"
#include "tls_server.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using rapidjson::Document;
using rapidjson::Value;

constexpr std::string_view kForm = "username=desk%40example.com&password=rig-pass%2Fword";
constexpr std::string_view kAppKey = "rig-app-key";

std::string contents(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

std::string first_line(const fs::path& file) {
  const auto text = contents(file);
  return text.substr(0, text.find('\n'));
}

std::string header_in(const std::string& head, const std::string& name) {
  const auto at = head.find("\r\n" + name + ": ");
  if (at == std::string::npos) return {};
  const auto from = at + name.size() + 4;
  return head.substr(from, head.find("\r\n", from) - from);
}

std::string json_answer(const std::string& body) {
  return rigs::http_answer(200, "Content-Type: application/json\r\n", body);
}

std::string error_answer(const std::string& code) {
  return json_answer(R"({"jsonrpc":"2.0","error":{"code":-32099,"message":"ANGX-0000","data":)"
                     R"({"APINGException":{"requestUUID":"rig","errorCode":")" +
                     code + R"(","errorDetails":""},"exceptionname":"APINGException"}},"id":1})");
}

std::string result_answer(const Value& result) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
  result.Accept(writer);
  return json_answer(R"({"jsonrpc":"2.0","result":)" + std::string{buffer.GetString()} +
                     R"(,"id":1})");
}

// What a market weighs by what is asked of it.
int weight_of(const Value& names) {
  int weight = 0;
  for (const auto& name : names.GetArray()) {
    const std::string_view asked = name.GetString();
    if (asked == "MARKET_DESCRIPTION" || asked == "RUNNER_METADATA") weight += 1;
    if (asked == "EX_BEST_OFFERS") weight += 5;
    if (asked == "SP_AVAILABLE") weight += 3;
    if (asked == "SP_TRADED") weight += 7;
    if (asked == "EX_ALL_OFFERS" || asked == "EX_TRADED") weight += 17;
  }
  return weight;
}

bool asks_for(const Value& names, std::string_view name) {
  return std::ranges::any_of(names.GetArray(),
                             [&](const Value& one) { return one.GetString() == name; });
}

class Exchange {
 public:
  explicit Exchange(fs::path dir) : dir_{std::move(dir)}, log_{dir_ / "requests", std::ios::app} {}

  std::string answer(const rigs::TlsRequest& request) {
    const auto path = request.head.substr(0, request.head.find(" HTTP/"));
    if (path == "POST /api/certlogin") return log_in(request);
    if (path == "POST /api/keepAlive") return keep_alive(request);
    if (path == "POST /exchange/betting/json-rpc/v1") return call(request);
    return rigs::http_answer(404, "", "no such path");
  }

 private:
  std::string log_in(const rigs::TlsRequest& request) {
    log_ << "certlogin" << std::endl;
    const auto refuse = [](const std::string& status) {
      return json_answer(R"({"loginStatus":")" + status + R"("})");
    };
    if (const auto status = first_line(dir_ / "login"); !status.empty()) return refuse(status);
    if (!request.is_certified) return refuse("CERT_AUTH_REQUIRED");
    const bool is_known = request.body == kForm && is_from_the_app(request);
    if (!is_known) return refuse("INVALID_USERNAME_OR_PASSWORD");
    const auto token = "rig-session-" + std::to_string(std::random_device{}()) + "=";
    std::ofstream{dir_ / "sessions", std::ios::app} << token << "\n";
    return json_answer(R"({"sessionToken":")" + token + R"(","loginStatus":"SUCCESS"})");
  }

  std::string keep_alive(const rigs::TlsRequest& request) {
    log_ << "keepAlive" << std::endl;
    const auto token = header_in(request.head, "X-Authentication");
    const bool goes_on = is_session(token);
    return json_answer(R"({"token":")" + token + R"(","product":"rig","status":")" +
                       (goes_on ? R"(SUCCESS","error":""})" : R"(FAIL","error":"NO_SESSION"})"));
  }

  std::string call(const rigs::TlsRequest& request) {
    Document body;
    body.Parse(request.body.c_str());
    const std::string method = body["method"].GetString();
    const auto name = method.substr(method.rfind('/') + 1);
    const auto& params = body["params"];
    const bool is_catalogue = name == "listMarketCatalogue";
    const auto& asked =
        is_catalogue ? params["marketProjection"] : params["priceProjection"]["priceData"];
    const int markets =
        is_catalogue ? params["maxResults"].GetInt() : static_cast<int>(params["marketIds"].Size());
    const int weight = markets * weight_of(asked);
    log_ << name << " markets=" << markets << " weight=" << weight;
    if (is_catalogue) {
      const auto& between = params["filter"]["marketStartTime"];
      log_ << ' ' << between["from"].GetString() << ' ' << between["to"].GetString();
    }
    log_ << std::endl;

    if (!is_from_the_app(request)) return error_answer("INVALID_APP_KEY");
    if (const auto fault = take_fault(name); !fault.empty()) return answer_fault(fault);
    if (!is_session(header_in(request.head, "X-Authentication"))) {
      return error_answer("INVALID_SESSION_INFORMATION");
    }
    if (weight > 200) return error_answer("TOO_MUCH_DATA");
    return is_catalogue ? catalogue(params) : books(params, asked);
  }

  bool is_session(const std::string& token) {
    return !token.empty() && contents(dir_ / "sessions").find(token + "\n") != std::string::npos;
  }

  static bool is_from_the_app(const rigs::TlsRequest& request) {
    return header_in(request.head, "X-Application") == kAppKey;
  }

  // The first line of "faults", where it is of that method.
  std::string take_fault(const std::string& method) {
    const auto text = contents(dir_ / "faults");
    std::istringstream line{text.substr(0, text.find('\n'))};
    std::string of;
    std::string fault;
    if (!(line >> of >> fault) || of != method) return {};
    const auto rest = text.find('\n');
    std::ofstream{dir_ / "faults"} << (rest == std::string::npos ? "" : text.substr(rest + 1));
    return fault;
  }

  std::string answer_fault(const std::string& fault) {
    if (fault == "HANGUP") return {};
    if (fault == "HTML") return rigs::http_answer(200, "", "<html>We will be back soon</html>");
    if (fault == "503") return rigs::http_answer(503, "", "");
    if (fault != "EXPIRE") return error_answer(fault);
    fs::remove(dir_ / "sessions");
    return error_answer("INVALID_SESSION_INFORMATION");
  }

  // In a market that is closed there is nothing to bet on.
  std::string catalogue(const Value& params) {
    const auto closed = closed_markets();
    const auto& between = params["filter"]["marketStartTime"];
    const std::string_view from = between["from"].GetString();
    const std::string_view to = between["to"].GetString();
    auto document = list("catalogue.json");
    std::vector<Value*> found;
    for (auto& market : document.GetArray()) {
      const auto start = std::string{market["marketStartTime"].GetString()}.substr(0, 19) + "Z";
      if (start < from || start > to || closed.contains(market["marketId"].GetString())) continue;
      found.push_back(&market);
    }
    std::ranges::stable_sort(found, {}, [](const Value* market) {
      return std::string{(*market)["marketStartTime"].GetString()};
    });
    Value result{rapidjson::kArrayType};
    for (auto* market : found) {
      if (result.Size() == params["maxResults"].GetUint()) break;
      result.PushBack(*market, document.GetAllocator());
    }
    return result_answer(result);
  }

  std::string books(const Value& params, const Value& asked) {
    auto document = list("books.json");
    std::set<std::string> wanted;
    for (const auto& id : params["marketIds"].GetArray()) wanted.insert(id.GetString());
    Value result{rapidjson::kArrayType};
    auto markets = document.GetArray();
    for (auto market = std::reverse_iterator{markets.end()};
         market != std::reverse_iterator{markets.begin()}; ++market) {
      if (!wanted.contains((*market)["marketId"].GetString())) continue;
      auto runners = (*market)["runners"].GetArray();
      for (auto& runner : runners) {
        if (!asks_for(asked, "SP_TRADED")) runner.RemoveMember("sp");
      }
      for (auto i = runners.Size() / 2; i-- > 0;) runners[i].Swap(runners[runners.Size() - 1 - i]);
      result.PushBack(*market, document.GetAllocator());
    }
    return result_answer(result);
  }

  std::set<std::string> closed_markets() {
    const auto document = list("books.json");
    std::set<std::string> closed;
    for (const auto& market : document.GetArray()) {
      if (market["status"] == "CLOSED") closed.insert(market["marketId"].GetString());
    }
    return closed;
  }

  Document list(const char* file) {
    Document document;
    document.Parse(contents(dir_ / file).c_str());
    if (!document.IsArray()) document.SetArray();
    return document;
  }

  fs::path dir_;
  std::ofstream log_;
};

int run(char** command) {
  const auto child = ::fork();
  if (child == 0) {
    ::execvp(command[0], command);
    ::_exit(127);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4 || std::string_view{argv[2]} != "--") return 64;
  const fs::path dir = argv[1];
  const rigs::Certificates certificates{dir};
  Exchange exchange{dir};
  const rigs::TlsServer server{certificates,
                               [&](const auto& request) { return exchange.answer(request); }};
  ::setenv("BETFAIR", server.url().c_str(), 1);
  ::setenv("SSL_CERT_FILE", (fs::absolute(dir) / "ca.crt").c_str(), 1);
  ::setenv("no_proxy", "127.0.0.1", 1);
  return run(argv + 3);
}
