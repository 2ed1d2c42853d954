#pragma once

#include <notify/channels.hpp>
#include <store/outbox.hpp>

#include <chrono>
#include <string>

namespace notify {

// What a run may take. A delay that ends within it is waited out.
struct Budget {
  std::chrono::milliseconds whole;
  std::chrono::milliseconds request;  // at most
};

// Sends what waits, channel by channel, in order: the first message of a channel
// that has to wait holds back the others. Every step is on record before the next.
class Delivery {
 public:
  Delivery(const cli::Run& run, const Channels& channels, store::Database& db, Budget budget);

  // Another process that sends on the channel is left to it. What is wrong on our
  // side, such as a missing secret, is noted, leaves the messages as they are and
  // is no matter of the other channels.
  void channel(const std::string& name);

  // What would be sent now, on standard output.
  void show(const std::string& name);

  std::int64_t sent() const { return sent_; }

  // Partial: a message died, or one waits for something on our side.
  Exit exit() const { return died_ > 0 || is_hindered_ ? Exit::partial : Exit::ok; }

 private:
  // The next piece of a message. False: the channel has to wait.
  bool send(const store::Message& message, delivery::Sender& sender);
  bool put_off(const store::Message& message, const delivery::Verdict& verdict);
  void bury(const store::Message& message, const std::string& why);
  std::chrono::milliseconds left() const;
  UtcTime now() const;  // the run's, and what has passed since

  const cli::Run& run_;
  const Channels& channels_;
  store::Outbox outbox_;
  Budget budget_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  std::int64_t sent_ = 0;
  std::int64_t died_ = 0;
  bool is_hindered_ = false;
};

}  // namespace notify
