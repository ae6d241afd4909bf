-- Words to search by, as Didar's own analyser made them: terms in folded spelling with blanks between. A row has the id
-- of the article, statement, meeting or name it belongs to. The text itself is not kept here a second time.
CREATE VIRTUAL TABLE article_terms USING fts5 (form, lemma, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE statement_terms USING fts5 (form, lemma, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE meeting_terms USING fts5 (form, lemma, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE name_terms USING fts5 (form, lemma, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
