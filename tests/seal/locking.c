/* A PKCS#11 library in front of another one, for tests: it writes down every PIN attempt, and locks after three wrong
 * ones as cards do (SoftHSM never locks). LOCKING_BEHIND names the library behind, LOCKING_STATE a folder. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long rv;
enum { LOGIN = 18, TOKEN_INFO = 6, FLAGS_AT = 96 };
enum { PIN_INCORRECT = 0xA0, PIN_LOCKED = 0xA4 };
enum { COUNT_LOW = 0x10000, FINAL_TRY = 0x20000, LOCKED = 0x40000 };

/* A version and then functions, in the order of PKCS#11 2.40 §4.4. */
struct functions { unsigned char version[2]; void *all[68]; };
static struct functions own;
static rv (*token_info)(unsigned long, void *);
static rv (*login)(unsigned long, unsigned long, unsigned char *, unsigned long);

static FILE *state(const char *name, const char *mode) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", getenv("LOCKING_STATE"), name);
  return fopen(path, mode);
}

static int wrong(void) {
  int count = 0;
  FILE *file = state("wrong", "r");
  if (file) {
    if (fscanf(file, "%d", &count) != 1) count = 0;
    fclose(file);
  }
  return count;
}

static rv own_token_info(unsigned long slot, void *info) {
  rv result = token_info(slot, info);
  if (result == 0) {
    unsigned long flags;
    memcpy(&flags, (char *)info + FLAGS_AT, sizeof flags);
    flags &= ~(unsigned long)(COUNT_LOW | FINAL_TRY | LOCKED);
    if (wrong() > 0) flags |= COUNT_LOW;
    if (wrong() == 2) flags |= FINAL_TRY;
    if (wrong() > 2) flags |= LOCKED;
    memcpy((char *)info + FLAGS_AT, &flags, sizeof flags);
  }
  return result;
}

static rv own_login(unsigned long session, unsigned long user, unsigned char *pin, unsigned long length) {
  FILE *file = state("attempts", "a");
  fputs("login\n", file);
  fclose(file);
  if (wrong() > 2) return PIN_LOCKED;
  rv result = login(session, user, pin, length);
  int count = result == PIN_INCORRECT ? wrong() + 1 : 0;
  file = state("wrong", "w");
  fprintf(file, "%d\n", count);
  fclose(file);
  return result;
}

rv C_GetFunctionList(struct functions **list) {
  void *behind = dlopen(getenv("LOCKING_BEHIND"), RTLD_NOW);
  rv (*get)(struct functions **) = behind ? (rv (*)(struct functions **))dlsym(behind, "C_GetFunctionList") : 0;
  struct functions *theirs;
  if (!get || get(&theirs)) return 5;
  own = *theirs;
  *(void **)&token_info = own.all[TOKEN_INFO];
  *(void **)&login = own.all[LOGIN];
  own.all[TOKEN_INFO] = (void *)own_token_info;
  own.all[LOGIN] = (void *)own_login;
  *list = &own;
  return 0;
}
