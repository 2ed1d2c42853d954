check-layers holds every room to the map.

  $ mkdir -p lib/base lib/odds lib/store tools
  $ echo 'room(base LINKS fmt::fmt)' >lib/CMakeLists.txt
  $ echo 'room(odds USES base)' >>lib/CMakeLists.txt
  $ echo 'room(store USES base odds LINKS SQLite::SQLite3)' >>lib/CMakeLists.txt

Its own headers, those of the rooms it uses, and other people's:

  $ echo '#include <base/id.hpp>' >lib/odds/price.hpp
  $ echo '#include <odds/price.hpp>' >>lib/odds/price.hpp
  $ echo '#include <fmt/format.h>' >>lib/odds/price.hpp
  $ echo '#include <cxxopts.hpp>' >>lib/odds/price.hpp
  $ mkdir tools/settle && echo '#include <settle/verify.hpp>' >tools/settle/verify.cpp
  $ echo '#include <store/bets.hpp>' >tools/settle.cpp
  $ echo '#include "settle/verify.hpp"' >>tools/settle.cpp
  $ "$TESTDIR/../../../scripts/check-layers"

A room that is not in its list, one that is nowhere, and a header without its room:

  $ echo '#include <store/bets.hpp>' >lib/odds/devig.cpp
  $ echo '  #  include <util/strings.hpp>' >>lib/odds/devig.cpp
  $ echo '#include "price.hpp"' >>lib/odds/devig.cpp
  $ "$TESTDIR/../../../scripts/check-layers"
  lib/odds/devig.cpp:1: odds may not include store
  lib/odds/devig.cpp:2: no room(util)
  lib/odds/devig.cpp:3: not as <room/header.hpp>
  [1]
  $ rm lib/odds/devig.cpp

Nothing includes a tool, but the tool itself:

  $ echo '#include <settle/verify.hpp>' >tools/gen-bets.cpp
  $ echo '#include "settle/verify.hpp"' >>tools/gen-bets.cpp
  $ echo '#include <gen-bets/stakes.hpp>' >>tools/gen-bets.cpp
  $ "$TESTDIR/../../../scripts/check-layers"
  tools/gen-bets.cpp:1: no room(settle)
  tools/gen-bets.cpp:2: no room(settle)
  [1]
  $ rm tools/gen-bets.cpp

A folder that the map does not know:

  $ mkdir lib/util
  $ "$TESTDIR/../../../scripts/check-layers"
  lib/CMakeLists.txt: no room(util)
  [1]
