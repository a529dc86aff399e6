"""One way of writing a file of the routekaart (contract section 5, `fmt`).

* Keys in the contract's order, a record's and a file's; keys that nobody knows behind those, in the order they had. A
  mapping keeps its own order where an alias would come before its anchor.
* Two columns a level, a list inside its key too; each value on the line of its key, however long it is.
* A list of texts that stood in brackets stays there, on one line, if no comment stands in it. All else that stood in
  brackets becomes lines.
* Quotes only where plain text would be read otherwise, by a YAML 1.1 reader too: single ones, or double ones where an
  escape is needed. Plain text stays plain; a text of several paragraphs that was neither becomes a block (`|`).
* A comment beside a value stays beside it, two blanks away; what goes on right below it, in the same column, stays
  there. Any other comment stands above what follows it, or at the end of the list or mapping that its column says.
  The comments on top of a file, up to the first blank line, stay on top; where there is none and the key below them
  goes elsewhere, they go with it, but for the line that names the schema.
* One blank line between records and before a top-level key, none within a record. Around comments between records and
  top-level keys, a blank line stays one.
* LF, one at the end, no blanks behind a line, no BOM, no `---` or `%YAML 1.2`.
"""
