A configuration that cannot be read stops every tool at once, and says where:

  $ init-home . --desk football -q > made; printf ', so that\nglobal: {}\n' > config/betops.yaml
  $ for tool in gen-bets settle roi-report 'backup list' notify; do timeout 10 $tool < /dev/null 2>&1 | head -n 1; done
  gen-bets: ./config/betops.yaml:1: this is not how YAML begins
  settle: ./config/betops.yaml:1: this is not how YAML begins
  roi-report: ./config/betops.yaml:1: this is not how YAML begins
  backup: ./config/betops.yaml:1: this is not how YAML begins
  notify: ./config/betops.yaml:1: this is not how YAML begins
  [78]

The alarm is not taken with it:

  $ timeout 30 safecron --now 2026-03-01T10:00:00Z job -- sh -c 'echo ran; exit 1' 2>&1 | grep -o 'nobody was notified.*' | head -n 1; cut -d ' ' -f 2- logs/alerts.log | sed 's/run=[^ ]*/run=ID/'
  nobody was notified: notify: $PWD/config/betops.yaml:1: this is not how YAML begins
  ERROR job=job exit=1 state=failed attempt=1 run=ID log=logs/job/2026-03-01.log: ran
  WARNING job=job safecron: nobody was notified: notify: $PWD/config/betops.yaml:1: this is not how YAML begins
  $ timeout 30 healthcheck -q --now 2026-03-01T11:00:00Z --format tsv | grep ^configuration
  configuration	critical	./config/betops.yaml:1: this is not how YAML begins		2026-03-01T11:00:00Z	no tool runs without it: correct it, or restore it from a backup
  [1]
