"""The tables of LibreOffice and its like: texts (odt) and sheets (ods), which say tables alike."""
