#pragma once

#include "scene.hpp"

namespace healthcheck {

// The findings and the verdict, on standard output: a table and a last line; json:
// an object a finding and one for the verdict.
void print(const std::vector<health::Finding>& findings, cli::Format format);

// Whole or not at all: logs/metrics/healthcheck.prom of the home.
void write_metrics(const std::vector<health::Finding>& findings, const Scene& scene);

// Appends "2026-03-01 OK", or MISSING and what, to logs/healthcheck.log of the
// home, unless that is what it last said of the day.
void write_day(const std::vector<health::Finding>& findings, const Scene& scene);

// HEALTHCHECK_PING_URL, of the environment or the home's .env; empty: none. Throws
// Error where .env cannot be read.
std::string ping_url(const std::filesystem::path& home);

// Tells the address of HEALTHCHECK_PING_URL, if there is one, that we ran and with
// what exit code. Throws Error where nobody could be told.
void ping(const std::vector<health::Finding>& findings, const Scene& scene, int code);

}  // namespace healthcheck
