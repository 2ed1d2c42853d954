A watcher outside is told of a job's start and end, of a skip, and of what could not be run at all:

  $ init-home desk --desk football --quiet >made; printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK' >ok
  $ cat >job <<<'CHECK=$ANSWERING/check safecron --home desk --ping CHECK job "$@" 2>>said'
  $ answering ok ok -- bash job -- true; sed 's/?rid=[0-9a-f-]* .*//' requests
  POST /check/start
  POST /check/0
  $ answering ok ok -- bash job -- sh -c 'echo why; exit 65'; sed 's/?rid=[0-9a-f-]* .*//' requests; tail -n 1 bodies
  POST /check/start
  POST /check/65
  why
  $ mkdir -p desk/data/jobs; (exec 9>>desk/data/jobs/job.lock; flock 9; answering ok -- bash job -- true; sed 's/?rid=[0-9a-f-]* .*//' requests; answering ok -- bash job --busy wait=0s -- true; sed 's/?rid=[0-9a-f-]* .*//' requests)
  POST /check/log
  POST /check/fail
  $ mv desk/data/jobs/job.lock kept; ln -s nowhere desk/data/jobs/job.lock; answering ok -- bash job -- true; sed 's/?rid=[0-9a-f-]* .*//' requests; mv kept desk/data/jobs/job.lock
  POST /check/fail

That it hears nothing is a line in the log, and nothing to mail of a good run:

  $ CHECK=http://127.0.0.1:1/check safecron --home desk --ping CHECK job -- true; tail -n 1 desk/logs/alerts.log | cut -d ' ' -f 2-6
  WARNING job=job safecron: no ping:
