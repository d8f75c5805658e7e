#include <geotiff/geotiff.h>
#include <geotiff/geo_normalize.h>
#include <geotiff/geo_simpletags.h>
#include <geotiff/geovalues.h>
