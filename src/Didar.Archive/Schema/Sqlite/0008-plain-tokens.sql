-- Terms come as folded letters and digits with blanks between: nothing but the blanks need be told apart. ascii finds the
-- words that unicode61 found, so what is in the index stays, and it has no tables of Unicode to ask.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql, 'unicode61 remove_diacritics 0', 'ascii')
WHERE type = 'table' AND name IN ('article_terms', 'statement_terms', 'meeting_terms', 'name_terms');

PRAGMA writable_schema = RESET;
