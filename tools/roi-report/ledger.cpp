#include <store/reporting.hpp>

#include <roi-report/reports.hpp>

namespace roi {

std::string print_ledger(const Request& request) {
  cli::Table table{request.cli.format,
                   {"mode", "account", "before", "received", "given", "balance"}};
  const auto add = [&](const store::AccountMovement& m) {
    table.add({to_string(request.mode), m.account, m.before, m.received, m.given,
               m.before + m.received - m.given});
  };
  store::AccountMovement all{.account = "all"};
  const auto accounts =
      store::account_movements(request.db, request.mode, request.from, request.until);
  for (const auto& account : accounts) {
    add(account);
    all.before += account.before;
    all.received += account.received;
    all.given += account.given;
  }
  add(all);
  table.finish();
  if (all.before != Money{} || all.received != all.given) {
    throw Error{Exit::data, "the ledger does not add up to zero; 'settle --verify' says where"};
  }
  return fmt::format("accounts={} balance={}", accounts.size(),
                     all.before + all.received - all.given);
}

}  // namespace roi
