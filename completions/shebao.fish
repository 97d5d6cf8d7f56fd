# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_shebao_global_optspecs
    string join \n db= as= today= now= format= o/output= headers= encoding= columns= limit= lang= reveal dry-run explain wait= fail-on= log= q/quiet v/verbose no-progress y/yes h/help V/version
end

function __fish_shebao_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_shebao_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_shebao_using_subcommand
    set -l cmd (__fish_shebao_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c shebao -n "__fish_shebao_needs_command" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_needs_command" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_needs_command" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_needs_command" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_needs_command" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_needs_command" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_needs_command" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_needs_command" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_needs_command" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_needs_command" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_needs_command" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_needs_command" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_needs_command" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_needs_command" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_needs_command" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_needs_command" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_needs_command" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_needs_command" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_needs_command" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_needs_command" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_needs_command" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_needs_command" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "init" -d 'Make the office\'s file and its first operator'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "建库" -d 'Make the office\'s file and its first operator'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "demo" -d 'Run two months of a small office on made-up data, to see how it works'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "演示" -d 'Run two months of a small office on made-up data, to see how it works'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "calc" -d 'Answer one enquiry by options, or many with --from'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "测算" -d 'Answer one enquiry by options, or many with --from'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "register" -d 'Register employers, persons and enrolments; list and show them'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "登记" -d 'Register employers, persons and enrolments; list and show them'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "cancel" -d 'End enrolments'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "注销" -d 'End enrolments'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "review" -d 'Approve, reject or return what others have entered; undo what was approved'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "复核" -d 'Approve, reject or return what others have entered; undo what was approved'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "levy" -d 'Plan, assess and collect contributions; arrears and reminders'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "征缴" -d 'Plan, assess and collect contributions; arrears and reminders'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "policy" -d 'Show, check and take in the law\'s numbers'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "政策" -d 'Show, check and take in the law\'s numbers'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "check" -d 'Check everything that must hold in the file'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "检查" -d 'Check everything that must hold in the file'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "batch" -d 'List the files that were imported, and what became of their rows'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "批次" -d 'List the files that were imported, and what became of their rows'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "log" -d 'Show and verify the operation log'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "日志" -d 'Show and verify the operation log'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "query" -d 'Ask the office\'s file with one SELECT over the documented views'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "查询" -d 'Ask the office\'s file with one SELECT over the documented views'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "export" -d 'Export a dataset for other programs'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "导出" -d 'Export a dataset for other programs'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "operator" -d 'Add and list operators'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "操作员" -d 'Add and list operators'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "template" -d 'Write an empty file to fill in and import: a spreadsheet with notes and drop-downs, or a CSV header'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "模板" -d 'Write an empty file to fill in and import: a spreadsheet with notes and drop-downs, or a CSV header'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c shebao -n "__fish_shebao_needs_command" -f -a "补全" -d 'Print the completion script of a shell'
complete -c shebao -n "__fish_shebao_using_subcommand init" -l region -d 'The pooling region, GB/T 2260' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l name -d 'The office\'s name, as notices show it' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l operator -d 'The first operator [default: SHEBAO_OPERATOR, else the login name, else admin]' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l kinds -d 'The kinds this office runs, joined with + [default: those of its region]' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l login -d 'The login name' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand init" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand init" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand init" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand init" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand init" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand init" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand init" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand init" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand init" -l solo -d 'One person may enter and approve'
complete -c shebao -n "__fish_shebao_using_subcommand init" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand init" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand init" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand init" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand init" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand init" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand init" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand init" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l region -d 'The pooling region, GB/T 2260' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l name -d 'The office\'s name, as notices show it' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l operator -d 'The first operator [default: SHEBAO_OPERATOR, else the login name, else admin]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l kinds -d 'The kinds this office runs, joined with + [default: those of its region]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l login -d 'The login name' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l solo -d 'One person may enter and approve'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 建库" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand demo" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 演示" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "id" -d 'Check an identity number or a credit code'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "证件" -d 'Check an identity number or a credit code'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "workday" -d 'Find the last day of a time limit'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "工作日" -d 'Find the last day of a time limit'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "contribution" -d 'Compute the contribution of one person, kind and month'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "缴费" -d 'Compute the contribution of one person, kind and month'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "late-fee" -d 'Compute a late fee'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "滞纳金" -d 'Compute a late fee'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l value -d 'Identity number or credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from id" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l value -d 'Identity number or credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 证件" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l start -d 'Day from which the limit starts, itself not counted' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l count -d 'How many' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l unit -d 'Of what: wd (working days) or days' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l roll -d 'Where a limit that ends on a day of rest is moved: next, prev or none [default: next]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from workday" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l start -d 'Day from which the limit starts, itself not counted' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l count -d 'How many' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l unit -d 'Of what: wd (working days) or days' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l roll -d 'Where a limit that ends on a day of rest is moved: next, prev or none [default: next]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 工作日" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l region -d 'Region code of six digits' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l month -d 'Contribution month' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l kind -d 'Kind of insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l earnings -d 'Monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l category -d 'employee, rural_contract or flexible [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l risk-class -d 'Risk class of the employer, 1 to 8, for injury insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l rate-factor -d 'Experience factor of the employer in per cent, for injury insurance [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from contribution" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l region -d 'Region code of six digits' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l month -d 'Contribution month' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l kind -d 'Kind of insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l earnings -d 'Monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l category -d 'employee, rural_contract or flexible [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l risk-class -d 'Risk class of the employer, 1 to 8, for injury insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l rate-factor -d 'Experience factor of the employer in per cent, for injury insurance [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 缴费" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l principal -d 'Amount in arrears' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l from -d 'First day that counts; or a file with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l to -d 'Last day that counts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l cap -d 'Whether the fee may exceed the principal: none or principal' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from late-fee" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l principal -d 'Amount in arrears' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l from -d 'First day that counts; or a file with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l to -d 'Last day that counts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l cap -d 'Whether the fee may exceed the principal: none or principal' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand calc; and __fish_seen_subcommand_from 滞纳金" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "id" -d 'Check an identity number or a credit code'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "证件" -d 'Check an identity number or a credit code'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "workday" -d 'Find the last day of a time limit'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "工作日" -d 'Find the last day of a time limit'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "contribution" -d 'Compute the contribution of one person, kind and month'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "缴费" -d 'Compute the contribution of one person, kind and month'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "late-fee" -d 'Compute a late fee'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and not __fish_seen_subcommand_from id 证件 workday 工作日 contribution 缴费 late-fee 滞纳金" -f -a "滞纳金" -d 'Compute a late fee'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l value -d 'Identity number or credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from id" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l value -d 'Identity number or credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 证件" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l start -d 'Day from which the limit starts, itself not counted' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l count -d 'How many' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l unit -d 'Of what: wd (working days) or days' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l roll -d 'Where a limit that ends on a day of rest is moved: next, prev or none [default: next]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from workday" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l start -d 'Day from which the limit starts, itself not counted' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l count -d 'How many' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l unit -d 'Of what: wd (working days) or days' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l roll -d 'Where a limit that ends on a day of rest is moved: next, prev or none [default: next]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 工作日" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l region -d 'Region code of six digits' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l month -d 'Contribution month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l kind -d 'Kind of insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l earnings -d 'Monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l category -d 'employee, rural_contract or flexible [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l risk-class -d 'Risk class of the employer, 1 to 8, for injury insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l rate-factor -d 'Experience factor of the employer in per cent, for injury insurance [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from contribution" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l region -d 'Region code of six digits' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l month -d 'Contribution month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l kind -d 'Kind of insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l earnings -d 'Monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l category -d 'employee, rural_contract or flexible [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l risk-class -d 'Risk class of the employer, 1 to 8, for injury insurance' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l rate-factor -d 'Experience factor of the employer in per cent, for injury insurance [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l from -d 'File with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 缴费" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l principal -d 'Amount in arrears' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l from -d 'First day that counts; or a file with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l to -d 'Last day that counts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l cap -d 'Whether the fee may exceed the principal: none or principal' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from late-fee" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l principal -d 'Amount in arrears' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l from -d 'First day that counts; or a file with many cases, - for stdin' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l to -d 'Last day that counts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l cap -d 'Whether the fee may exceed the principal: none or principal' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 测算; and __fish_seen_subcommand_from 滞纳金" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "employer" -d 'Register an employer, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "单位" -d 'Register an employer, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "person" -d 'Register a person, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "人员" -d 'Register a person, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "enrolment" -d 'Enrol a person with an employer, or many from a file: a hire'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "参保" -d 'Enrol a person with an employer, or many from a file: a hire'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "flexible" -d 'Enrol a person who pays for himself: flexible employment'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "灵活就业" -d 'Enrol a person who pays for himself: flexible employment'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "list" -d 'List what is registered'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "列表" -d 'List what is registered'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "show" -d 'Show one employer or person with everything about it'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "查看" -d 'Show one employer or person with everything about it'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "certificate" -d 'Print the certificate of an employer or person as a page'
complete -c shebao -n "__fish_shebao_using_subcommand register; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "凭证" -d 'Print the certificate of an employer or person as a page'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l credit-code -d 'The unified social credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l employer-type -d 'enterprise, institution, government, association or household_business' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l industry -d 'The industry, a division of GB/T 4754' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l risk-class -d 'The injury risk class, 1 to 8' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l rate-factor -d 'The injury rate factor in per cent [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l region -d 'The region, GB/T 2260 [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l legal-representative -d 'The legal representative' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l address -d 'The address' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l contact -d 'The contact' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l start -d 'From which month, or day, it is insured' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from employer" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l credit-code -d 'The unified social credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l employer-type -d 'enterprise, institution, government, association or household_business' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l industry -d 'The industry, a division of GB/T 4754' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l risk-class -d 'The injury risk class, 1 to 8' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l rate-factor -d 'The injury rate factor in per cent [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l region -d 'The region, GB/T 2260 [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l legal-representative -d 'The legal representative' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l address -d 'The address' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l contact -d 'The contact' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l start -d 'From which month, or day, it is insured' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 单位" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l id-number -d 'The identity number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l id-type -d 'The type of the document' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l id-checked -d 'yes: the clerk has seen the card' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l ethnicity -d 'The ethnicity' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l hukou -d 'The household registration' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l work-start -d 'The first day of work' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l job-class -d 'worker or cadre' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l nationality -d 'The nationality' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from person" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l id-number -d 'The identity number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l id-type -d 'The type of the document' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l id-checked -d 'yes: the clerk has seen the card' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l ethnicity -d 'The ethnicity' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l hukou -d 'The household registration' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l work-start -d 'The first day of work' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l job-class -d 'worker or cadre' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l nationality -d 'The nationality' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 人员" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l earnings -d 'The monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l category -d 'employee or rural_contract [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from enrolment" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l earnings -d 'The monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l category -d 'employee or rural_contract [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l base -d 'The chosen monthly base in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from flexible" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l base -d 'The chosen monthly base in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 灵活就业" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l person -d 'Only this person' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l kind -d 'Only people insured for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l state -d 'Only this state' -r -f -a "active\t''
ended\t''
coming\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l person -d 'Only this person' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l kind -d 'Only people insured for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l state -d 'Only this state' -r -f -a "active\t''
ended\t''
coming\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l page-lang -d 'The language of the page' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from certificate" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l page-lang -d 'The language of the page' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand register; and __fish_seen_subcommand_from 凭证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "employer" -d 'Register an employer, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "单位" -d 'Register an employer, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "person" -d 'Register a person, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "人员" -d 'Register a person, or many from a file'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "enrolment" -d 'Enrol a person with an employer, or many from a file: a hire'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "参保" -d 'Enrol a person with an employer, or many from a file: a hire'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "flexible" -d 'Enrol a person who pays for himself: flexible employment'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "灵活就业" -d 'Enrol a person who pays for himself: flexible employment'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "list" -d 'List what is registered'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "列表" -d 'List what is registered'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "show" -d 'Show one employer or person with everything about it'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "查看" -d 'Show one employer or person with everything about it'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "certificate" -d 'Print the certificate of an employer or person as a page'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and not __fish_seen_subcommand_from employer 单位 person 人员 enrolment 参保 flexible 灵活就业 list 列表 show 查看 certificate 凭证" -f -a "凭证" -d 'Print the certificate of an employer or person as a page'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l credit-code -d 'The unified social credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l employer-type -d 'enterprise, institution, government, association or household_business' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l industry -d 'The industry, a division of GB/T 4754' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l risk-class -d 'The injury risk class, 1 to 8' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l rate-factor -d 'The injury rate factor in per cent [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l region -d 'The region, GB/T 2260 [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l legal-representative -d 'The legal representative' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l address -d 'The address' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l contact -d 'The contact' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l start -d 'From which month, or day, it is insured' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from employer" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l credit-code -d 'The unified social credit code' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l employer-type -d 'enterprise, institution, government, association or household_business' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l industry -d 'The industry, a division of GB/T 4754' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l risk-class -d 'The injury risk class, 1 to 8' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l rate-factor -d 'The injury rate factor in per cent [default: 100]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l region -d 'The region, GB/T 2260 [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l legal-representative -d 'The legal representative' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l address -d 'The address' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l contact -d 'The contact' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l start -d 'From which month, or day, it is insured' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 单位" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l id-number -d 'The identity number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l id-type -d 'The type of the document' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l id-checked -d 'yes: the clerk has seen the card' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l ethnicity -d 'The ethnicity' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l hukou -d 'The household registration' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l work-start -d 'The first day of work' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l job-class -d 'worker or cadre' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l nationality -d 'The nationality' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from person" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l id-number -d 'The identity number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l name -d 'The name' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l id-type -d 'The type of the document' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l id-checked -d 'yes: the clerk has seen the card' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l ethnicity -d 'The ethnicity' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l hukou -d 'The household registration' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l phone -d 'The phone' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l bank -d 'The bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l bank-account -d 'The bank account' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l work-start -d 'The first day of work' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l job-class -d 'worker or cadre' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l nationality -d 'The nationality' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 人员" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l earnings -d 'The monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l category -d 'employee or rural_contract [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from enrolment" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l earnings -d 'The monthly earnings in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l category -d 'employee or rural_contract [default: employee]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l base -d 'The chosen monthly base in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from flexible" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l kinds -d 'The kinds, joined with +, or all' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l base -d 'The chosen monthly base in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l start -d 'From which month, or day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 灵活就业" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l person -d 'Only this person' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l kind -d 'Only people insured for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l state -d 'Only this state' -r -f -a "active\t''
ended\t''
coming\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l person -d 'Only this person' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l kind -d 'Only people insured for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l state -d 'Only this state' -r -f -a "active\t''
ended\t''
coming\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l as-of -d 'As it was on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l known-on -d 'As it was believed to be on that day' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l page-lang -d 'The language of the page' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from certificate" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l page-lang -d 'The language of the page' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l employer -d 'The key is an employer\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l person -d 'The key is a person\'s'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 登记; and __fish_seen_subcommand_from 凭证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -f -a "enrolment" -d 'End a person\'s enrolment with an employer: a leaver'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and not __fish_seen_subcommand_from enrolment 参保" -f -a "参保" -d 'End a person\'s enrolment with an employer: a leaver'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l end -d 'The last month that is paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l kinds -d 'Only these kinds, joined with + [default: all]' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from enrolment" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l end -d 'The last month that is paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l kinds -d 'Only these kinds, joined with + [default: all]' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand cancel; and __fish_seen_subcommand_from 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -f -a "enrolment" -d 'End a person\'s enrolment with an employer: a leaver'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and not __fish_seen_subcommand_from enrolment 参保" -f -a "参保" -d 'End a person\'s enrolment with an employer: a leaver'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l end -d 'The last month that is paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l kinds -d 'Only these kinds, joined with + [default: all]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from enrolment" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l employer -d 'The employer: credit code or employer number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l id-number -d 'The person: identity number or person number' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l end -d 'The last month that is paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l kinds -d 'Only these kinds, joined with + [default: all]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 注销; and __fish_seen_subcommand_from 参保" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "list" -d 'List matters: those that wait, or all'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "列表" -d 'List matters: those that wait, or all'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "show" -d 'Show a matter: what happened to it, and its rows'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "查看" -d 'Show a matter: what happened to it, and its rows'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "approve" -d 'Approve matters: each is checked again and applied'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "通过" -d 'Approve matters: each is checked again and applied'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "reject" -d 'Reject a matter with a written reason'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "驳回" -d 'Reject a matter with a written reason'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "return" -d 'Return a matter for what is missing; its clock stops'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "退回" -d 'Return a matter for what is missing; its clock stops'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "undo" -d 'Ask for an approved matter to be taken back as a whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "撤销" -d 'Ask for an approved matter to be taken back as a whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "notice" -d 'Print the notice of a refusal, a return or a reminder again'
complete -c shebao -n "__fish_shebao_using_subcommand review; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "文书" -d 'Print the notice of a refusal, a return or a reminder again'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l state -d 'Only this state, or all' -r -f -a "pending\t''
approved\t''
rejected\t''
returned\t''
undone\t''
all\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l overdue -d 'Only those past their due day'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l mine -d 'Only those I may approve'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l state -d 'Only this state, or all' -r -f -a "pending\t''
approved\t''
rejected\t''
returned\t''
undone\t''
all\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l overdue -d 'Only those past their due day'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l mine -d 'Only those I may approve'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l rejects -d 'Show the rows that did not hold any more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l rows -d 'Show the submitted rows'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l rejects -d 'Show the rows that did not hold any more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l rows -d 'Show the submitted rows'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 通过" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l reason -d 'The reason, as the notice gives it' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l reason -d 'The reason, as the notice gives it' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 驳回" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l missing -d 'What is missing' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from return" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l missing -d 'What is missing' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 退回" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from undo" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 撤销" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from notice" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand review; and __fish_seen_subcommand_from 文书" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "list" -d 'List matters: those that wait, or all'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "列表" -d 'List matters: those that wait, or all'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "show" -d 'Show a matter: what happened to it, and its rows'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "查看" -d 'Show a matter: what happened to it, and its rows'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "approve" -d 'Approve matters: each is checked again and applied'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "通过" -d 'Approve matters: each is checked again and applied'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "reject" -d 'Reject a matter with a written reason'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "驳回" -d 'Reject a matter with a written reason'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "return" -d 'Return a matter for what is missing; its clock stops'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "退回" -d 'Return a matter for what is missing; its clock stops'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "undo" -d 'Ask for an approved matter to be taken back as a whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "撤销" -d 'Ask for an approved matter to be taken back as a whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "notice" -d 'Print the notice of a refusal, a return or a reminder again'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and not __fish_seen_subcommand_from list 列表 show 查看 approve 通过 reject 驳回 return 退回 undo 撤销 notice 文书" -f -a "文书" -d 'Print the notice of a refusal, a return or a reminder again'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l state -d 'Only this state, or all' -r -f -a "pending\t''
approved\t''
rejected\t''
returned\t''
undone\t''
all\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l overdue -d 'Only those past their due day'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l mine -d 'Only those I may approve'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l state -d 'Only this state, or all' -r -f -a "pending\t''
approved\t''
rejected\t''
returned\t''
undone\t''
all\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l overdue -d 'Only those past their due day'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l mine -d 'Only those I may approve'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l rejects -d 'Show the rows that did not hold any more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l rows -d 'Show the submitted rows'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l rejects -d 'Show the rows that did not hold any more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l rows -d 'Show the submitted rows'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 通过" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l reason -d 'The reason, as the notice gives it' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l reason -d 'The reason, as the notice gives it' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 驳回" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l missing -d 'What is missing' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from return" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l missing -d 'What is missing' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 退回" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from undo" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l reason -d 'Why' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 撤销" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from notice" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 复核; and __fish_seen_subcommand_from 文书" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "plan" -d 'Show who pays, on which base, at which rate, by when'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "计划" -d 'Show who pays, on which base, at which rate, by when'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "assess" -d 'Assess a month: what is owed for each person and kind, and each payer\'s bills'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "核定" -d 'Assess a month: what is owed for each person and kind, and each payer\'s bills'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "bills" -d 'List the bills of a month'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "账单" -d 'List the bills of a month'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "detail" -d 'List what is levied for each person and kind'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "明细" -d 'List what is levied for each person and kind'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "receive" -d 'Book money that came and apply it to bills'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "收款" -d 'Book money that came and apply it to bills'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "receipts" -d 'List receipts, or show how one was applied'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "收款列表" -d 'List receipts, or show how one was applied'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "arrears" -d 'List what is past its due day, with late fees'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "欠费" -d 'List what is past its due day, with late fees'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "remind" -d 'Send reminders to who is new or due for the next stage; for cron'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "催缴" -d 'Send reminders to who is new or due for the next stage; for cron'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from plan" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 计划" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from assess" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 核定" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from bills" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 账单" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from detail" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 明细" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l reference -d 'The document number of bank or tax office' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l paid-on -d 'The day on which the money came' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l employer -d 'The employer that paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l id-number -d 'The person who paid for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l amount -d 'The amount in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l kind -d 'Only for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l month -d 'Only for this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l channel -d 'tax, treasury or bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l note -d 'A note' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receive" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l reference -d 'The document number of bank or tax office' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l paid-on -d 'The day on which the money came' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l employer -d 'The employer that paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l id-number -d 'The person who paid for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l amount -d 'The amount in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l kind -d 'Only for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l month -d 'Only for this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l channel -d 'tax, treasury or bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l note -d 'A note' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l person -d 'Only this person, who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l held -d 'Only receipts of which something is held'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from receipts" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l person -d 'Only this person, who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l held -d 'Only receipts of which something is held'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 收款列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l on -d 'The day; may lie ahead [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l month -d 'Only this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from arrears" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l on -d 'The day; may lie ahead [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l month -d 'Only this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 欠费" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l on -d 'The day of the run [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l out -d 'The folder for the notices and their list [default: notices/DATE]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from remind" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l on -d 'The day of the run [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l out -d 'The folder for the notices and their list [default: notices/DATE]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand levy; and __fish_seen_subcommand_from 催缴" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "plan" -d 'Show who pays, on which base, at which rate, by when'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "计划" -d 'Show who pays, on which base, at which rate, by when'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "assess" -d 'Assess a month: what is owed for each person and kind, and each payer\'s bills'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "核定" -d 'Assess a month: what is owed for each person and kind, and each payer\'s bills'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "bills" -d 'List the bills of a month'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "账单" -d 'List the bills of a month'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "detail" -d 'List what is levied for each person and kind'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "明细" -d 'List what is levied for each person and kind'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "receive" -d 'Book money that came and apply it to bills'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "收款" -d 'Book money that came and apply it to bills'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "receipts" -d 'List receipts, or show how one was applied'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "收款列表" -d 'List receipts, or show how one was applied'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "arrears" -d 'List what is past its due day, with late fees'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "欠费" -d 'List what is past its due day, with late fees'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "remind" -d 'Send reminders to who is new or due for the next stage; for cron'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and not __fish_seen_subcommand_from plan 计划 assess 核定 bills 账单 detail 明细 receive 收款 receipts 收款列表 arrears 欠费 remind 催缴" -f -a "催缴" -d 'Send reminders to who is new or due for the next stage; for cron'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from plan" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 计划" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from assess" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 核定" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from bills" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 账单" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from detail" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 明细" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l reference -d 'The document number of bank or tax office' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l paid-on -d 'The day on which the money came' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l employer -d 'The employer that paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l id-number -d 'The person who paid for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l amount -d 'The amount in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l kind -d 'Only for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l month -d 'Only for this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l channel -d 'tax, treasury or bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l note -d 'A note' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receive" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l reference -d 'The document number of bank or tax office' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l paid-on -d 'The day on which the money came' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l employer -d 'The employer that paid' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l id-number -d 'The person who paid for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l amount -d 'The amount in yuan' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l kind -d 'Only for this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l month -d 'Only for this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l channel -d 'tax, treasury or bank' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l note -d 'A note' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l from -d 'Read the rows from a CSV or XLSX file; - is stdin' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l rejects -d 'Where bad rows go [default: FILE.rejects.csv]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l skip-bad -d 'Load the good rows although others are bad'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l again -d 'Read a file anew that was imported before'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l person -d 'Only this person, who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l held -d 'Only receipts of which something is held'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from receipts" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l person -d 'Only this person, who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l held -d 'Only receipts of which something is held'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 收款列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l on -d 'The day; may lie ahead [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l month -d 'Only this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from arrears" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l on -d 'The day; may lie ahead [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l month -d 'Only this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l employer -d 'Only this employer' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l person -d 'Only this person; in lists of bills, the one who pays for himself' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l kind -d 'Only this kind' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l from-month -d 'From this month on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l to-month -d 'Up to this month' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l state -d 'Only this state, or stage of dunning' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 欠费" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l on -d 'The day of the run [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l out -d 'The folder for the notices and their list [default: notices/DATE]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from remind" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l on -d 'The day of the run [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l out -d 'The folder for the notices and their list [default: notices/DATE]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 征缴; and __fish_seen_subcommand_from 催缴" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "list" -d 'List all values with their dates and sources'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "列表" -d 'List all values with their dates and sources'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "show" -d 'Show what holds in a region on a day, and why'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "查看" -d 'Show what holds in a region on a day, and why'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "check" -d 'List what is weak: what runs out, is missing, carried on, doubtful or was never compared with its source'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "检查" -d 'List what is weak: what runs out, is missing, carried on, doubtful or was never compared with its source'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "import" -d 'Take in bounds and rates, a year\'s calendar, or parameters, kept beside the built-in law: a matter'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "导入" -d 'Take in bounds and rates, a year\'s calendar, or parameters, kept beside the built-in law: a matter'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l region -d 'Only what holds in this region, inherited values included; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l region -d 'Only what holds in this region, inherited values included; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l region -d 'The region [default: the office\'s, else the nation]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l on -d 'The day [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l region -d 'The region [default: the office\'s, else the nation]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l on -d 'The day [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l ahead -d 'Only what runs out within so many days' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l region -d 'Only what concerns this region; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l ahead -d 'Only what runs out within so many days' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l region -d 'Only what concerns this region; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 检查" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand policy; and __fish_seen_subcommand_from 导入" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "list" -d 'List all values with their dates and sources'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "列表" -d 'List all values with their dates and sources'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "show" -d 'Show what holds in a region on a day, and why'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "查看" -d 'Show what holds in a region on a day, and why'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "check" -d 'List what is weak: what runs out, is missing, carried on, doubtful or was never compared with its source'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "检查" -d 'List what is weak: what runs out, is missing, carried on, doubtful or was never compared with its source'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "import" -d 'Take in bounds and rates, a year\'s calendar, or parameters, kept beside the built-in law: a matter'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and not __fish_seen_subcommand_from list 列表 show 查看 check 检查 import 导入" -f -a "导入" -d 'Take in bounds and rates, a year\'s calendar, or parameters, kept beside the built-in law: a matter'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l region -d 'Only what holds in this region, inherited values included; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l region -d 'Only what holds in this region, inherited values included; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l region -d 'The region [default: the office\'s, else the nation]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l on -d 'The day [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l region -d 'The region [default: the office\'s, else the nation]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l on -d 'The day [default: the business date]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l ahead -d 'Only what runs out within so many days' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l region -d 'Only what concerns this region; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l ahead -d 'Only what runs out within so many days' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l region -d 'Only what concerns this region; all for all regions [default: the office\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 检查" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l approve -d 'Approve at once, as a solo office may'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 政策; and __fish_seen_subcommand_from 导入" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand check" -l only -d 'Only these, joined with commas' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand check" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand check" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand check" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand check" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand check" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand check" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand check" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand check" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand check" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand check" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand check" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand check" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand check" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand check" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand check" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand check" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l only -d 'Only these, joined with commas' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 检查" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "list" -d 'List all batches'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "列表" -d 'List all batches'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "show" -d 'Show one batch'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "查看" -d 'Show one batch'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand batch; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "list" -d 'List all batches'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "列表" -d 'List all batches'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "show" -d 'Show one batch'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and not __fish_seen_subcommand_from list 列表 show 查看" -f -a "查看" -d 'Show one batch'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 批次; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "show" -d 'List the entries of the log, or show one with the tables it wrote'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "查看" -d 'List the entries of the log, or show one with the tables it wrote'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "verify" -d 'Read the whole file again and compare it with its log'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "校验" -d 'Read the whole file again and compare it with its log'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "anchor" -d 'Write down the last operation and its hash, to be kept elsewhere'
complete -c shebao -n "__fish_shebao_using_subcommand log; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "存证" -d 'Write down the last operation and its hash, to be kept elsewhere'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l anchor -d 'Compare also with the anchors in this file' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l anchor -d 'Compare also with the anchors in this file' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 校验" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from anchor" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand log; and __fish_seen_subcommand_from 存证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "show" -d 'List the entries of the log, or show one with the tables it wrote'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "查看" -d 'List the entries of the log, or show one with the tables it wrote'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "verify" -d 'Read the whole file again and compare it with its log'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "校验" -d 'Read the whole file again and compare it with its log'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "anchor" -d 'Write down the last operation and its hash, to be kept elsewhere'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and not __fish_seen_subcommand_from show 查看 verify 校验 anchor 存证" -f -a "存证" -d 'Write down the last operation and its hash, to be kept elsewhere'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l operation -d 'Only this operation, with the tables it wrote' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l kind -d 'Only this kind of operation' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l operator -d 'Only what this operator did' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l from-day -d 'From this business date on' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l to-day -d 'Up to this business date' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 查看" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l anchor -d 'Compare also with the anchors in this file' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l anchor -d 'Compare also with the anchors in this file' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 校验" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from anchor" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 日志; and __fish_seen_subcommand_from 存证" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand query" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand query" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand query" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand query" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand query" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand query" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand query" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand query" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand query" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand query" -l views -d 'List the views with their columns'
complete -c shebao -n "__fish_shebao_using_subcommand query" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand query" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand query" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand query" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand query" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand query" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand query" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand query" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l views -d 'List the views with their columns'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 查询" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand export" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand export" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand export" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand export" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand export" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand export" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand export" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand export" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand export" -l list -d 'List the datasets'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l describe -d 'Tell what the columns hold instead'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand export" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand export" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand export" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand export" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand export" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l list -d 'List the datasets'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l describe -d 'Tell what the columns hold instead'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 导出" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "add" -d 'Add an operator'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "新增" -d 'Add an operator'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "list" -d 'List the operators'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "列表" -d 'List the operators'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l department -d 'The department' -r -f -a "general_affairs\t''
registration\t''
collection\t''
benefits\t''
fund\t''
audit\t''
information\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l department -d 'The department' -r -f -a "general_affairs\t''
registration\t''
collection\t''
benefits\t''
fund\t''
audit\t''
information\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 新增" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand operator; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "add" -d 'Add an operator'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "新增" -d 'Add an operator'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "list" -d 'List the operators'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and not __fish_seen_subcommand_from add 新增 list 列表" -f -a "列表" -d 'List the operators'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l department -d 'The department' -r -f -a "general_affairs\t''
registration\t''
collection\t''
benefits\t''
fund\t''
audit\t''
information\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l department -d 'The department' -r -f -a "general_affairs\t''
registration\t''
collection\t''
benefits\t''
fund\t''
audit\t''
information\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 新增" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 操作员; and __fish_seen_subcommand_from 列表" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand template" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand template" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand template" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand template" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand template" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand template" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand template" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand template" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand template" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand template" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand template" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand template" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand template" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand template" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand template" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand template" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand template" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 模板" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand completions" -s V -l version -d 'Print version'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l db -d 'The office\'s file [default: ./shebao.db where it exists, else the user\'s data folder]' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l as -d 'Who acts' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l today -d 'The business date [default: the clock\'s]' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l now -d 'The clock, pinned' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l format -d 'The form of the answer' -r -f -a "auto\t'A table on a terminal, CSV into a pipe; with a file, what its extension says'
table\t''
csv\t''
json\t''
jsonl\t''
xlsx\t''
html\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s o -l output -d 'Write the answer there, whole or not at all; the extension chooses the format' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l headers -d 'The names in the header row' -r -f -a "en\t'English names in snake_case'
zh\t'Chinese titles'
code\t'Field codes, where there are any'"
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l encoding -d 'The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]' -r -f -a "utf8\t''
utf8-bom\t''
gb18030\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l columns -d 'Only these columns, in this order' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l limit -d 'At most so many rows' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l lang -d 'The language of messages, help and notices' -r -f -a "zh\t''
en\t''"
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l wait -d 'How long a writer waits for the file' -r
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l fail-on -d 'End with 3 where the command finds such items' -r -f -a "new\t'Items that were not there before'
overdue\t'Items past their due day'
late\t'Items filed or registered late'"
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l log -d 'Append one JSON line about this run' -r -F
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l reveal -d 'Show identity numbers, phones and accounts whole'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l dry-run -d 'Do everything, show what would change, change nothing'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l explain -d 'Say under each figure how it was reached and from which article'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s q -l quiet -d 'Say nothing but errors'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s v -l verbose -d 'Say more'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -l no-progress -d 'Show no progress bar'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s y -l yes -d 'Answer questions with yes'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c shebao -n "__fish_shebao_using_subcommand 补全" -s V -l version -d 'Print version'
