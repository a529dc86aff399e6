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
