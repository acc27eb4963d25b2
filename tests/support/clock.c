/* Shifts the wall clock of every process that preloads it, by TESTS_CLOCK_SHIFT seconds; all other clocks stay as they are.

   No headers, so that the smallest of compilers is enough, without the packages that develop against libc: what is declared
   here are the kernel's own shapes on 64-bit Linux. */

typedef long seconds;
struct moment {
  seconds tv_sec;
  long fraction; /* nanoseconds, or microseconds for gettimeofday */
};

/* Deadlines after this many seconds are days of a calendar, earlier ones are counted from the start of the machine. */
#define CALENDAR 1000000000L
#define NEXT ((void *)-1L)
#define REALTIME 0
#define REALTIME_COARSE 5

extern char *getenv(const char *name);
extern long atol(const char *text);
extern void *dlsym(void *handle, const char *name);
extern void *dlvsym(void *handle, const char *name, const char *version);

static seconds shift(void) {
  static seconds shift;
  static int known;
  if (!known) {
    const char *said = getenv("TESTS_CLOCK_SHIFT");
    shift = said == 0 ? 0 : atol(said);
    known = 1;
  }
  return shift;
}

int clock_gettime(int clock, struct moment *moment) {
  static int (*real)(int, struct moment *);
  if (real == 0) real = dlsym(NEXT, "clock_gettime");
  int failed = real(clock, moment);
  if (!failed && (clock == REALTIME || clock == REALTIME_COARSE)) moment->tv_sec += shift();
  return failed;
}

int gettimeofday(struct moment *moment, void *unused) {
  clock_gettime(REALTIME, moment);
  moment->fraction /= 1000;
  return 0;
}

seconds time(seconds *out) {
  struct moment moment;
  clock_gettime(REALTIME_COARSE, &moment);
  if (out != 0) *out = moment.tv_sec;
  return moment.tv_sec;
}

/* The kernel wakes by its own clock: a deadline that was computed from ours is put back. */

static struct moment put_back(const struct moment *deadline) {
  struct moment moment = *deadline;
  if (moment.tv_sec > CALENDAR) moment.tv_sec -= shift();
  return moment;
}

int sem_timedwait(void *semaphore, const struct moment *deadline) {
  static int (*real)(void *, const struct moment *);
  if (real == 0) real = dlsym(NEXT, "sem_timedwait");
  struct moment moment = put_back(deadline);
  return real(semaphore, &moment);
}

int pthread_cond_timedwait(void *condition, void *mutex, const struct moment *deadline) {
  static int (*real)(void *, void *, const struct moment *);
  if (real == 0) real = dlvsym(NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  if (real == 0) real = dlsym(NEXT, "pthread_cond_timedwait");
  struct moment moment = put_back(deadline);
  return real(condition, mutex, &moment);
}
