#include <archive/file.hpp>
#include <archive/pack.hpp>
#include <base/error.hpp>
#include <process/command.hpp>

#include <zstd.h>

#include <memory>

namespace archive {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kLongestCrypt{2};

Packed compress(const fs::path& plain, const fs::path& stored) {
  const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context{ZSTD_createCCtx(),
                                                                        ZSTD_freeCCtx};
  if (!context) throw std::bad_alloc{};
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  Input input{plain};
  Output output{stored};
  Digester plain_digester;
  Digester stored_digester;
  std::string buffer(ZSTD_CStreamOutSize(), '\0');
  for (bool is_last = false; !is_last;) {
    const auto bytes = input.next();
    is_last = bytes.empty();
    plain_digester.take(bytes);
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    for (bool is_done = false; !is_done;) {
      ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
      const auto left =
          ZSTD_compressStream2(context.get(), &out, &in, is_last ? ZSTD_e_end : ZSTD_e_continue);
      if (ZSTD_isError(left)) throw Error{Exit::software, "zstd: {}", ZSTD_getErrorName(left)};
      const std::string_view made{buffer.data(), out.pos};
      output.write(made);
      stored_digester.take(made);
      is_done = is_last ? left == 0 : in.pos == in.size;
    }
  }
  output.finish();
  return {plain_digester.digest(), stored_digester.digest()};
}

Digest decompress(const fs::path& stored, const fs::path& plain, std::int64_t most) {
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context{ZSTD_createDCtx(),
                                                                        ZSTD_freeDCtx};
  if (!context) throw std::bad_alloc{};
  Input input{stored};
  Output output{plain};
  Digester digester;
  std::string buffer(ZSTD_DStreamOutSize(), '\0');
  auto may_follow = most;
  std::size_t left = 1;  // 0: the frame, and its checksum, is complete
  for (auto bytes = input.next(); !bytes.empty(); bytes = input.next()) {
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    bool may_hold_more = true;
    while (in.pos < in.size || may_hold_more) {
      ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
      const auto before = in.pos;
      left = ZSTD_decompressStream(context.get(), &out, &in);
      if (ZSTD_isError(left)) {
        throw Error{Exit::data, "{}: zstd: {}", stored.string(), ZSTD_getErrorName(left)};
      }
      const std::string_view made{buffer.data(), out.pos};
      may_follow -= static_cast<std::int64_t>(made.size());
      if (may_follow < 0) {
        throw Error{Exit::data, "{}: unpacks to more than its {} bytes", stored.string(), most};
      }
      output.write(made);
      digester.take(made);
      may_hold_more = left != 0 && out.pos == out.size;
      if (in.pos == before && out.pos == 0) break;
    }
  }
  if (left != 0) throw Error{Exit::data, "{}: zstd: it is cut off", stored.string()};
  output.finish();
  return digester.digest();
}

void run_age(std::vector<std::string> argv, const fs::path& file) {
  const auto ended = process::run({.argv = std::move(argv), .timeout = kLongestCrypt});
  if (ended.ok()) return;
  if (ended.status == 127) {
    throw Error{Exit::config,
                "{}: encryption is configured and the program age is not installed "
                "(Debian's package age)",
                file.string()};
  }
  const auto why = ended.timed_out ? "it does not end" : ended.err.substr(0, ended.err.find('\n'));
  throw Error{why.find("no space left") != std::string::npos ? Exit::io : Exit::config, "{}: {}",
              file.string(), why};
}

}  // namespace

std::string ending(const Recipients& recipients) {
  return recipients.empty() ? ".zst" : ".zst.age";
}

bool is_encrypted(const fs::path& stored) {
  return stored.extension() == ".age";
}

Packed pack(const fs::path& plain, const fs::path& stored, const Recipients& recipients) {
  if (recipients.empty()) return compress(plain, stored);
  const fs::path open = stored.string() + ".open";
  auto packed = compress(plain, open);
  std::vector<std::string> argv = {"age", "--encrypt", "--output", stored.string()};
  for (const auto& recipient : recipients) {
    argv.emplace_back("--recipient");
    argv.push_back(recipient);
  }
  argv.push_back(open.string());
  run_age(std::move(argv), stored);
  fs::remove(open);
  fs::permissions(stored, fs::perms::owner_read | fs::perms::owner_write);
  sync_file(stored);
  packed.stored = digest_of(stored);
  return packed;
}

Digest unpack(const fs::path& stored, const fs::path& plain, const fs::path& identity,
              std::int64_t most) {
  if (!is_encrypted(stored)) return decompress(stored, plain, most);
  if (identity.empty()) {
    throw Error{Exit::config, "{} is encrypted: name the file of the key in backup.age_identity",
                stored.filename().string()};
  }
  const fs::path open = plain.string() + ".open";
  run_age({"age", "--decrypt", "--identity", identity.string(), "--output", open.string(),
           stored.string()},
          stored);
  auto digest = decompress(open, plain, most);
  fs::remove(open);
  return digest;
}

}  // namespace archive
