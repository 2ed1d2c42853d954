# seasons.awk - the close of each bet from football-data's own columns, against betops
#
# usage: awk -f seasons.awk BETS CSV...
#
# A line of BETS is id|match|market|side|line|book|price|edge|clv|source of the close, and a
# match is league/day/home/away as the file has them. What is not known is empty.

# Chances of n prices by the power method: price^-k sums to 1.
function chances(n, price, chance,    low, high, k, i, sum, step) {
  low = 0.2
  high = 5
  for (step = 0; step < 200; ++step) {
    k = (low + high) / 2
    sum = 0
    for (i = 1; i <= n; ++i) sum += price[i] ^ -k
    if (sum > 1) low = k
    else high = k
  }
  for (i = 1; i <= n; ++i) chance[i] = price[i] ^ -k
}

# The prices of a book in the row at hand, by the names of its columns; 0: not all there.
function prices(names, price,    n, name, i) {
  n = split(names, name, " ")
  for (i = 1; i <= n; ++i) {
    price[i] = name[i] in column ? $column[name[i]] + 0 : 0
    if (price[i] <= 1) return 0
  }
  return n
}

# What makes two books one opinion: their owner and prices, which are in `price`; 0: none.
function key_of(book) {
  if (!prices(book[1] "CH " book[1] "CD " book[1] "CA", price)) return 0
  return book[3] " " price[1] " " price[2] " " price[3]
}

# The mean of the log-odds of books without the quarter at either end, at least one.
function consensus(own,    n, books, one, b, k, i, j, seen, key, count, cut, total, sum, logs, t) {
  n = split("B365:bet365:bet365 BFD:betfred:betfred BMGM:betmgm:entain BV:betvictor:betvictor " \
            "BW:bwin:entain CL:coral:entain LB:ladbrokes:entain BFE:betfair_exchange:betfair",
            books, " ")
  # The book that was bet at is not asked, nor who only shows its prices.
  for (b = 1; b <= n; ++b) {
    split(books[b], one, ":")
    if (one[2] == own && key_of(one)) seen[key_of(one)] = 1
  }
  for (b = 1; b <= n; ++b) {
    split(books[b], one, ":")
    key = key_of(one)
    if (!key || one[2] == own || key in seen) continue
    seen[key] = 1
    ++count
    chances(3, price, chance)
    for (i = 1; i <= 3; ++i) logs[i, count] = log(chance[i] / (1 - chance[i]))
  }
  if (count < 4) return 0
  cut = int(count / 4) > 1 ? int(count / 4) : 1
  total = 0
  for (i = 1; i <= 3; ++i) {
    for (j = 1; j <= count; ++j) {  # in order
      for (k = j; k > 1 && logs[i, k] < logs[i, k - 1]; --k) {
        t = logs[i, k]; logs[i, k] = logs[i, k - 1]; logs[i, k - 1] = t
      }
    }
    sum = 0
    for (j = cut + 1; j <= count - cut; ++j) sum += logs[i, j]
    agreed[i] = 1 / (1 + exp(-sum / (count - 2 * cut)))
    total += agreed[i]
  }
  for (i = 1; i <= 3; ++i) agreed[i] /= total
  return count
}

# The chance of a bet as its market closed, by `source`; 0: it has no close.
function close_of(b,    n, i, side) {
  source = ""
  side = side_of[b]
  if (market_of[b] == "1x2") {
    i = side == "home" ? 1 : side == "draw" ? 2 : 3
    if (prices("PSCH PSCD PSCA", price)) {
      chances(3, price, agreed)
      source = "pinnacle power"
    } else if (n = consensus(book_of[b])) {
      source = "consensus of " n " power"
    }
  } else if (market_of[b] == "total") {
    i = side == "over" ? 1 : 2
    if (prices("PC>2.5 PC<2.5", price)) source = "pinnacle power"
  } else {
    i = side == "home" ? 1 : 2
    if ($column["AHCh"] + 0 == (side == "home" ? 1 : -1) * line_of[b] &&
        prices("PCAHH PCAHA", price)) source = "pinnacle power"
  }
  if (source == "") return 0
  if (source ~ /^pinnacle/ && market_of[b] != "1x2") chances(2, price, agreed)
  return agreed[i]
}

FILENAME == ARGV[1] {
  split($0, part, "|")
  b = part[1]
  ++bets
  bets_on[part[2]] = bets_on[part[2]] " " b
  market_of[b] = part[3]
  side_of[b] = part[4]
  line_of[b] = part[5]
  book_of[b] = part[6]
  price_of[b] = part[7]
  clv_of[b] = part[9]
  source_of[b] = part[10]
  # So much is an error, or the market comes after it.
  if (part[8] > 0.10 && part[9] <= 0) wrong("bet " b ": edge " part[8] ", clv " part[9])
  next
}

FNR == 1 {
  FS = ","
  sub(/^\xef\xbb\xbf/, "")
  sub(/\r$/, "")
  $0 = $0
  delete column
  for (i = 1; i <= NF; ++i) column[$i] = i
  next
}

{
  sub(/\r$/, "")
  split($column["Date"], day, "/")
  match_here = $column["Div"] "/" day[3] "-" day[2] "-" day[1] "/" $column["HomeTeam"] "/" \
               $column["AwayTeam"]
  n = split(bets_on[match_here], here, " ")
  for (k = 1; k <= n; ++k) judge(here[k])
}

function judge(b,    chance, net, clv) {
  ++found
  chance = close_of(b)
  if (source != source_of[b]) wrong("bet " b ": close by '" source_of[b] "', here '" source "'")
  if (!chance) return
  net = 1 + (price_of[b] - 1) * (book_of[b] == "betfair_exchange" ? 0.95 : 1)
  clv = chance * net - 1
  ++closes
  mean_here += clv
  mean_there += clv_of[b]
  if ((clv - clv_of[b]) ^ 2 > 1e-12) wrong("bet " b ": clv " clv_of[b] ", here " clv)
}

function wrong(why) { print why; ++wrongs }

END {
  if (found != bets) wrong(bets - found " bets of no row")
  if (closes < 40) wrong("only " closes + 0 " closes")
  printf "bets %d, closes %d, mean clv %.6f, here %.6f\n", bets, closes, mean_there / closes,
         mean_here / closes
  exit (wrongs > 0)
}
