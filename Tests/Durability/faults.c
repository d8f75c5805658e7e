// Disturbs a program at the n-th call that changes the disk. Preloaded, it counts calls that write, make,
// rename or delete files, and those that open files to write, over all threads, and at one of them
//
//   FAULT=kill              ends the process as kill -9 does, before the call
//   FAULT=torn              the same, a write having done half of its work
//   FAULT=ENOSPC|EIO|EROFS|EMFILE   has the call fail; EMFILE only where files are opened, EROFS not where an
//                           open file is written
//
// FAULT_AT says at which call, from 1; with FAULT_LASTING=1 all later calls fail, too. FAULT_COUNT names a
// file that gets the number of calls when the program ends. FAULT_CLOCK has clocks run ahead by so many
// milliseconds each time they are looked at, so that what is done every second is done often. FAULT_ALARM ends
// the program after so many seconds. Standard streams are left alone.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum kind { WRITES, OPENS, CHANGES };

static atomic_long calls;
static long at;
static long ahead;
static atomic_long looks;
static int lasting, fatal, torn, error;

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void read_settings(void) {
  const char *fault = getenv("FAULT"), *place = getenv("FAULT_AT"), *clock = getenv("FAULT_CLOCK");
  if (clock) ahead = atol(clock);
  if (getenv("FAULT_ALARM")) alarm(atoi(getenv("FAULT_ALARM")));
  if (!fault || !place) return;
  at = atol(place);
  lasting = getenv("FAULT_LASTING") != NULL;
  torn = !strcmp(fault, "torn");
  fatal = torn || !strcmp(fault, "kill");
  error = EMFILE;
  if (!strcmp(fault, "ENOSPC")) error = ENOSPC;
  if (!strcmp(fault, "EIO")) error = EIO;
  if (!strcmp(fault, "EROFS")) error = EROFS;
}

__attribute__((destructor)) static void tell_count(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", (long)calls);
  fclose(file);
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Whether this call is to fail. A process that is to die does so here, unless half of a write comes first.
static int disturbed(enum kind kind, int *half) {
  if (half) *half = 0;
  const int saved = errno;
  const long call = atomic_fetch_add(&calls, 1) + 1;
  if (!at || (lasting && !fatal ? call < at : call != at)) return 0;
  if (fatal) {
    if (!torn || !half) die();
    *half = 1;
    return 0;
  }
  errno = saved;
  if (error == EMFILE && kind != OPENS) return 0;
  if (error == EROFS && kind == WRITES) return 0;
  if (error == ENOSPC && kind == CHANGES) return 0;
  errno = error;
  return 1;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  REAL(clock_gettime);
  const int status = real(clock, time);
  if (!ahead || status) return status;
  const long skipped = ahead * (atomic_fetch_add(&looks, 1) + 1);
  time->tv_sec += skipped / 1000;
  time->tv_nsec += skipped % 1000 * 1000000;
  if (time->tv_nsec >= 1000000000) {
    time->tv_nsec -= 1000000000;
    time->tv_sec++;
  }
  return 0;
}

#define WRITE(name, parameters, call, half_call, file) \
  ssize_t name parameters { \
    REAL(name); \
    if ((file) <= 2) return call; \
    int half; \
    if (disturbed(WRITES, &half)) return -1; \
    if (half) { \
      (void)!half_call; \
      die(); \
    } \
    return call; \
  }

WRITE(write, (int f, const void *b, size_t n), real(f, b, n), real(f, b, n / 2), f)
WRITE(pwrite, (int f, const void *b, size_t n, off_t o), real(f, b, n, o), real(f, b, n / 2, o), f)
WRITE(pwrite64, (int f, const void *b, size_t n, off64_t o), real(f, b, n, o), real(f, b, n / 2, o), f)
WRITE(writev, (int f, const struct iovec *v, int n), real(f, v, n), real(f, v, n / 2), f)
WRITE(pwritev, (int f, const struct iovec *v, int n, off_t o), real(f, v, n, o), real(f, v, n / 2, o), f)

#define CALL(kind, name, parameters, call) \
  int name parameters { \
    REAL(name); \
    return disturbed(kind, NULL) ? -1 : call; \
  }

CALL(WRITES, ftruncate, (int f, off_t n), real(f, n))
CALL(WRITES, ftruncate64, (int f, off64_t n), real(f, n))
CALL(WRITES, fsync, (int f), real(f))
CALL(WRITES, fdatasync, (int f), real(f))
CALL(CHANGES, rename, (const char *a, const char *b), real(a, b))
CALL(CHANGES, unlink, (const char *a), real(a))
CALL(CHANGES, unlinkat, (int d, const char *a, int f), real(d, a, f))
CALL(CHANGES, rmdir, (const char *a), real(a))
CALL(OPENS, mkdir, (const char *a, mode_t m), real(a, m))
CALL(OPENS, mkstemp, (char *a), real(a))

// Files that are only read fail for want of descriptors alone, and do not count for anything else.
static int opens(int flags) {
  if (!(flags & (O_WRONLY | O_RDWR | O_CREAT)) && error != EMFILE) return 0;
  return disturbed(OPENS, NULL);
}

#define OPEN(name, parameters, last, call) \
  int name parameters { \
    REAL(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | __O_TMPFILE)) { \
      va_list list; \
      va_start(list, last); \
      mode = va_arg(list, mode_t); \
      va_end(list); \
    } \
    return opens(flags) ? -1 : call; \
  }

OPEN(open, (const char *path, int flags, ...), flags, real(path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), flags, real(path, flags, mode))
OPEN(openat, (int folder, const char *path, int flags, ...), flags, real(folder, path, flags, mode))
OPEN(openat64, (int folder, const char *path, int flags, ...), flags, real(folder, path, flags, mode))
