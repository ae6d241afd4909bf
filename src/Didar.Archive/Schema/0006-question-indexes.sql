CREATE INDEX position_by_speaker ON position (speaker_id);
CREATE INDEX encounter_member_by_encounter ON encounter_member (encounter_id);
CREATE INDEX encounter_block_by_article ON encounter_block (article_id);
CREATE INDEX encounter_by_day ON encounter (day_from, day_to);
CREATE INDEX actor_by_known ON actor (known);
