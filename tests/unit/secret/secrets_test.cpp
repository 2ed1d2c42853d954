#include <base/error.hpp>
#include <secret/redactor.hpp>
#include <secret/secrets.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

class Secrets : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directory(home_);
    write("");
  }
  void TearDown() override { fs::remove_all(home_); }

  void write(const std::string& text) {
    std::ofstream{home_ / ".env"} << text;
    fs::permissions(home_ / ".env", fs::perms::owner_read | fs::perms::owner_write);
  }
  std::string why_not() {
    try {
      secret::load(home_);
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::config);
      return error.what();
    }
    return {};
  }

  fs::path home_ = fs::temp_directory_path() / ("secrets_test." + std::to_string(getpid()));
};

TEST_F(Secrets, AreKeysAndValuesAndNothingIsEvaluated) {
  write("# keys\n\nA='one two'\nexport B=x=y\r\nC=$(id) `id` $A\nD=\n E = 5 \n");
  const auto pairs = secret::load(home_);
  const std::vector<std::pair<std::string, std::string>> expected = {
      {"A", "one two"}, {"B", "x=y"}, {"C", "$(id) `id` $A"}, {"D", ""}, {"E", "5"}};
  EXPECT_EQ(pairs, expected);
}

TEST_F(Secrets, NoFileIsNoSecrets) {
  fs::remove(home_ / ".env");
  EXPECT_TRUE(secret::load(home_).empty());
  EXPECT_THROW(secret::value_of(home_, "ODDS_API_KEY"), Error);
}

TEST_F(Secrets, AFileThatOthersCanReadIsRefusedUnread) {
  write("ODDS_API_KEY=abcdef\n");
  EXPECT_EQ(secret::value_of(home_, "ODDS_API_KEY"), "abcdef");
  fs::permissions(home_ / ".env", fs::perms::group_read, fs::perm_options::add);
  EXPECT_NE(why_not().find("chmod 600"), std::string::npos);
  EXPECT_THROW(secret::value_of(home_, "ODDS_API_KEY"), Error);
}

TEST_F(Secrets, AWrongLineIsNamedAndNotShown) {
  write("A=1\nhunter2-is-the-password\n");
  EXPECT_NE(why_not().find(".env:2"), std::string::npos);
  EXPECT_EQ(why_not().find("hunter2"), std::string::npos);
}

TEST(Redactor, TakesOutWhatItWasGivenHoweverItIsWritten) {
  const secret::Redactor clean{{{"BF_PASSWORD", "p&ss word/1"},
                                {"ODDS_API_KEY", "0123456789abcdef"},
                                {"SHORT_KEY", "abc"},
                                {"AWS_REGION", "eu-west-1"},
                                {"BF_CERT_PATH", "/etc/desk/client.crt"},
                                {"PLAIN", "unremarkable"}}};
  EXPECT_EQ(clean("a p&ss word/1 b"), "a [secret] b");
  EXPECT_EQ(clean("?pw=p%26ss%20word%2F1"), "?pw=[secret]");
  EXPECT_EQ(clean("Basic cCZzcyB3b3JkLzE="), "Basic [secret]");
  EXPECT_EQ(clean("0123456789abcdef0123456789abcdef"), "[secret][secret]");
  EXPECT_EQ(clean("Basic cCZzcyB3b3JkLzE%3D"), "Basic [secret]");
  EXPECT_EQ(clean("abc eu-west-1"), "abc eu-west-1");
  EXPECT_EQ(clean("cannot open /etc/desk/client.crt"), "cannot open /etc/desk/client.crt");
  EXPECT_EQ(clean("unremarkable"), "[secret]");
  ::setenv("REDACTOR_TEST_TOKEN", "from-outside", 1);
  EXPECT_EQ(secret::Redactor{{}}("from-outside"), "[secret]");
}

TEST(Redactor, ReadsWhatIsEncodedAsAnyoneWrites) {
  const secret::Redactor clean{{{"BF_PASSWORD", "p/ss: \"w\\rd%1"}}};
  for (const auto* spelled :
       {"p%2Fss%3A%20%22w%5Crd%251", "p%2fss%3a%20%22w%5crd%251", "p/ss%3A%20%22w%5Crd%251",
        "p%2Fss%3A+%22w%5Crd%251", "p/ss:%20\"w\\rd%251", R"(p\/ss: \"w\\rd%1)",
        R"(p/ss: \"w\\rd%1)", R"(p\u002fss: \u0022w\u005Crd%1)", R"(p/ss: "w\rd%1)"}) {
    EXPECT_EQ(clean(std::string{"pw="} + spelled + "&x"), "pw=[secret]&x") << spelled;
    EXPECT_EQ(clean(std::string{"%"} + spelled), "%[secret]") << spelled;
    EXPECT_EQ(clean(std::string{spelled} + spelled), "[secret][secret]") << spelled;
  }
  EXPECT_EQ(clean("100% of p/ss: \"w, 50%2"), "100% of p/ss: \"w, 50%2");
}

