-- Words to search by, as Didar's own analyser made them, with their positions; no dictionary of the server's is asked.
-- A row has the id of the article, statement, meeting or name it belongs to.
CREATE TABLE article_terms (rowid bigint PRIMARY KEY, form tsvector NOT NULL, lemma tsvector NOT NULL);
CREATE TABLE statement_terms (rowid bigint PRIMARY KEY, form tsvector NOT NULL, lemma tsvector NOT NULL);
CREATE TABLE meeting_terms (rowid bigint PRIMARY KEY, form tsvector NOT NULL, lemma tsvector NOT NULL);
CREATE TABLE name_terms (rowid bigint PRIMARY KEY, form tsvector NOT NULL, lemma tsvector NOT NULL);
CREATE INDEX article_terms_form ON article_terms USING gin (form);
CREATE INDEX article_terms_lemma ON article_terms USING gin (lemma);
CREATE INDEX statement_terms_form ON statement_terms USING gin (form);
CREATE INDEX statement_terms_lemma ON statement_terms USING gin (lemma);
CREATE INDEX meeting_terms_form ON meeting_terms USING gin (form);
CREATE INDEX meeting_terms_lemma ON meeting_terms USING gin (lemma);
CREATE INDEX name_terms_form ON name_terms USING gin (form);
CREATE INDEX name_terms_lemma ON name_terms USING gin (lemma);
