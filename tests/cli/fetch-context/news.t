News, from RSS and Atom feeds and from ESPN. A story is told from others by its feed and its
id, and named teams are those of the NBA.

  $ ln -s "$TESTDIR"/say .; init-home . --desk football -q >/dev/null
  $ ./say rss '1|Heat &amp; Nets: what we learned|Tue, 10 Mar 2026 08:00:00 EST' '2|Why <b>Jazz</b> rested|Tue, 10 Mar 2026 12:30:00 EDT' '3|The heat is on|10 Mar 26 16:45 GMT' '4|Old clock|Tue, 10 Mar 2026 08:00:00 XYZ' >feed; echo 'fetch-context --kind news --provider rss --now 2026-03-10T$1:00Z "${@:2}"' >news; bash news 17:00 --from feed
  news	source	subject	now
  changed	rss	Heat & Nets: what we learned	Brooklyn Nets, Miami Heat
  changed	rss	Why Jazz rested	Utah Jazz
  changed	rss	The heat is on	
  changed	rss	Old clock	
  fetch-context: kind=news facts=4 changed=4 failed=0 skipped=0
  $ bash news 18:00 --from feed
  fetch-context: kind=news facts=4 changed=0 failed=0 skipped=0
  $ sqlite3 data/bets/bets.db "SELECT provider_id, datetime(published, 'unixepoch'), title FROM article"
  1|2026-03-10 13:00:00|Heat & Nets: what we learned
  2|2026-03-10 16:30:00|Why Jazz rested
  3|2026-03-10 16:45:00|The heat is on
  4||Old clock

A story that is changed is kept again; the same id of another feed is another story:

  $ sed 's/heat is on/heat is off/' feed >later; bash news 19:00 --from later; bash news 19:00 --from later --feed https://other.example/rss
  news	source	subject	now
  changed	rss	The heat is off	
  fetch-context: kind=news facts=4 changed=1 failed=0 skipped=0
  news	source	subject	now
  changed	rss	Heat & Nets: what we learned	Brooklyn Nets, Miami Heat
  changed	rss	Why Jazz rested	Utah Jazz
  changed	rss	The heat is off	
  changed	rss	Old clock	
  fetch-context: kind=news facts=4 changed=4 failed=0 skipped=0

Atom is told by its root. A title of type html is unescaped once, its tags go; a link to
itself is not the story's:

  $ echo '<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><entry><title type="html">Sixers&amp;#8217; guard &lt;em&gt;out&lt;/em&gt; for Celtics &amp;amp; Knicks</title><id>tag:1</id><updated>2026-03-10T12:00:00-05:00</updated><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/></entry><entry><title type="xhtml"><div>Jazz <b>beat</b> Heat</div></title><id>tag:2</id><updated>2026-03-10T12:00:00Z</updated></entry></feed>' | bash news 19:10 --from - --feed https://x.example/atom
  news	source	subject	now
  changed	rss	Sixers’ guard out for Celtics & Knicks	Boston Celtics, New York Knicks, Philadelphia 76ers
  changed	rss	Jazz beat Heat	Miami Heat, Utah Jazz
  fetch-context: kind=news facts=2 changed=2 failed=0 skipped=0
  $ sqlite3 data/bets/bets.db "SELECT link FROM article WHERE provider_id = 'tag:1'"
  https://x.example/1

HTML or JSON where XML is due, a document type, a feed that is cut off: the source has failed.
An item that nothing tells from others costs itself:

  $ echo '<!DOCTYPE html><html>' >html; echo '{"a":1}' >json; echo '<html><body/></html>' >xhtml; echo '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>' >dtd; head -c 300 feed >cut; echo '<rss/>' >empty; echo '<rss><channel><title>&a;</title></channel></rss>' >entity; for file in html json xhtml dtd cut empty entity; do bash news 19:20 --from $file; done
  fetch-context: html: byte 0: a document type, which no feed needs
  fetch-context: json: byte 0: not XML
  fetch-context: xhtml: neither RSS nor Atom: <html>
  fetch-context: dtd: byte 0: a document type, which no feed needs
  fetch-context: cut: byte 291: CDATA that does not end
  fetch-context: empty: <rss> holds no feed
  fetch-context: entity: byte 21: '&a;' stands for nothing
  [65]
  $ sqlite3 data/bets/bets.db 'SELECT count(*) FROM context_fetch WHERE failure IS NOT NULL'
  7
  $ echo '<rss><channel><item><title>Nobody</title></item><item><link>https://a.example/1</link><title>Bulls</title></item></channel></rss>' | bash news 19:30 --from -
  news	source	subject	now
  changed	rss	Bulls	Chicago Bulls
  skipped	rss	item 1	nothing tells it from others: no id, no link
  fetch-context: kind=news facts=1 changed=1 failed=0 skipped=1
  [3]

Without a provider all are asked, and one that fails does not stop the others (P18). If all
fail, the run does:

  $ sed -i 's/^providers:/&\n  rss: {base_url: }\n  espn: {base_url: }/' config/betops.yaml; echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; fetch-context --kind news "$@"' >ask; printf 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}' >403
  $ echo '{"articles":[{"id":7,"headline":"Bulls win","published":"2026-03-10T19:00:00Z","links":{"web":{"href":"https://e.example/7"}}}]}' >json; answering json 403 -- bash ask --now 2026-03-10T20:00:00Z; cat requests
  news	source	subject	now
  changed	espn	Bulls win	Chicago Bulls
  failed	rss		rss/espn/rss/nba/news: HTTP status 403
  fetch-context: kind=news facts=1 changed=1 failed=1 skipped=0
  GET /apis/site/v2/sports/basketball/nba/news?limit=50 HTTP/1.1
  GET /espn/rss/nba/news HTTP/1.1
  $ answering 403 feed -- bash ask --now 2026-03-10T20:05:00Z
  news	source	subject	now
  failed	espn		espn/news?limit=50: HTTP status 403
  changed	rss	The heat is on	
  fetch-context: kind=news facts=4 changed=1 failed=1 skipped=0
  [3]
  $ answering 403 403 -- bash ask --now 2026-03-10T20:10:00Z
  fetch-context: espn/news?limit=50: HTTP status 403
  news	source	subject	now
  failed	espn		espn/news?limit=50: HTTP status 403
  failed	rss		rss/espn/rss/nba/news: HTTP status 403
  [69]
  $ fetch-context --kind news --from feed
  fetch-context: --provider is needed: whose answer is it?
  [64]
