#include <config/notify_section.hpp>

#include <gtest/gtest.h>

namespace {

config::Notify read(const std::string& yaml) {
  return config::read_notify({YAML::Load(yaml), "f", "notify"});
}

std::string refusal(const std::string& yaml) {
  try {
    read(yaml);
    return "";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::config);
    return error.what();
  }
}

TEST(NotifySection, IsReadWithTheUsualNamesOfSecrets) {
  const auto notify = read(
      "{channels: {phone: {kind: telegram, chat_id: '-42'}, room: {kind: discord, secret: ROOM},"
      " mail: {kind: smtp, host: h, from: a@b, to: c@d, user: u}}, alerts: [mail, phone]}");
  EXPECT_EQ(notify.channel("phone").secret, "TELEGRAM_BOT_TOKEN");
  EXPECT_EQ(notify.channel("room").secret, "ROOM");
  EXPECT_EQ(notify.channel("mail").mail.port, 587);
  EXPECT_TRUE(notify.channel("mail").mail.starttls);
  EXPECT_EQ(notify.channel("mail").mail.to, std::vector<std::string>{"c@d"});
  EXPECT_EQ(notify.alerts, (std::vector<std::string>{"mail", "phone"}));
}

TEST(NotifySection, MayBeEmpty) {
  EXPECT_TRUE(read("{channels: , alerts: []}").channels.empty());
}

TEST(NotifySection, NamesWhatIsWrong) {
  EXPECT_EQ(
      refusal("{channels: {a: {kind: fax}}}"),
      "f:1: notify.channels.a.kind: no such kind: 'fax' (telegram, discord, x, smtp, webhook, "
      "stdout)");
  EXPECT_EQ(refusal("{channels: {a: {}}}"), "f:1: notify.channels.a: a channel needs a kind");
  EXPECT_EQ(refusal("{channels: {a: {kind: x, chat_id: 1}}}"),
            "f:1: notify.channels.a: unknown key 'chat_id'; did you mean 'kind'?");
  EXPECT_EQ(refusal("{channels: {a: {kind: stdout}}, alerts: [b]}"),
            "f:1: notify.alerts: no such channel under notify.channels: 'b' (a)");
  EXPECT_NE(refusal("{channels: {'../a': {kind: stdout}}}").find("a name is of"),
            std::string::npos);
  EXPECT_NE(
      refusal("{channels: {a: {kind: smtp, host: h, from: 'a b@c', to: []}}}").find("address"),
      std::string::npos);
  EXPECT_NE(refusal("{channels: {a: {kind: smtp, host: h, from: a@c, to: b@c, user: u,"
                    " starttls: false}}}")
                .find("in the clear"),
            std::string::npos);
}

TEST(NotifySection, DoesNotShowASecretThatIsWhereItsNameShouldBe) {
  const auto why = refusal("{channels: {a: {kind: discord, secret: 'https://d/hunter2'}}}");
  EXPECT_NE(why.find("belongs into .env"), std::string::npos);
  EXPECT_EQ(why.find("hunter2"), std::string::npos);
}

}  // namespace
