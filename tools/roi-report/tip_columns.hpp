#pragma once

#include <report/tip_figures.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

// How tips did, of all that are told together.
namespace roi {

inline cli::Cell staked(const report::TipReturn& sum) {
  return sum.n == 0 ? cli::Cell{} : points(sum.staked);
}

inline cli::Cell earned(const report::TipReturn& sum) {
  return sum.n == 0 ? cli::Cell{} : points(sum.profit);
}

inline constexpr Column<report::TipFigures> kOfTips[] = {
    {"tips", [](const report::TipFigures& f) { return cli::Cell{f.tips}; }},
    {"open", [](const report::TipFigures& f) { return cli::Cell{f.open}; }},
    {"non_runners", [](const report::TipFigures& f) { return cli::Cell{f.non_runners}; }},
    {"void", [](const report::TipFigures& f) { return cli::Cell{f.void_races}; }},
    {"n", [](const report::TipFigures& f) { return cli::Cell{f.advised.n}; }},
    {"winners", [](const report::TipFigures& f) { return cli::Cell{f.winners}; }},
    {"strike_rate", [](const report::TipFigures& f) { return rate(f.strike_rate); }},
    {"strike_rate_low", [](const report::TipFigures& f) { return low(f.strike_rate_interval); }},
    {"strike_rate_high", [](const report::TipFigures& f) { return high(f.strike_rate_interval); }},
    {"places", [](const report::TipFigures& f) { return cli::Cell{f.places}; }},
    {"place_rate", [](const report::TipFigures& f) { return rate(f.place_rate); }},
    {"place_rate_low", [](const report::TipFigures& f) { return low(f.place_rate_interval); }},
    {"place_rate_high", [](const report::TipFigures& f) { return high(f.place_rate_interval); }},
    {"staked", [](const report::TipFigures& f) { return staked(f.advised); }},
    {"profit", [](const report::TipFigures& f) { return earned(f.advised); }},
    {"roi", [](const report::TipFigures& f) { return rate(f.advised.roi); }},
    {"roi_low", [](const report::TipFigures& f) { return low(f.advised.roi_interval); }},
    {"roi_high", [](const report::TipFigures& f) { return high(f.advised.roi_interval); }},
    {"realistic_n", [](const report::TipFigures& f) { return cli::Cell{f.realistic.n}; }},
    {"realistic_unknown",
     [](const report::TipFigures& f) { return cli::Cell{f.realistic_unknown}; }},
    {"realistic_staked", [](const report::TipFigures& f) { return staked(f.realistic); }},
    {"realistic_profit", [](const report::TipFigures& f) { return earned(f.realistic); }},
    {"realistic_roi", [](const report::TipFigures& f) { return rate(f.realistic.roi); }},
    {"realistic_roi_low",
     [](const report::TipFigures& f) { return low(f.realistic.roi_interval); }},
    {"realistic_roi_high",
     [](const report::TipFigures& f) { return high(f.realistic.roi_interval); }},
};

}  // namespace roi
