#!/usr/bin/awk -f
# history.awk - a market of the exchange's history, as the dearest of its files are
#
# usage: awk -v messages=N -f bench/history.awk
#
# Twelve runners; a message each 50 ms before the off, each with four changes of runners.
function runners(i, all) {
  for (i = 1; i <= 12; ++i) {
    all = all (i > 1 ? "," : "") "{\"adjustmentFactor\":8.33,\"status\":\"ACTIVE\",\"sortPriority\":" i \
      ",\"id\":" 1000 + i ",\"name\":\"Horse " i "\"}"
  }
  return all
}
function message(at, change) {
  printf "{\"op\":\"mcm\",\"clk\":\"%d\",\"pt\":%.0f,\"mc\":[{\"id\":\"1.1\",%s,\"con\":true,\"img\":false}]}\n",
    at % 100000, at, change
}
BEGIN {
  off = 1748352000000
  message(off - messages * 50 - 1000, "\"marketDefinition\":{\"eventTypeId\":\"7\",\"marketType\":\"WIN\"," \
    "\"countryCode\":\"GB\",\"venue\":\"York\",\"name\":\"1m2f Hcap\",\"marketTime\":\"2025-05-27T13:20:00.000Z\"," \
    "\"status\":\"OPEN\",\"inPlay\":false,\"bspReconciled\":false,\"numberOfActiveRunners\":12,\"runners\":[" \
    runners() "]}")
  for (n = 1; n <= messages; ++n) {
    change = ""
    for (k = 0; k < 4; ++k) {
      price = 3 + (n * 7 + k * 13) % 40 / 20
      change = change (k ? "," : "") sprintf("{\"atb\":[[%.2f,%.2f],[%.2f,%d]],\"trd\":[[%.2f,%.2f]],\"ltp\":%.2f," \
        "\"tv\":%.2f,\"id\":%d}", price, n % 977 / 7, price - 0.1, n % 3 ? 0 : 12, price, n / 3, price, n / 2, 1001 + (n + k) % 12)
    }
    message(off - (messages - n) * 50 - 500, "\"rc\":[" change "],\"tv\":" n)
  }
}