TEST(Redactor, KnowsTheShapesOfSecrets) {
  const secret::Redactor clean{{}};
  const std::string bot = std::string{"123456789"} + ":AA" + std::string(33, 'x');
  EXPECT_EQ(clean("token " + bot + "!"), "token [secret]!");
  EXPECT_EQ(clean("https://host/bot" + std::string(30, '7') + "/sendMessage"),
            "https://host/bot[secret]/sendMessage");
  EXPECT_EQ(clean("POST https://host/api/webhooks/1234567/abcdef?wait=true now"),
            "POST https://host/api/webhooks/[secret] now");
  EXPECT_EQ(clean("authorization: bearer abcdefgh"), "authorization: bearer [secret]");
  EXPECT_EQ(clean("id " + std::string{"AKIA"} + "0123456789ABCDEF."), "id [secret].");
  EXPECT_EQ(clean("smtp://me:pass@mail.test:25/"), "smtp://[secret]@mail.test:25/");
  EXPECT_EQ(clean("http://host/?apiKey=abcdef1&x=1"), "http://host/?apiKey=[secret]&x=1");
  const std::string dashes(5, '-');
  EXPECT_EQ(clean(dashes + "BEGIN PRIVATE KEY" + dashes + "\nMII\n" + dashes + "END PRIVATE KEY" +
                  dashes + "\nend"),
            "[secret]\nend");
}

TEST(Redactor, LeavesOtherTextAlone) {
  const secret::Redactor clean{{}};
  const std::string text =
      "fetch-odds: events=10 credits_left=497 key=12 https://api.test/v4/sports/ at 10:30:AAA, "
      "see /bottom and /webhooks/";
  EXPECT_EQ(clean(text), text);
  EXPECT_EQ(clean(clean("apiKey=abcdefg")), "apiKey=[secret]");
  EXPECT_EQ(clean(std::string(1'000'000, 'a')).size(), 1'000'000U);
}

std::string repeated(std::string_view word, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += word;
  return text;
}

// At a cost that grows with the square of the text each of these takes many minutes.
TEST(Redactor, ReadsALongLineOnce) {
  const secret::Redactor clean{{{"A_TOKEN", "walnut-harbour"}}};
  const std::string colons = "://";
  const std::string begin = std::string(5, '-') + "BEGIN ";
  for (const auto& word :
       {colons, colons + '@', colons + "a:b@ ", begin, begin + "PRIVATE KEY ", std::string{":AA"},
        "1234567:AA" + std::string(21, 'x') + ' ', std::string{"AKIA"},
        "AKIA" + std::string(16, '0') + ' ', std::string{"key="}, std::string{"key=[secret]"},
        std::string{"key=abcdef&"}, std::string{"/bot"}, std::string{"walnut-harbour"},
        std::string{"walnut%2Dharbour"}, std::string{"walnut-harbou"}}) {
    const auto text = repeated(word, 1'000'000);
    EXPECT_LE(clean(text).size(), text.size() * 2) << word;
  }
  EXPECT_EQ(clean(repeated("walnut-harbour ", 1'000)).find("walnut"), std::string::npos);
}

TEST(Redactor, MasksEachOfManyInALine) {
  const secret::Redactor clean{{{"A_TOKEN", "walnut-harbour"}}};
  EXPECT_EQ(clean("walnut-harbourwalnut-harbour,walnut%2Dharbour"), "[secret][secret],[secret]");
  EXPECT_EQ(clean("a://b:c@d e://f:g@h"), "a://[secret]@d e://[secret]@h");
  EXPECT_EQ(clean("a://b?c=d://e:f@g"), "a://b?c=d://[secret]@g");
  EXPECT_EQ(clean("a://b/c://d:e@f a@g"), "a://b/c://[secret]@f a@g");
  EXPECT_EQ(clean("key=abcdef&token=ghijkl&key=mnopqr"),
            "key=[secret]&token=[secret]&key=[secret]");
}

}  // namespace
