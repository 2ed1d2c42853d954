Needs: nm

None of our programs is a server: none waits for a connection (X4).

  $ for tool in $(sed -nE 's/^tool\(([a-z-]+).*/\1/p' "$TESTDIR"/../../../tools/CMakeLists.txt); do nm -D --undefined-only "$(command -v $tool)" >calls; wc -l <calls >>looked; grep -wE 'listen|accept4?' calls && echo "$tool"; done; test -s looked && echo looked
  looked
