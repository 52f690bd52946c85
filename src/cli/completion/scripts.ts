// What each shell has to be told so that it asks this program what can come next.
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** The word under which shells ask; nobody types it. */
export const ASKED_BY_SHELL = "__complete";

/** The script of each shell. They hand over the words as they are, evaluate nothing, and fall back on file names. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# socialroi completion for bash
_socialroi() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(socialroi ${ASKED_BY_SHELL} bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _socialroi socialroi
`,
  zsh: `#compdef socialroi
# socialroi completion for zsh
_socialroi() {
  local line
  local -a values shown
  for line in "\${(@f)$(socialroi ${ASKED_BY_SHELL} zsh "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  -- }")
  done
  if (( \${#values} )); then compadd -l -d shown -a values; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u; }
compdef _socialroi socialroi
`,
  fish: `# socialroi completion for fish
function __socialroi_complete
  set -l found (socialroi ${ASKED_BY_SHELL} fish (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c socialroi -f -a '(__socialroi_complete)'
`,
  powershell: `# socialroi completion for PowerShell
Register-ArgumentCompleter -Native -CommandName socialroi -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $shell = if ($wordToComplete -eq '') { 'powershell-next' } else { 'powershell' }
  & socialroi ${ASKED_BY_SHELL} $shell @words 2>$null | ForEach-Object {
    $value, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`,
};
