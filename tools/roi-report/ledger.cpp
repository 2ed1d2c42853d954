#include <store/reporting.hpp>

#include <roi-report/columns.hpp>

namespace roi {

namespace {

using store::AccountMovement;

constexpr Column<AccountMovement> kOfAccounts[] = {
    {"account", [](const AccountMovement& m) { return cli::Cell{m.account}; }},
    {"before", [](const AccountMovement& m) { return cli::Cell{m.before}; }},
    {"received", [](const AccountMovement& m) { return cli::Cell{m.received}; }},
    {"given", [](const AccountMovement& m) { return cli::Cell{m.given}; }},
    {"balance",
     [](const AccountMovement& m) { return cli::Cell{m.before + m.received - m.given}; }},
};

}  // namespace

std::string print_ledger(const Request& request) {
  Report<AccountMovement> table{request, kOfAccounts};
  AccountMovement all{.account = "all"};
  const auto accounts =
      store::account_movements(request.db, request.mode, request.from, request.until);
  for (const auto& account : accounts) {
    table.add(account);
    all.before += account.before;
    all.received += account.received;
    all.given += account.given;
  }
  table.add(all);
  table.finish();
  if (all.before != Money{} || all.received != all.given) {
    throw Error{Exit::data, "the ledger does not add up to zero; 'settle --verify' says where"};
  }
  return fmt::format("accounts={} balance={}", accounts.size(),
                     all.before + all.received - all.given);
}

}  // namespace roi
