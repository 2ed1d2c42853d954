#include <store/volume_writer.hpp>

namespace store {

VolumeWriter::VolumeWriter(Database& db)
    : insert_{db, R"(
        INSERT INTO traded (selection, book, at, volume)
        SELECT ?1, ?2, ?3, ?4
         WHERE ?4 IS NOT (SELECT volume FROM traded
                           WHERE selection = ?1 AND book = ?2 AND at <= ?3
                           ORDER BY at DESC LIMIT 1)
            ON CONFLICT DO UPDATE SET volume = excluded.volume)"} {}

void VolumeWriter::write(std::int64_t selection, std::int64_t book, UtcTime at, Money volume) {
  insert_.bind(selection, book, at, volume.minor()).run();
}

}  // namespace store
