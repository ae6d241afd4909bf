#!/usr/bin/env bash
# Kills didar add with SIGKILL at random moments, checks the archive after each that came later than a commit,
# and compares what the runs complete with an undisturbed one.
#   bench/kills.sh DIDAR REPORTS.jsonl FOLDER [KILLS]
set -euo pipefail
didar=$1 reports=$2 folder=$3 kills=${4:-200}
mkdir -p "$folder"
rows() { "$didar" stats -A "$1" --json | sed 's/"bytes":[0-9]*,//; s/"run":[0-9]*,//'; }
articles() { "$didar" stats -A "$1" --json 2>/dev/null | sed -n 's/.*"article":\([0-9]*\).*/\1/p' | grep . || echo 0; }
size() { stat -c %s "$folder/disturbed.db-wal" 2>/dev/null || echo 0; }
# Waits until the writer of a process has begun to write.
written() {
  local start
  start=$(size)
  while kill -0 "$1" 2>/dev/null && [ "$(size)" -le "$start" ]; do sleep 0.02; done
}
records() { "$didar" search "خبر OR NOT خبر" -n 100000 --csv -A "$1" | cut -d, -f7 | sort | sha256sum; }

rm -f "$folder"/undisturbed.db* "$folder"/disturbed.db*
"$didar" add "$reports" -A "$folder/undisturbed.db" -q
all=$(articles "$folder/undisturbed.db")
killed=0 amid=0 rounds=1 before=0
while [ "$killed" -lt "$kills" ]; do
  "$didar" add "$reports" -A "$folder/disturbed.db" -q &
  process=$!
  # Four of five kills come while batches are written, the others at any moment, the start included.
  if [ $((RANDOM % 5)) -gt 0 ]; then written "$process"; fi
  sleep "0.$((RANDOM % 6))$((RANDOM % 10))"
  if kill -9 "$process" 2>/dev/null; then killed=$((killed + 1)); fi
  wait "$process" 2>/dev/null || true
  now=$(articles "$folder/disturbed.db")
  # A kill before the first table was made leaves no archive, one before the first commit leaves what was there.
  [ "$now" -gt "$before" ] || continue
  amid=$((amid + 1)) before=$now
  "$didar" check -A "$folder/disturbed.db" >"$folder/check.txt" || { cat "$folder/check.txt"; exit 1; }
  [ "$now" -eq "$all" ] || continue
  [ "$(rows "$folder/disturbed.db")" = "$(rows "$folder/undisturbed.db")" ] || { echo "the rows differ"; exit 1; }
  rm -f "$folder"/disturbed.db*
  rounds=$((rounds + 1)) before=0
done
"$didar" add "$reports" -A "$folder/disturbed.db" -q
[ "$(rows "$folder/disturbed.db")" = "$(rows "$folder/undisturbed.db")" ] || { echo "the rows differ"; exit 1; }
[ "$(records "$folder/disturbed.db")" = "$(records "$folder/undisturbed.db")" ] || { echo "the articles differ"; exit 1; }
"$didar" check -A "$folder/disturbed.db"
echo "$killed kills, $amid of them after new commits and each archive whole, $rounds archives; all end as an undisturbed run does"
