# A job that will not end: it ignores TERM, and hides from its group.
trap '' TERM
setsid sh -c "trap '' TERM; sleep 3001" &
(setsid setsid sleep 3002 >/dev/null 2>&1 &)
sleep 3003 >/dev/null 2>&1 &
exec >&- 2>&-
sleep 3004
