#pragma once

#include <post/channels.hpp>
#include <store/outbox.hpp>

#include <chrono>
#include <functional>
#include <list>
#include <string>
#include <vector>

namespace notify {

// What a run may take. A delay that ends within it is waited out.
struct Budget {
  std::chrono::milliseconds whole;
  std::chrono::milliseconds request;  // at most
};

// Sends what waits. Within a channel in order: the first message that has to wait
// holds back the others. The channels in turn, so that none waits for the backlog of
// another. Every step is on record before the next.
class Delivery {
 public:
  Delivery(const cli::Run& run, const post::Channels& channels, store::Database& db, Budget budget);

  // To these channels. One that another process sends on is left to it. What is wrong
  // on our side, such as a missing secret, is noted, leaves the messages as they are
  // and is no matter of the other channels.
  void to(const std::vector<std::string>& names);

  // What would be sent now, on standard output.
  void show(const std::string& name);

  std::int64_t sent() const { return sent_; }

  // Partial: a message died, or one waits for something on our side.
  Exit exit() const { return died_ > 0 || is_hindered_ ? Exit::partial : Exit::ok; }

 private:
  using Clock = std::chrono::steady_clock;
  struct Lane;

  // False: nothing more is to be done on the channel by this run.
  bool try_on(const std::string& name, const std::function<bool()>& step);
  bool open(const std::string& name, std::list<Lane>& lanes);
  bool send_next(Lane& lane);                            // piece
  bool send(const store::Message& message, Lane& lane);  // a piece of it
  bool pause(Lane& lane);                                // before the next
  bool put_off(const store::Message& message, const delivery::Verdict& verdict, Lane& lane);
  void bury(const store::Message& message, const std::string& why);
  std::chrono::milliseconds left() const;
  UtcTime now() const;  // the run's, and what has passed since

  const cli::Run& run_;
  const post::Channels& channels_;
  store::Outbox outbox_;
  Budget budget_;
  Clock::time_point begun_ = Clock::now();
  std::int64_t sent_ = 0;
  std::int64_t died_ = 0;
  bool is_hindered_ = false;
};

}  // namespace notify
