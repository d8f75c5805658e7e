#include <geotiff/geotiff.h>
#include <geotiff/geo_normalize.h>
#include <geotiff/geo_simpletags.h>
#include <geotiff/geovalues.h>
#include <geotiff/geo_tiffp.h>
#include <proj.h>

/* libgeotiff and PROJ print what they dislike to standard error unless they are told not to; the first
   takes a variadic callback, which Swift cannot write. */
static inline void chipmill_geotiff_silence(GTIF *keys, int level, const char *message, ...) {
  (void)keys, (void)level, (void)message;
}

/* Keys over simple tags that print nothing. */
static inline GTIF *chipmill_geotiff_open(void *tags) {
  struct _TIFFMethod methods;
  GTIFSetSimpleTagsMethods(&methods);
  GTIF *keys = GTIFNewWithMethodsEx(tags, &methods, chipmill_geotiff_silence, 0);
  if (keys) {
    PJ_CONTEXT *context = (PJ_CONTEXT *)GTIFGetPROJContext(keys, 1, 0);
    if (context) proj_log_level(context, PJ_LOG_NONE);
  }
  return keys;
}
