#pragma once

#include <bets/record.hpp>
#include <market/event.hpp>
#include <report/performance.hpp>

#include <optional>
#include <string>

// How bets and figures are said in a message.
namespace dispatch {

constexpr std::uint32_t kGreen = 0x00FF00;
constexpr std::uint32_t kRed = 0xFF0000;
constexpr std::uint32_t kYellow = 0xFFFF00;
constexpr std::uint32_t kGrey = 0x95A5A6;
constexpr std::uint32_t kBlue = 0x3498DB;
constexpr std::uint32_t kOrange = 0xF39C12;
constexpr std::uint32_t kDarkRed = 0xE74C3C;

std::string game(const market::Event& event);  // "Utah Jazz @ Boston Celtics"

// "spread Boston Celtics -4.5", "player_points Ann Smith over 20.5".
std::string pick(const bets::Record& bet, const market::Event& event, const std::string& subject);

std::string american_odds(const bets::Record& bet);  // "-110"; "SP" of a starting price

std::string percent(double share);         // "7.1%"
std::string signed_percent(double share);  // "+7.1%"
// "7.1% (-2.0% to 16.2%)"; "unknown".
std::string rate(const std::optional<double>& value,
                 const std::optional<report::Interval>& interval);

std::string signed_money(Money amount);  // "+12.50"

}  // namespace dispatch
