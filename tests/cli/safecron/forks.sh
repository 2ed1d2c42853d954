# A job that forks for ever.
f() {
  sleep 3006 &
  setsid sleep 3006 &
}
for n in $(seq 300); do f; done
while :; do
  f
  sleep 0.01
done
