#include "proof.hpp"

#include <store/snapshot.hpp>

#include <fmt/ranges.h>

namespace backup {

namespace fs = std::filesystem;

namespace {

// A file of the place at `to`, unpacked; what is wrong with it, or nothing.
std::string fetch_and_unpack(Session& session, archive::Place& place,
                             const archive::PackedFile& file, const fs::path& to,
                             const archive::Scratch& scratch) {
  const auto packed = scratch / file.name;
  try {
    place.fetch(file, packed);
    if (const auto wrong = archive::difference(archive::digest_of(packed), file.packed.stored);
        !wrong.empty()) {
      return fmt::format("{}: {}", file.name, wrong);
    }
    const auto plain = archive::unpack(packed, to, session.identity(), file.packed.plain.bytes);
    fs::remove(packed);
    const auto wrong = archive::difference(plain, file.packed.plain);
    return wrong.empty() ? wrong : fmt::format("{}, unpacked: {}", file.name, wrong);
  } catch (const Error& error) {
    if (error.exit() != Exit::data) throw;
    return error.what();
  }
}

}  // namespace

std::string stored_fault(archive::Place& place, const archive::Manifest& manifest) {
  for (const auto& file : manifest.files()) {
    if (const auto fault = place.fault_of(file); !fault.empty()) {
      return fmt::format("{}: {}", file.name, fault);
    }
  }
  return {};
}

std::string unpack_store(Session& session, archive::Place& place, const archive::Manifest& manifest,
                         const fs::path& to, const archive::Scratch& scratch) {
  if (auto wrong = fetch_and_unpack(session, place, manifest.database, to, scratch);
      !wrong.empty()) {
    return wrong;
  }
  if (const auto wrong = store::prove_copy(to); !wrong.empty()) {
    return fmt::format("{}", fmt::join(wrong, "; "));
  }
  auto copy = store::Database::open(to, store::Mode::copy);
  const auto facts = store::facts_of(copy);
  if (facts.store != manifest.store) return "it is of another store than the manifest says";
  const auto schema = archive::digest_of_text(facts.schema_sql).sha256;
  if (facts.rows != manifest.rows || facts.schema != manifest.schema ||
      facts.page_size != manifest.page_size || schema != manifest.schema_sha256) {
    return "its tables are not those of the manifest";
  }
  return {};
}

std::string unpack_fault(Session& session, archive::Place& place, const archive::PackedFile& file) {
  const auto plain = session.scratch / "plain";
  auto fault = fetch_and_unpack(session, place, file, plain, session.scratch);
  fs::remove(plain);
  return fault;
}

}  // namespace backup
