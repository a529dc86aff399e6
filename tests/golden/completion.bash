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
