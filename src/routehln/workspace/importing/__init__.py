"""An import on its way: the options and rules that choose, the tables of the file, what is shown, asked and written."""
