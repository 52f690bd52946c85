# Shell aliases for bash and zsh: source this file from ~/.bashrc or ~/.zshrc.
# `ig 30m creation` logs half an hour; the words stay in any order, and what is left over is the note.
alias roi='socialroi'
alias ig='socialroi log instagram'
alias li='socialroi log linkedin'
alias fbk='socialroi log facebook'
alias tk='socialroi log tiktok'
alias lettre='socialroi log newsletter'
alias vente='socialroi earn'
alias mois='socialroi report --month'

# The week at a glance, then the verdict.
roiweek() {
  socialroi report --week "$@" && socialroi verdict "$@"
}

# A crontab line that mails last month's figures on the first of each month at eight:
# 0 8 1 * * socialroi report --last-month --color never | mail -s "What the networks cost" you@example.com
