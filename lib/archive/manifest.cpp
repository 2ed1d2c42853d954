#include <archive/manifest.hpp>
#include <base/error.hpp>

#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>

namespace archive {

namespace {

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

// 1: without the digest of itself.
constexpr std::int64_t kFormat = 2;
constexpr std::string_view kEnd = "\n}";

std::string digest_member(std::string_view before) {
  return fmt::format(",\n  \"manifest_sha256\": \"{}\"\n}}\n", digest_of_text(before).sha256);
}

bool has_its_digest(std::string_view json) {
  const auto length = digest_member({}).size();
  if (json.size() < length) return false;
  const auto before = json.substr(0, json.size() - length);
  return json.substr(before.size()) == digest_member(before);
}

bool is_plain(std::string_view name) {
  return std::ranges::all_of(name, [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '-';
  });
}

void put(Writer& writer, const char* key, const std::string& text) {
  writer.Key(key);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void put(Writer& writer, const char* key, std::int64_t number) {
  writer.Key(key);
  writer.Int64(number);
}

void put(Writer& writer, const PackedFile& file) {
  writer.StartObject();
  put(writer, "file", file.name);
  put(writer, "bytes", file.packed.stored.bytes);
  put(writer, "sha256", file.packed.stored.sha256);
  put(writer, "plain_bytes", file.packed.plain.bytes);
  put(writer, "plain_sha256", file.packed.plain.sha256);
  writer.EndObject();
}

const rapidjson::Value& member(const rapidjson::Value& object, const char* name) {
  if (!object.IsObject() || !object.HasMember(name)) {
    throw Error{Exit::data, "not a manifest: no '{}'", name};
  }
  return object[name];
}

std::string text(const rapidjson::Value& object, const char* name) {
  const auto& value = member(object, name);
  if (!value.IsString()) throw Error{Exit::data, "not a manifest: '{}' is not a string", name};
  return {value.GetString(), value.GetStringLength()};
}

std::int64_t number(const rapidjson::Value& object, const char* name) {
  const auto& value = member(object, name);
  if (!value.IsInt64()) throw Error{Exit::data, "not a manifest: '{}' is not a number", name};
  return value.GetInt64();
}

const rapidjson::Value& list(const rapidjson::Value& object, const char* name) {
  const auto& value = member(object, name);
  if (!value.IsArray()) throw Error{Exit::data, "not a manifest: '{}' is not a list", name};
  return value;
}

PackedFile parse_file(const rapidjson::Value& object, const std::string& backup) {
  PackedFile file{text(object, "file"),
                  {.plain = {number(object, "plain_bytes"), text(object, "plain_sha256")},
                   .stored = {number(object, "bytes"), text(object, "sha256")}}};
  if (!is_plain(file.name) || !file.name.starts_with(backup + ".") ||
      file.name == backup + ".json") {
    throw Error{Exit::data, "not a manifest: a file that is not of this backup"};
  }
  return file;
}

}  // namespace

std::vector<PackedFile> Manifest::files() const {
  std::vector<PackedFile> all = {database};
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

std::string to_json(const Manifest& manifest) {
  rapidjson::StringBuffer buffer;
  Writer writer{buffer};
  writer.SetIndent(' ', 2);
  writer.StartObject();
  put(writer, "format", kFormat);
  put(writer, "name", manifest.name);
  put(writer, "taken_at", format_utc(manifest.taken_at));
  put(writer, "host", manifest.host);
  put(writer, "store", manifest.store);
  put(writer, "betops", BETOPS_VERSION);
  put(writer, "sqlite", sqlite3_libversion());
  put(writer, "schema", manifest.schema);
  put(writer, "schema_sha256", manifest.schema_sha256);
  put(writer, "page_size", manifest.page_size);
  writer.Key("rows");
  writer.StartObject();
  for (const auto& [table, count] : manifest.rows) put(writer, table.c_str(), count);
  writer.EndObject();
  writer.Key("database");
  put(writer, manifest.database);
  writer.Key("others");
  writer.StartArray();
  for (const auto& file : manifest.others) put(writer, file);
  writer.EndArray();
  writer.Key("recipients");
  writer.StartArray();
  for (const auto& recipient : manifest.recipients) writer.String(recipient.c_str());
  writer.EndArray();
  writer.EndObject();
  const std::string_view before{buffer.GetString(), buffer.GetSize() - kEnd.size()};
  return std::string{before} + digest_member(before);
}

Manifest parse_manifest(std::string_view json) {
  rapidjson::Document root;
  // Not by recursion, whose depth is the document's.
  constexpr auto kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  if (root.Parse<kFlags>(json.data(), json.size()).HasParseError()) {
    throw Error{Exit::data, "not a manifest: not JSON at byte {}", root.GetErrorOffset()};
  }
  const auto format = number(root, "format");
  if (format < 1 || format > kFormat) {
    throw Error{Exit::data, "a manifest of format {}, this program knows 1 to {}", format, kFormat};
  }
  if (format > 1 && !has_its_digest(json)) {
    throw Error{Exit::data, "damaged: not the SHA-256 at the end of the manifest"};
  }
  Manifest manifest;
  manifest.name = text(root, "name");
  if (!is_plain(manifest.name) || !manifest.name.starts_with("db-")) {
    throw Error{Exit::data, "not a manifest: not a backup's name"};
  }
  manifest.taken_at = parse_utc(text(root, "taken_at"));
  manifest.host = text(root, "host");
  if (!manifest.name.starts_with(name_of(manifest.taken_at, manifest.host, ""))) {
    throw Error{Exit::data, "not a manifest: its name is of another time or machine"};
  }
  manifest.store = text(root, "store");
  manifest.schema = number(root, "schema");
  manifest.schema_sha256 = text(root, "schema_sha256");
  manifest.page_size = number(root, "page_size");
  const auto& rows = member(root, "rows");
  if (!rows.IsObject()) throw Error{Exit::data, "not a manifest: 'rows' is not an object"};
  for (const auto& row : rows.GetObject()) {
    manifest.rows[row.name.GetString()] = number(rows, row.name.GetString());
  }
  manifest.database = parse_file(member(root, "database"), manifest.name);
  for (const auto& file : list(root, "others").GetArray()) {
    manifest.others.push_back(parse_file(file, manifest.name));
  }
  for (const auto& recipient : list(root, "recipients").GetArray()) {
    if (recipient.IsString()) manifest.recipients.emplace_back(recipient.GetString());
  }
  return manifest;
}

std::string name_of(UtcTime taken_at, std::string_view host, std::string_view run_id) {
  auto stamp = format_utc(taken_at);
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  auto name = fmt::format("db-{}-{}-{}", stamp, host, run_id);
  std::ranges::replace_if(
      name,
      [](char c) {
        return !is_plain({&c, 1});
      },
      '_');
  return name;
}

std::int64_t bets_in(const Manifest& manifest) {
  for (const char* table : {"ticket", "bet"}) {
    if (const auto found = manifest.rows.find(table); found != manifest.rows.end()) {
      return found->second;
    }
  }
  return 0;
}

}  // namespace archive
