#pragma once

#include <cli/table.hpp>

#include <roi-report/reports.hpp>

#include <span>
#include <string>
#include <string_view>

namespace roi {

// A column of a report: its name, and what it says of a row.
template <typename Of>
struct Column {
  std::string_view name;
  cli::Cell (*cell)(const Of& row);
};

// A report as it is printed: of the mode it is of, by its columns; before them the
// group of each row, where bets are grouped.
template <typename Of>
class Report {
 public:
  Report(const Request& request, std::span<const Column<Of>> columns)
      : request_{request}, columns_{columns}, table_{request.cli.format, names()} {}

  void add(std::string_view group, const Of& of) {
    cli::Row row;
    row.reserve(columns_.size() + 2);
    if (request_.by) row.emplace_back(group);
    row.emplace_back(to_string(request_.mode));
    for (const auto& column : columns_) row.push_back(column.cell(of));
    table_.add(std::move(row));
  }
  void add(const Of& of) { add({}, of); }

  void finish() { table_.finish(); }

 private:
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    if (request_.by) names.emplace_back(request_.by->name);
    names.emplace_back("mode");
    for (const auto& column : columns_) names.emplace_back(column.name);
    return names;
  }

  const Request& request_;
  std::span<const Column<Of>> columns_;
  cli::Table table_;
};

// A file that people download: its own columns and nothing beside them.
template <typename Of>
class Sheet {
 public:
  Sheet(cli::Format format, std::span<const Column<Of>> columns)
      : columns_{columns}, table_{format, names()} {}

  void add(const Of& of) {
    cli::Row row;
    row.reserve(columns_.size());
    for (const auto& column : columns_) row.push_back(column.cell(of));
    table_.add(std::move(row));
  }

  void finish() { table_.finish(); }

 private:
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    names.reserve(columns_.size());
    for (const auto& column : columns_) names.emplace_back(column.name);
    return names;
  }

  std::span<const Column<Of>> columns_;
  cli::Table table_;
};

}  // namespace roi
