#!/usr/bin/env bash
# Kills didar add with SIGKILL at random moments, checks the archive after each, and compares what the last run completes
# with an undisturbed one.
#   bench/kills.sh DIDAR REPORTS.jsonl FOLDER [KILLS]
set -euo pipefail
didar=$1 reports=$2 folder=$3 kills=${4:-200}
mkdir -p "$folder"
rows() { "$didar" stats -A "$1" --json | sed 's/"bytes":[0-9]*,//; s/"run":[0-9]*,//'; }
records() { "$didar" search "خبر OR NOT خبر" -n 100000 --csv -A "$1" | cut -d, -f7 | sort | sha256sum; }

rm -f "$folder"/undisturbed.db* "$folder"/disturbed.db*
"$didar" add "$reports" -A "$folder/undisturbed.db" -q
killed=0 midst=0 whole=0 completed=0
while [ "$killed" -lt "$kills" ]; do
  "$didar" add "$reports" -A "$folder/disturbed.db" -q &
  process=$!
  sleep "0.$((RANDOM % 9))$((RANDOM % 10))"
  if kill -9 "$process" 2>/dev/null; then
    killed=$((killed + 1))
    wait "$process" 2>/dev/null || true
    if "$didar" check -A "$folder/disturbed.db" >"$folder/check.txt" 2>&1; then whole=$((whole + 1))
    elif grep -q "no archive of Didar\|no such archive" "$folder/check.txt"; then whole=$((whole + 1))
    else cat "$folder/check.txt"; exit 1
    fi
    [ ! -s "$folder/disturbed.db-wal" ] || midst=$((midst + 1))
  else
    wait "$process"
    completed=$((completed + 1))
    [ "$(rows "$folder/disturbed.db")" = "$(rows "$folder/undisturbed.db")" ] || { echo "the rows differ"; exit 1; }
    rm -f "$folder"/disturbed.db*
  fi
done
"$didar" add "$reports" -A "$folder/disturbed.db" -q
[ "$(rows "$folder/disturbed.db")" = "$(rows "$folder/undisturbed.db")" ] || { echo "the rows differ"; exit 1; }
[ "$(records "$folder/disturbed.db")" = "$(records "$folder/undisturbed.db")" ] || { echo "the articles differ"; exit 1; }
"$didar" check -A "$folder/disturbed.db"
echo "$killed kills, $whole archives whole after them, $completed runs that were faster than the kill; the last run has what an undisturbed one has"
