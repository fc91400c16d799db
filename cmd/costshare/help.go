package main

const calcHelp = `costshare calc: what a payment would mean, as known on a day

  --as-of 2018-12-28   the day from which the facts are seen (or --asof);
                       1991-01-25 to 2026-01-31, the last one by default
  --pay 1.3tn          the payment of the first year: an amount of won
  --pay 960.2bn
  --pay 1조3000억
  --pay $1.2bn         an amount of dollars
  --pay +50%           a change on the last payment known
  --pay 2x             a multiple of it; without --pay what today's course gives
  --pay double         or in words, as "half the cost" or "cost plus half"
  --ask share:50       any figure can be the question: the payment that makes
                       it so; --ask total:7tn, per_soldier:50m, increase:340bn,
                       percent_of_gdp:0.1, per_resident:25000, ...
  --parts labour:+20%,operational:200bn
                       the payment by its parts instead: labour, construction,
                       logistics, operational, until 2008 cdip too; each an
                       amount, a change or a multiple of what it is now
  --years 5            how long it is paid, 1 to 10 years
  --rule 1.5%          how it grows from year to year: by a rate,
  --rule 2,3,1.5       a rate for each year, of which the last goes on,
  --rule flat          not at all,
  --rule course        as today's course does,
  --rule cpi           by consumer prices of two years before (7th agreement),
  --rule cpi:4         the same, at most 4% (8th and 9th),
  --rule cpi:5         at most 5% (12th),
  --rule budget        by the main defence budget of the year before (11th);
                       the first year's step is the payment itself, so the
                       12th as it was written is --pay +8.3% --rule cpi:5
  --assume 2.4         the yearly rate for years not known on the day, in place
                       of the mean of the last five known; today's course too
  --rate 1125.28       won per dollar: a number,
  --rate 2017          the average of a year,
  --rate KH20181001    or what a source's dollar value implies
  --def npsc-2016      what counts as the whole cost, for the shares
  --troops official    by how many soldiers is divided: the official round number,
  --troops counted     the Pentagon's count,
  --troops 28000       a number, 1,000 to 1,000,000,
  --troops claim-2018-06-12   or one that was said in public
  --prices 2015        the year in whose prices the payment is shown too, 2020
                       by default
  --cur usd            amounts in dollars, at the rate, instead of won
  --since 1            what was paid after that day, beside the scenario
  --pin Offer~pay:1.3tn~rule:1.5;Double~pay:2x
                       up to three other scenarios to compare with
  --year 2018          instead of a payment: what was paid in that year
  --v 1                beside what version 1 of the tables gave: what was
                       corrected since
  --lang ko            in Korean; en, in English, by default
  --explain            each figure with its arithmetic and its sources, and
                       what the payment is made of
  --json               one JSON object for programs
  --csv                all of it as a table: figures, years, steps, sources
  --fods               the same as a spreadsheet (OpenDocument) that computes

  costshare calc --as-of 2018-12-28 --pay 1.3tn --years 5 --rule 1.5% --json
  costshare calc --as-of 2018-10-01 --year 2018
  costshare calc --pay +50% --explain
  costshare calc --as-of 2018-12-31 --parts labour:+20%,operational:200bn
  costshare calc --as-of 2024-11-05 --pay +8.3% --rule cpi:5 --assume 2.4
  costshare calc --as-of 2018-12-28 --pay 1.3tn --fods
`
