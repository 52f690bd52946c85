// English: `help TOPIC`.
import { type Topics, topic } from "../topics.ts";

export const topics: Topics = {
  ledger: topic(`The ledger
    A ledger is one text file that you own: YAML, settings above a line of three dashes, one entry per line below it. You can edit it by hand; commands leave your comments, order and quotes as they are.
      currency: EUR
      rate: 60                      # what an hour of your time is worth
      ---
      - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }
      - { date: 2026-11-20, earned: 1200, network: linkedin, client: Studio Nova }
    It is where --ledger or SOCIALROI_LEDGER says, otherwise in your data folder. It never leaves your machine. Every change can be undone.
      socialroi init       write the settings, from questions or options
      socialroi check      every error and warning, with its line
      socialroi edit       open it in your editor, checked on close
      socialroi undo       undo the last change
    All keys: docs/FORMAT.md in the package.`),
  periods: topic(`Periods and dates
    Words or options say which days: report last month, report q3, list since june (socialroi help words). Without either, report and list take this month, verdict the last 365 days. The dates used are always printed. A period still running is compared with the same number of days of the one before.
      --today --week --month --quarter --year --all
      --last-week --last-month --last-quarter --last-year
      --last 90d           the last 90 days; 12w for weeks
      --since 2026-09-01 --until 2026-11-20      both days included
      --period 2026-11     2026, 2026-Q4, 2026-W47 and 2026-11-20 too
    A day is typed as 2026-11-20, today, yesterday, -3d, 3 days ago, or as a weekday: the last one past. 03/04 is refused, because it can be read two ways. A time is typed as 30m, 1h, 1h30 or 1:30; m is always minutes.`),
  networks: topic(`Networks
    What can be typed for each network, channel or source of sales. Capital letters, accents, hyphens and plurals do not matter. Another name is logged with --new; other words for one: socialroi set network instagram gram`),
  activities: topic(`Activities
    What can be typed for each activity. Capital letters, accents, hyphens and plurals do not matter. More words: socialroi set activity creation sketching`),
  words: topic(`Words that are understood
    After report, list, verdict, plan and export words can come in any order, in English or French. A word that isn't understood is refused; what was understood is printed. Networks and activities have their own pages: socialroi help networks, socialroi help activities. Names of clients, campaigns and people are those of the ledger.
      socialroi report last month              the whole month before this one
      socialroi report november instagram      the last November that has begun
      socialroi report last 13 weeks by month  this week and the twelve before it
      socialroi report since june vs last year
      socialroi report csv q3 2026
      socialroi list sales since january
      socialroi list last 5                    the five entries logged last
      socialroi verdict instagram last 6 months
      socialroi delete 30-32                   lines as list numbers them
      socialroi undo 2                         the last two changes`),
  figures: topic(`The figures
    The main figure is the return: what each euro put in (or dollar, or pound), your time included, brought back. 1.00 is break-even. Likes and views don't pay bills, so they don't count.
      time cost       hours x the hourly rate of that day
      cost            time cost + money spent
      gross profit    revenue x margin
      net             gross profit - cost
      return          gross profit / cost
      net per hour    (gross profit - money spent) / hours
    Above 1.1 a row makes a profit, below 0.9 a loss. Sales marked evidence: guess count, and the report says how much depends on them. The verdict says how sure it is; verdict --explain shows each step. All the details: docs/METHOD.md in the package.`),
  scripting: topic(`Scripting
    Data goes to standard output, everything else to standard error. Without a terminal, nothing is asked, coloured or paged. --json gives one envelope whose keys are the same in every language; --quiet prints nothing but errors.
      0 done   2 incorrect command   3 invalid ledger   4 a file can't be read or written
      1 unforeseen   10 a threshold you set is crossed   130 Ctrl-C

      socialroi report --last-month --json | jq .totals.returnPerUnit
      socialroi list --all --kind earned --json | jq '.entries[].amount'
      socialroi log - < today.txt          several entries, all or none
      SOCIALROI_LEDGER=~/clients/nova.yaml socialroi verdict
    SOCIALROI_NOW=2026-11-20T09:00 fixes the clock. NO_COLOR, FORCE_COLOR and COLUMNS are honoured. There is no pager unless you ask for one: socialroi list --color always | less -R. --plain, or SOCIALROI_PLAIN=1, draws nothing: lines for a screen reader. Aliases, cron, git on two machines: docs/SCRIPTING.md in the package.`),
};
