#!/bin/bash
# Kills builds and lets their calls fail, and checks that the same command then ends with the very files of
# a build that nobody disturbed.
#
#   durability.sh kill POINTS [SEED]     kill -9 at random calls and times, some again while they go on
#   durability.sh faults STEP [SEED]     every STEP-th call that changes the disk fails: no room, a broken
#                                        disk, one that cannot be written to, too many open files
#   durability.sh disk STEP              disks of 100 KB, STEP × 100 KB more, and so on, that fill up and
#                                        are enlarged; needs the right to mount them
#
# CHIPMILL_PROGRAM names the program; JOBS says how many builds run at once. The last line tells what was
# seen; the exit status is 1 where anything was not as it should be. Calls are counted through faults.c, which a C
# compiler makes; without one, and on macOS, programs are killed by the clock alone and no call fails.
set -u

mode=${1:?kill, faults or disk} amount=${2:?how many} seed=${3:-1}
here=$(cd "$(dirname "$0")" && pwd)
program=${CHIPMILL_PROGRAM:-$here/../../.build/release/chipmill}
jobs=${JOBS:-$(getconf _NPROCESSORS_ONLN)}
work=$(mktemp -d "${TMPDIR:-/tmp}/chipmill-durability-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export TMPDIR=$work

compiler=$(command -v clang || command -v cc || true)
preload=""
if [ "$(uname)" = Linux ] && [ -n "$compiler" ] \
  && "$compiler" -shared -fPIC -O1 -o faults.so "$here/faults.c" -ldl; then
  preload=$work/faults.so
fi
if [ "$mode" = faults ] && [ -z "$preload" ]; then
  echo "skipped: needs Linux and a C compiler"
  exit 0
fi
command -v sha256sum >/dev/null || sha256sum() { shasum -a 256 "$@"; }

# A scene of 36 tiles, one of which is broken in the copy `broken`, so that chips fail.
"$program" synth world --size 366 --dates 1 --footprints 50 || exit 1
scene=$(echo world/sentinel-2-l2a/*_L2A)
"$program" chip "$scene" --size 61 --bands B02,B03,B04 -q --output cut || exit 1
mv cut/chips sound
cp -r sound broken
head -c 400 /dev/zero | tr '\0' '\377' \
  | dd of=broken/r00002_c00003.tif bs=1 seek=8000 conv=notrunc 2>/dev/null

# The hash of all files of a dataset but those that tell of the runs.
hash_of() {
  (cd "$1" && find . -type f ! -name 'ledger.sqlite*' ! -name report.html | LC_ALL=C sort \
    | xargs sha256sum) | sha256sum | cut -d' ' -f1
}

# Whether a finished dataset is whole: prints what is wrong.
check() { # folder hash
  [ "$(hash_of "$1")" = "$2" ] || echo "hash"
  "$program" verify "$1" --threads 1 >verify.log 2>&1 || echo "torn"
  "$program" fsck "$1" >fsck.log 2>&1 || echo "unknown"
  "$program" status "$1" --json >status.json 2>/dev/null
  local planned written rejected failed rows
  planned=$(number planned) written=$(number written) rejected=$(number rejected) failed=$(number failed)
  [ "$planned" = $((written + rejected + failed)) ] || echo "missing"
  grep -q '"finished": true' status.json || echo "unfinished"
  (sed 1d "$1/index.csv" | cut -d, -f2; sed 1d "$1/skipped.csv" | cut -d, -f1) >ids
  rows=$(wc -l <ids)
  [ "$(sort -u ids | wc -l)" = "$rows" ] || echo "duplicates"
  [ "$rows" = "$planned" ] || echo "missing"
}

number() { sed -n "s/^  \"$1\": \([0-9]*\),*$/\1/p" status.json; }

# Builds that are disturbed: the form, and what is built.
forms=("hdf5 --compression none" "hdf5 --compression lzf" "hdf5 --compression deflate"
  "geotiff --compression deflate" "geotiff --compression none" "geotiff --compression zstd --level 1")
build() { # form folder tiles size more…
  local form=$1 folder=$2 tiles=$3 size=$4
  shift 4
  # shellcheck disable=SC2086
  set -- "$program" chip "$work/$tiles" --size "$size" --layer "scl=$work/$scene/SCL.tif" \
    --gate "mean(B04)<=1400" --format $form --output "$folder" --progress none "$@"
  exec "$@"
}

# Runs `build` with calls counted and the clock ahead.
preloaded() { # settings… -- build's…
  while [ "$1" != -- ]; do export "$1"; shift; done
  shift
  export FAULT_CLOCK=400 LD_PRELOAD=$preload
  build "$@"
}

kill_points() { # job
  RANDOM=$((seed * 1000 + $1))
  mkdir "job$1" && cd "job$1" || exit 1
  local kills=0 hits=0 bad=0 point form out i n clock threads status problems
  declare -a hashes calls
  for i in "${!forms[@]}"; do
    rm -rf plain
    if [ -n "$preload" ]; then
      (preloaded FAULT=kill FAULT_AT=0 FAULT_COUNT=count -- "${forms[i]}" plain broken 40) >/dev/null 2>&1
      calls[i]=$(cat count)
    else
      (build "${forms[i]}" plain broken 40) >/dev/null 2>&1
    fi
    hashes[i]=$(hash_of plain)
  done
  for ((point = $1; point < amount; point += jobs)); do
    form=$((RANDOM % ${#forms[@]})) out=out
    rm -rf out
    n=$((1 + (RANDOM % 3 == 0 ? 1 + RANDOM % 3 : 0)))
    for ((i = 0; i < n; i++)); do
      kills=$((kills + 1)) threads=$((1 + RANDOM % 3))
      if [ -n "$preload" ] && [ $((RANDOM % 3)) -gt 0 ]; then
        [ $((RANDOM % 2)) = 0 ] && kind=kill || kind=torn
        { (preloaded FAULT=$kind FAULT_AT=$((1 + (RANDOM * 32768 + RANDOM) % (calls[form] * 21 / 20))) -- \
          "${forms[form]}" out broken 40 --threads $threads) >/dev/null 2>&1; } 2>/dev/null
        status=$?
      else
        clock=$(printf '0.%03d' $((RANDOM % 150)))
        (build "${forms[form]}" out broken 40 --threads $threads) >/dev/null 2>&1 &
        sleep "$clock"
        kill -9 $! 2>/dev/null
        wait $! 2>/dev/null
        status=$?
      fi
      [ $status = 137 ] && hits=$((hits + 1))
    done
    (build "${forms[form]}" out broken 40 --threads $((1 + RANDOM % 3))) >resume.log 2>&1
    status=$?
    [ $status = 3 ] && problems=$(check out "${hashes[form]}") || problems="exit $status"
    if [ -n "$problems" ]; then
      bad=$((bad + 1))
      echo "point $point, ${forms[form]}:" $problems >&2
      cat resume.log verify.log fsck.log >&2
      [ -n "${KEEP:-}" ] && cp -r out "$KEEP.$point"
    else
      grep -o '"kept": [0-9]*' status.json | cut -d' ' -f2 >>../kept
    fi
  done
  echo "$kills $hits $bad" >>../tally
}

fault_points() { # job
  mkdir "job$1" && cd "job$1" || exit 1
  local form hash error lasting count n tried=0 stopped=0 passed=0 bad=0 number=0 status problems
  for form in "hdf5 --compression lzf" "geotiff --compression none"; do
    rm -rf plain
    (build "$form" plain sound 61) >/dev/null 2>&1
    hash=$(hash_of plain)
    for error in ENOSPC EIO EROFS EMFILE; do
      rm -rf counted
      (preloaded FAULT=$error FAULT_AT=0 FAULT_COUNT=count -- "$form" counted sound 61 --threads 1) \
        >/dev/null 2>&1
      count=$(cat count)
      for lasting in "" 1; do
        for ((n = 1 + seed % amount; n <= count; n += amount)); do
          number=$((number + 1))
          [ $((number % jobs)) = "$1" ] || continue
          rm -rf out
          tried=$((tried + 1)) problems=""
          # A build that hangs ends by the alarm, with 142.
          (preloaded FAULT=$error FAULT_AT=$n FAULT_ALARM=20 ${lasting:+FAULT_LASTING=1} -- \
            "$form" out sound 61 --threads $((1 + n % 2)) -q) >fault.out 2>fault.log
          status=$?
          case $status in
            1)
              stopped=$((stopped + 1))
              # One line that names a file and says what to do.
              [ "$(wc -l <fault.log)" = 1 ] && grep -Eq '^chipmill: (out|[^:]*[/.][^:]*): .*; .*' fault.log \
                || problems="words "
              ;;
            0) passed=$((passed + 1)) ;;
            *) problems="exit $status" ;;
          esac
          (build "$form" out sound 61 -q) >resume.log 2>&1
          status=$?
          [ $status = 0 ] && problems="$problems$(check out "$hash")" || problems="$problems resume $status"
          if [ -n "$problems" ]; then
            bad=$((bad + 1))
            echo "$form, $error${lasting:+ from then on} at call $n of $count:" $problems >&2
            cat fault.log resume.log >&2
          fi
        done
      done
    done
  done
  echo "$tried $stopped $passed $bad" >>../tally
}

# A disk in memory that is too small, and then is not.
disk_points() {
  local form hash size tried=0 stopped=0 bad=0 status problems
  for form in "hdf5 --compression none" "geotiff --compression none"; do
    rm -rf plain
    (build "$form" plain sound 61) >/dev/null 2>&1
    hash=$(hash_of plain)
    for ((size = 100; size < 1500; size += 100 * amount)); do
      mount -t tmpfs -o size=${size}k none disk || exit 1
      tried=$((tried + 1)) problems=""
      (build "$form" disk/out sound 61 -q) >fault.out 2>fault.log
      status=$?
      if [ $status = 1 ]; then
        stopped=$((stopped + 1))
        [ "$(wc -l <fault.log)" = 1 ] && grep -q '^chipmill: .*; .*' fault.log || problems="words"
      elif [ $status != 0 ]; then
        problems="exit $status"
      fi
      mount -o remount,size=30m disk
      (build "$form" disk/out sound 61 -q) >resume.log 2>&1
      status=$?
      [ $status = 0 ] && problems="$problems$(check disk/out "$hash")" || problems="$problems resume $status"
      umount disk
      if [ -n "$problems" ]; then
        bad=$((bad + 1))
        echo "$form, a disk of $size KB:" $problems >&2
        cat fault.log resume.log >&2
      fi
    done
  done
  echo "$tried $stopped $bad" >tally
}

run_jobs() { # function
  local job
  for ((job = 0; job < jobs; job++)); do ("$1" $job) & done
  wait
}

case $mode in
  kill)
    run_jobs kill_points
    read -r kills hits bad < <(awk '{ k += $1; h += $2; b += $3 } END { print k, h, b }' tally)
    kept=$(awk '{ s += $1 } END { print s + 0 }' kept)
    echo "$amount points, $kills runs, $hits of them killed, $kept chips kept; $bad points wrong"
    ;;
  faults)
    run_jobs fault_points
    read -r tried stopped passed bad < <(
      awk '{ t += $1; s += $2; p += $3; b += $4 } END { print t, s, p, b }' tally)
    echo "$tried faults, $stopped ended the build, $passed did not; $bad points wrong"
    ;;
  disk)
    mkdir disk
    if ! mount -t tmpfs -o size=100k none disk 2>/dev/null; then
      echo "skipped: needs the right to mount a disk"
      exit 0
    fi
    umount disk
    disk_points
    read -r tried stopped bad <tally
    echo "$tried disks, $stopped of them too small; $bad points wrong"
    ;;
  *)
    echo "durability.sh: kill, faults or disk, not $mode" >&2
    exit 2
    ;;
esac
[ "$bad" = 0 ]
