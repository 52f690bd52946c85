// The completion script of each shell, and how it quotes.
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** The hidden command that the scripts call. */
export const COMPLETE_COMMAND = "__complete";

/** The scripts pass the words unchanged, evaluate nothing, and fall back to file names. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# socialroi completion for bash
_socialroi() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(socialroi ${COMPLETE_COMMAND} bash "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
}
complete -o default -F _socialroi socialroi
`,
  zsh: `#compdef socialroi
# socialroi completion for zsh
_socialroi() {
  local line
  local typed="\${(Q)\${:-$QIPREFIX$IPREFIX$PREFIX\${compstate[quote]#\\$}}}"
  local -a values shown
  for line in "\${(@f)$(socialroi ${COMPLETE_COMMAND} zsh "\${(@Q)words[2,CURRENT-1]}" "$typed" 2>/dev/null)}"; do
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
function __socialroi_typed
  set -l token (commandline -ct)
  for quote in '' "'" '"'
    string unescape -- "$token$quote"; and return
  end
end
function __socialroi_complete
  set -l typed (__socialroi_typed)
  set -l found (socialroi ${COMPLETE_COMMAND} fish (commandline -opc)[2..-1] "$typed" 2>/dev/null)
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
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object {
    if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.ToString() }
  })
  $shell = if ($wordToComplete -eq '' -or $words[-1] -eq '') { 'powershell-next' } else { 'powershell' }
  $words = @($words | Where-Object { $_ -ne '' })
  & socialroi ${COMPLETE_COMMAND} $shell @words 2>$null | ForEach-Object {
    $found = ConvertFrom-Json $_
    [System.Management.Automation.CompletionResult]::new($found.text, $found.text, 'ParameterValue', $found.description)
  }
}
`,
};

/** PowerShell treats typographic single quotes as plain ones; inside a string each is doubled. */
const POWERSHELL_QUOTE = /['\u2018-\u201b]/g;

/** The text as one single-quoted word. */
export function inSingleQuotes(text: string, shell: Shell): string {
  if (shell === "powershell") return `'${text.replace(POWERSHELL_QUOTE, "$&$&")}'`;
  const inside = shell === "fish" ? text.replaceAll("\\", "\\\\") : text;
  return `'${inside.replaceAll("'", "'\\''")}'`;
}
