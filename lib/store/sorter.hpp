#pragma once

#include <base/error.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <queue>
#include <type_traits>
#include <vector>

namespace store {

// Sorts any number of records in memory that hardly grows with them: sorted runs
// go to a temporary file without a name and are merged from there.
template <typename Record>
class Sorter {
  static_assert(std::is_trivially_copyable_v<Record>);

 public:
  void push(const Record& record) {
    run_.push_back(record);
    if (run_.size() == kRun) spill();
  }

  // Every record in order; once.
  template <typename Visit>
  void drain(Visit visit) {
    if (runs_ == 0) {
      std::sort(run_.begin(), run_.end());
      for (const auto& record : run_) visit(record);
      return;
    }
    const auto last = run_.size();
    spill();
    std::vector<Reader> readers;
    for (std::size_t i = 0; i < runs_; ++i) {
      readers.push_back({i * kRun, i + 1 < runs_ || last == 0 ? (i + 1) * kRun : i * kRun + last});
    }
    merge(readers, visit);
  }

 private:
  static constexpr std::size_t kRun = 1 << 15;
  static constexpr std::size_t kBlock = 256;

  struct Reader {
    std::size_t at = 0;
    std::size_t end = 0;
    std::vector<Record> block{};
    std::size_t next = 0;
  };

  struct Head {
    Record record{};
    std::size_t run = 0;
    friend bool operator<(const Head& a, const Head& b) { return b.record < a.record; }
  };

  struct CloseFile {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };

  void spill() {
    if (run_.empty()) return;
    if (!file_) file_.reset(std::tmpfile());
    std::sort(run_.begin(), run_.end());
    if (!file_ ||
        std::fwrite(run_.data(), sizeof(Record), run_.size(), file_.get()) != run_.size()) {
      throw Error{Exit::io, "cannot write a temporary file"};
    }
    run_.clear();
    ++runs_;
  }

  bool fill(Reader& reader) {
    if (reader.next < reader.block.size()) return true;
    reader.block.resize(std::min(kBlock, reader.end - reader.at));
    reader.next = 0;
    const auto bytes = reader.block.size() * sizeof(Record);
    const auto place = static_cast<off_t>(reader.at * sizeof(Record));
    if (::pread(::fileno(file_.get()), reader.block.data(), bytes, place) !=
        static_cast<ssize_t>(bytes)) {
      throw Error{Exit::io, "cannot read a temporary file"};
    }
    reader.at += reader.block.size();
    return !reader.block.empty();
  }

  template <typename Visit>
  void merge(std::vector<Reader>& readers, Visit visit) {
    if (std::fflush(file_.get()) != 0) throw Error{Exit::io, "cannot write a temporary file"};
    std::priority_queue<Head> heads;
    const auto push_head = [&](std::size_t run) {
      auto& reader = readers[run];
      if (fill(reader)) heads.push({reader.block[reader.next++], run});
    };
    for (std::size_t run = 0; run < readers.size(); ++run) push_head(run);
    while (!heads.empty()) {
      const auto head = heads.top();
      heads.pop();
      visit(head.record);
      push_head(head.run);
    }
  }

  std::vector<Record> run_;
  std::size_t runs_ = 0;
  std::unique_ptr<std::FILE, CloseFile> file_;
};

}  // namespace store
