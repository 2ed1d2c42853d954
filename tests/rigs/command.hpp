#pragma once

#include "http_server.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

namespace rigs {

// The exit status of a command that finds the server's address in $ANSWERING.
inline int run_against(const HttpServer& server, char** command) {
  ::setenv("ANSWERING", server.url().c_str(), 1);
  ::setenv("no_proxy", "127.0.0.1", 1);
  const auto child = ::fork();
  if (child == 0) {
    ::execvp(command[0], command);
    ::_exit(127);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace rigs
