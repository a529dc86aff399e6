"""Scripts that let a shell finish the words of a command line, and the answers that they understand.

A script passes on the words, asks for what fits, and quotes it as its shell wants it: nothing out of a routekaart is
ever run. Exit code 1 means that a file name is wanted.
"""

from collections.abc import Iterable

from routehln.views.report.clean import clean

_BASH = r"""
_routehln() {
    local reply value
    COMPREPLY=()
    if reply=$("$1" __complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); then
        while IFS=$'\t' read -r value _; do
            case ${COMP_WORDS[COMP_CWORD]} in
                [\'\"]*) [[ $value == *[\'\"\\\`\$!]* ]] && continue ;;
                *) printf -v value %q "$value" ;;
            esac
            [[ $value == "''" ]] || COMPREPLY+=("$value")
        done <<<"$reply"
    else
        compopt -o default
    fi
}
complete -F _routehln routehln
"""
_ZSH = r"""
_routehln() {
    local reply line
    local -a values shown
    if reply=$(${~words[1]} __complete zsh "${(@)words[2,CURRENT]}" 2>/dev/null); then
        for line in "${(@f)reply}"; do
            [[ -n $line ]] || continue
            values+=("${line%%$'\t'*}")
            shown+=("${line/$'\t'/  }")
        done
        compadd -U -l -d shown -a values
    else
        [[ $words[CURRENT] == --*=* ]] && compset -P '*='
        _files
    fi
}
compdef _routehln routehln
"""
_FISH = r"""
function __routehln_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    routehln __complete fish $words[2..] "$word" 2>/dev/null
    or __fish_complete_path "$word"
end
complete -c routehln -f -a '(__routehln_complete)'
"""
_POWERSHELL = r"""
Register-ArgumentCompleter -Native -CommandName routehln -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    routehln __complete powershell @words "=$wordToComplete" 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        $text = if ($value -match '[^\w.-]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $help)
    }
}
"""
_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}


def script(shell: str) -> str:
    """Give the script for this shell: bash, zsh, fish or powershell."""
    return _SCRIPTS[shell].lstrip()


def lines(words: Iterable[tuple[str, str]], before: str = "") -> str:
    """Give each word on a line of its own, `before` in front; behind a tab its meaning, unless that is empty."""
    return "".join(_line(before + clean(word), clean(meaning)) for word, meaning in words)


def _line(word: str, meaning: str) -> str:
    return f"{word}\t{meaning}\n" if meaning else f"{word}\n"
