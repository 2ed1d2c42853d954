A match that was moved beyond what the book waits for: the bet is void, and at the new date
the strategy bets on it again, once.

  $ init-home . --desk football -q >made; printf '%s\n' 'now=$1; shift; "$TESTDIR"/../settle/lines "$@" $now | fetch-odds --provider ndjson --from - --now $now -q' >lists
  $ bash lists 2026-03-01T10:00:00Z late 2026-03-01T15:00:00Z Crewe Derby
  $ gen-bets --now 2026-03-01T10:05:00Z -q | cut -f1-3,5,8,12,13
  decision	bet	strategy	start	market	book	price
  bet	1	value	2026-03-01T15:00:00Z	spread	bet365	2.10
  $ bash lists 2026-03-01T11:00:00Z late 2026-03-22T15:00:00Z Crewe Derby; settle --now 2026-03-03T15:00:00Z --quiet | cut -f1,3,14,19
  bet	start	outcome	note
  1	2026-03-22T15:00:00Z	void	void: moved to 2026-03-22T15:00:00Z
  $ bash lists 2026-03-21T10:00:00Z late 2026-03-22T15:00:00Z Crewe Derby
  $ gen-bets --now 2026-03-21T10:05:00Z -q | cut -f1-3,5,8,12,13
  decision	bet	strategy	start	market	book	price
  bet	2	value	2026-03-22T15:00:00Z	spread	bet365	2.10
  $ gen-bets --now 2026-03-21T10:06:00Z -q --explain | cut -f1,3,8,17 | grep already
  rejected	value	spread	already bet
  $ sqlite3 data/bets/bets.db "SELECT id, idea FROM ticket"
  1|value|1|spread game||home
  2|value|1|spread game||home@2

Before the void nothing was bet again; so it is in a replay of then:

  $ gen-bets --now 2026-03-02T10:05:00Z -q -n | wc -l
  0

Moved once more, the same happens once more:

  $ bash lists 2026-03-21T11:00:00Z late 2026-04-12T15:00:00Z Crewe Derby; settle --now 2026-03-24T15:00:00Z --quiet | cut -f1,3,14,19
  bet	start	outcome	note
  2	2026-04-12T15:00:00Z	void	void: moved to 2026-04-12T15:00:00Z
  $ bash lists 2026-04-11T10:00:00Z late 2026-04-12T15:00:00Z Crewe Derby; gen-bets --now 2026-04-11T10:05:00Z -q | cut -f1-3,5,8,12,13
  decision	bet	strategy	start	market	book	price
  bet	3	value	2026-04-12T15:00:00Z	spread	bet365	2.10
  $ sqlite3 data/bets/bets.db "SELECT id, idea FROM ticket"
  1|value|1|spread game||home
  2|value|1|spread game||home@2
  3|value|1|spread game||home@3
