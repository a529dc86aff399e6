function __routehln_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    routehln __complete fish $words[2..] "$word" 2>/dev/null
    or __fish_complete_path "$word"
end
complete -c routehln -f -a '(__routehln_complete)'
