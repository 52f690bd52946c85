# Functions for fish: source this file from ~/.config/fish/config.fish.
# `ig 30m creation` logs half an hour; the words stay in any order, and what is left over is the note.
function roi --wraps socialroi; socialroi $argv; end
function ig; socialroi log instagram $argv; end
function li; socialroi log linkedin $argv; end
function fbk; socialroi log facebook $argv; end
function tk; socialroi log tiktok $argv; end
function lettre; socialroi log newsletter $argv; end
function vente; socialroi earn $argv; end
function mois; socialroi report --month $argv; end

# The week at a glance, then the verdict.
function roiweek
  socialroi report --week $argv; and socialroi verdict $argv
end

# What the timer says, for a prompt: call it in fish_prompt or fish_right_prompt.
function roiprompt
  socialroi status --template '{network} {elapsed} ' 2>/dev/null
end
