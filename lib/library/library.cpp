#include <base/error.hpp>
#include <library/library.hpp>

#include <dlfcn.h>

namespace library {

Library::Library(const char* file, const char* package)
    : file_{file}, package_{package}, handle_{dlopen(file, RTLD_NOW | RTLD_LOCAL)} {
  if (handle_) return;
  throw Error{Exit::config, "{} cannot be loaded: {}; install {}", file, dlerror(), package};
}

void* Library::address_of(const char* name) const {
  if (void* const address = dlsym(handle_, name)) return address;
  throw Error{Exit::config, "{} has no {}; install {}", file_, name, package_};
}

}  // namespace library
