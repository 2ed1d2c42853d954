#pragma once

#include "scene.hpp"

namespace healthcheck {

using Findings = std::vector<health::Finding>;

// The installation and the machine.
Findings tools(const Scene& scene);
Findings zones(const Scene& scene);
Findings tls_roots(const Scene& scene);
Findings disk(const Scene& scene);
Findings clock(const Scene& scene);

// The home.
Findings configuration(const Scene& scene);
Findings secrets(const Scene& scene);
Findings crontab(const Scene& scene);

// The store.
Findings store_opens(const Scene& scene);
Findings store_schema(const Scene& scene);
Findings sqlite(const Scene& scene);
Findings store_wal(const Scene& scene);
Findings ledger(const Scene& scene);

// What comes in, and what was made of it.
Findings quotes(const Scene& scene);
Findings credits(const Scene& scene);
Findings unsettled(const Scene& scene);
Findings activity(const Scene& scene);
Findings overtime(const Scene& scene);
Findings exposure(const Scene& scene);
Findings betting(const Scene& scene);
Findings performance(const Scene& scene);

// What keeps it running.
Findings jobs(const Scene& scene);
Findings logs(const Scene& scene);      // of the day of --date
Findings race_day(const Scene& scene);  // likewise, of a desk of tips
Findings alerts(const Scene& scene);
Findings outbox(const Scene& scene);
Findings backups(const Scene& scene);

}  // namespace healthcheck
