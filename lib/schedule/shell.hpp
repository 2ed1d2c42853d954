#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace schedule {

using Variables = std::map<std::string, std::string>;

// One simple command of a shell's line: what stands between two of ; & | && ||.
struct ShellCommand {
  std::vector<std::string> words;  // unquoted; the program first
  bool is_redirected = false;      // its words for that are left out
};

struct ShellLine {
  std::vector<ShellCommand> commands;
  std::set<std::string> unset;  // variables nobody has set; they stay as they stand, $NAME
  bool is_opaque = false;       // has $( ), ` `, ${x:-y} or an open quote: words may be wrong
};

// As sh would read it, as far as a crontab needs: quotes, \, $NAME, ${NAME}, comments,
// redirections, NAME=value before a command. Files are not looked at: * stays *.
ShellLine read_shell(std::string_view text, const Variables& variables);

}  // namespace schedule
