#pragma once

#include <books/tips.hpp>
#include <report/tip.hpp>
#include <store/favourites.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace books {

// A favourite that the model doubted, and what laying it for a backer's point came to: at the
// price that an exchange laid it at then, else at the exchange's starting price.
struct Favourite {
  store::ListedFavourite listed;
  std::chrono::sys_days day;  // local, of the start
  std::string course;
  std::string horse;
  report::Ended ended = report::Ended::open;
  std::string finish = "open";
  std::optional<odds::Price> laid_at;
  std::string laid_by;  // the exchange; empty: nobody knows which
  bool at_bsp = false;
  std::int64_t liability = 0;  // in millionths of a point
  // After commission, with the liability as its turnover; nothing: open, or no exchange laid it.
  std::optional<report::Return> laid;
};

class Favourites {
 public:
  Favourites(const Desk& desk, const Starting& starting);

  std::optional<Favourite> next();

 private:
  void settle(Favourite& favourite, const market::Result& result);
  void lay(Favourite& favourite, const market::Result& result) const;
  std::string layer_of(const store::ListedFavourite& listed);

  const Desk& desk_;
  store::FavouriteList list_;
  store::CardLines cards_;
  store::ResultReader results_;
  store::ParticipantNames names_;
  store::Boards boards_;
};

}  // namespace books
