// An invented landscape, decided pixel by pixel from noise: what grows or stands there, how green it is, how
// high it lies, and what a satellite sees of it. Only for synthetic scenes; the meanings are those of
// Datasets/Synthetic/Landscape.swift.

#ifndef SUFFIX
#define KERNELS "landscape.c"
#include "stamp.h"

KERNEL(parcel_positions,
       (const int32_t *x, const int32_t *y, const uint32_t *region, int32_t *across, int32_t *along,
        size_t count),
       (x, y, region, across, along, count))
KERNEL(landscape_row, (const LandscapeNoise *noise, const LandscapeRow *row, size_t count),
       (noise, row, count))
KERNEL(reflectance_row,
       (const LandscapeRow *row, const SkyRow *sky, const float *grain, const BandSpectrum *band,
        uint16_t *target, size_t count),
       (row, sky, grain, band, target, count))
KERNEL(scene_class_row, (const LandscapeRow *row, const SkyRow *sky, const float *grain, uint8_t *target,
                         size_t count),
       (row, sky, grain, target, count))
#else

INLINE float NAME(clamped)(float value, float low, float high) {
  return value < low ? low : value > high ? high : value;
}

// Sixteen times cosine and sine of 0°, 22°, 43° and 68°.
BODY(parcel_positions)
(const int32_t *x, const int32_t *y, const uint32_t *region, int32_t *across, int32_t *along, size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint32_t turn = region[i] >> 7 & 3;
    int32_t c = turn == 0 ? 16 : turn == 1 ? 15 : turn == 2 ? 12 : 6;
    int32_t s = turn == 0 ? 0 : turn == 1 ? 6 : turn == 2 ? 11 : 15;
    across[i] = (x[i] * c + y[i] * s) >> 4;
    along[i] = (y[i] * c - x[i] * s) >> 5;
  }
}

BODY(landscape_row)(const LandscapeNoise *noise, const LandscapeRow *row, size_t count) {
  for (size_t i = 0; i < count; i++) {
    float relief = noise->relief[i], river = noise->river[i], forest = noise->forest[i];
    float town = noise->town[i], texture = noise->texture[i], season = noise->season[i];
    uint32_t parcel = noise->parcel[i];
    float distance = river < 0 ? -river : river;
    float valley = 1.0f / (1.0f + river * river * 500.0f);

    float height = 520.0f + 950.0f * relief + 900.0f * relief * relief * relief - 90.0f * valley;
    height += 1.5f * texture * (1.0f - valley);
    const float lake = 190.0f;
    bool is_water = distance < 0.0032f || height < lake;
    if (height < lake) height = lake;
    row->height[i] = height;

    float wood = forest + 0.25f * relief - 0.12f * valley;
    float pick = (float)(parcel >> 8 & 0xFFFF) * (1.0f / 65536);
    bool is_margin = noise->margin[i] < 0.055f;
    uint8_t land;
    float green;
    if (is_water) {
      land = LAND_WATER;
      green = NAME(clamped)(0.4f + season, 0, 1);
    } else if (height > 990 + 160 * forest) {
      land = LAND_SNOW;
      green = 0;
    } else if (height > 890 + 160 * forest) {
      land = texture > 0.1f ? LAND_BARE : LAND_MOSS;
      green = 0.4f + 0.3f * season;
    } else if (distance < 0.014f && forest < 0.02f && height < 460) {
      land = town > 0.2f ? LAND_MANGROVE : LAND_WETLAND;
      green = 0.5f + season;
    } else if (town > 0.31f || (town > 0.25f && noise->margin[i] < 0.1f)) {
      // Gardens between the houses.
      land = texture > 0.28f ? LAND_GRASS : LAND_BUILT;
      green = 0.4f + texture;
    } else if (wood > 0.075f) {
      land = LAND_TREES;
      green = 0.65f + 0.8f * season + 0.15f * texture;
    } else if (wood > 0.05f) {
      land = LAND_SHRUB;
      green = 0.5f + 0.8f * season;
    } else if (is_margin) {
      land = (parcel & 7) == 0 ? LAND_BARE : LAND_GRASS;
      green = 0.5f;
    } else if (pick < 0.62f) {
      land = LAND_CROPS;
      green = (float)((parcel ^ noise->crop_year) * 0x9E3779B1u >> 16) * (1.0f / 65536);
      green = green < 0.35f ? 0.15f * green : NAME(clamped)(1.25f * green - 0.2f, 0, 1);
      green += 0.1f * texture;
    } else {
      land = LAND_GRASS;
      green = 0.35f + 0.55f * pick + 0.8f * season + 0.1f * texture;
    }
    row->land[i] = land;
    row->green[i] = NAME(clamped)(green, 0, 1);
    row->texture[i] = land == LAND_WATER ? 0.12f * texture : land == LAND_BUILT ? 2.4f * texture
                      : land == LAND_TREES ? 1.3f * texture : 0.7f * texture;
  }
}

BODY(reflectance_row)
(const LandscapeRow *row, const SkyRow *sky, const float *grain, const BandSpectrum *band, uint16_t *target,
 size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint8_t land = row->land[i];
    float dry = band->dry[land], lush = band->lush[land];
    float value = dry + row->green[i] * (lush - dry);
    value *= 1.0f + band->texture * row->texture[i];
    value *= sky->light[i] * (1.0f - band->shadow * sky->shadow[i]);
    value += sky->cloud[i] * (band->cloud * (0.85f + 0.15f * sky->cloud[i]) - value);
    value += grain[i] * (band->noise + 0.011f * value) + band->offset + 0.5f;
    float lowest = 1, highest = 65535;
    value = value < lowest ? lowest : value > highest ? highest : value;
    target[i] = (uint16_t)value;
  }
}

BODY(scene_class_row)
(const LandscapeRow *row, const SkyRow *sky, const float *grain, uint8_t *target, size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint8_t land = row->land[i];
    float cloud = sky->cloud[i];
    uint8_t class = 4;  // vegetation
    if (land == LAND_BARE || land == LAND_BUILT || (land == LAND_CROPS && row->green[i] < 0.3f)) class = 5;
    if (land == LAND_WATER) class = 6;
    if (land == LAND_SNOW) class = 11;
    if (class == 5 && grain[i] > 2.6f) class = 7;                     // unclassified
    if (land == LAND_BUILT && grain[i] < -2.9f) class = 1;          // saturated
    if (sky->light[i] < 0.8f && class != 6) class = 2;               // in the shade of the terrain
    if (sky->shadow[i] > 0.3f) class = 3;
    if (cloud > 0.03f) class = 10;
    if (cloud > 0.22f) class = 8;
    if (cloud > 0.6f) class = 9;
    target[i] = class;
  }
}
#endif
