#pragma once

#include <dispatch/news.hpp>
#include <store/rows.hpp>
#include <store/top_picks.hpp>

#include <string>
#include <vector>

// What the messages of a racing desk have in common.
namespace dispatch {

// The local day it is, from its first second to the next day's.
struct Today {
  std::chrono::sys_days day;
  UtcTime from;
  UtcTime until;
};
Today today_of(const Desk& desk);

// What was said last of the day's top picks, by start; tips and others.
std::vector<store::ListedPick> picks_of(const Desk& desk, const Today& today);

std::string clock(const Desk& desk, UtcTime time);  // "15:40", local

}  // namespace dispatch
