// The pixel loops of Chipmill.
//
// Rows in, rows out: pointers, counts and scalars. No kernel allocates, fails or keeps state. Strides
// between rows count elements unless they say bytes. Nothing is read or written beyond `count`.

#ifndef CKERNELS_H
#define CKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Instruction sets ------------------------------------------------------------------------------

enum { ISA_BASELINE = 1, ISA_AVX2 = 2, ISA_AVX512 = 3 };

/// The best instruction set of this processor that has kernels.
int isa_best(void);
/// The instruction set that kernels called from this thread use: the one set with `isa_set`, else the
/// one that CHIPMILL_ISA names (baseline, avx2, avx512) if the processor has it, else the best.
int isa_current(void);
/// Sets the instruction set of this thread; 0 goes back to the default.
void isa_set(int isa);

// Pixel types, numbered as `PixelType` in Swift ----------------------------------------------------

enum {
  PIXEL_U8, PIXEL_I8, PIXEL_U16, PIXEL_I16, PIXEL_U32, PIXEL_I32, PIXEL_F32, PIXEL_F64
};

// Predictors of TIFF (predictor.c) ------------------------------------------------------------------

/// Undoes and applies horizontal differencing (predictor 2) in place: `rows` rows of `count` elements
/// (pixels × samples), neighbours of one sample being `samples` elements apart. Arithmetic wraps.
void undo_predictor2_8(uint8_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void undo_predictor2_16(uint16_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void undo_predictor2_32(uint32_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void undo_predictor2_64(uint64_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void apply_predictor2_8(uint8_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void apply_predictor2_16(uint16_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void apply_predictor2_32(uint32_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);
void apply_predictor2_64(uint64_t *pixels, size_t rows, size_t stride, size_t count, size_t samples);

/// Undoes the floating-point predictor (3): each row of `source` holds the byte planes of `count`
/// floats, most significant first, as differences of bytes `samples` apart. `target` gets the floats
/// in native order. The rows of `source` are overwritten with the undone differences.
void undo_predictor3_32(uint8_t *source, size_t source_stride_bytes, uint32_t *target,
                        size_t target_stride, size_t rows, size_t count, size_t samples);
void undo_predictor3_64(uint8_t *source, size_t source_stride_bytes, uint64_t *target,
                        size_t target_stride, size_t rows, size_t count, size_t samples);
/// The reverse: `count` floats a row become a row of `count` × 4 (or 8) bytes.
void apply_predictor3_32(const uint32_t *source, size_t source_stride, uint8_t *target,
                         size_t target_stride_bytes, size_t rows, size_t count, size_t samples);
void apply_predictor3_64(const uint64_t *source, size_t source_stride, uint8_t *target,
                         size_t target_stride_bytes, size_t rows, size_t count, size_t samples);

// Order of bytes and samples (bytes.c) --------------------------------------------------------------

/// Reverses the bytes of each element in place.
void swap_bytes_16(uint16_t *elements, size_t count);
void swap_bytes_32(uint32_t *elements, size_t count);
void swap_bytes_64(uint64_t *elements, size_t count);

/// HDF5's shuffle filter: all first bytes of `count` elements, then all second bytes, and so on.
/// Element sizes of 1, 2, 4 and 8 are fast; others work. `source` and `target` do not overlap.
void shuffle_bytes(const uint8_t *source, uint8_t *target, size_t count, size_t element_size);
void unshuffle_bytes(const uint8_t *source, uint8_t *target, size_t count, size_t element_size);

/// Splits `count` pixels of `samples` interleaved samples into planes, `plane_stride` elements apart.
void deinterleave_8(const uint8_t *source, uint8_t *target, size_t count, size_t samples,
                    size_t plane_stride);
void deinterleave_16(const uint16_t *source, uint16_t *target, size_t count, size_t samples,
                     size_t plane_stride);
void deinterleave_32(const uint32_t *source, uint32_t *target, size_t count, size_t samples,
                     size_t plane_stride);
void deinterleave_64(const uint64_t *source, uint64_t *target, size_t count, size_t samples,
                     size_t plane_stride);
/// The reverse of `deinterleave`.
void interleave_8(const uint8_t *source, uint8_t *target, size_t count, size_t samples,
                  size_t plane_stride);
void interleave_16(const uint16_t *source, uint16_t *target, size_t count, size_t samples,
                   size_t plane_stride);
void interleave_32(const uint32_t *source, uint32_t *target, size_t count, size_t samples,
                   size_t plane_stride);
void interleave_64(const uint64_t *source, uint64_t *target, size_t count, size_t samples,
                   size_t plane_stride);
/// One sample of each pixel: element k of `target` is element k × `samples` of `source`, so add the
/// sample's number to `source`.
void extract_sample_8(const uint8_t *source, uint8_t *target, size_t count, size_t samples);
void extract_sample_16(const uint16_t *source, uint16_t *target, size_t count, size_t samples);
void extract_sample_32(const uint32_t *source, uint32_t *target, size_t count, size_t samples);
void extract_sample_64(const uint64_t *source, uint64_t *target, size_t count, size_t samples);

// LZF of h5py (lzf.c) -------------------------------------------------------------------------------

/// The size of lzf_encode's table is 2 to this power.
#define LZF_TABLE_BITS 14

/// Compresses `count` bytes as LZF and returns how many bytes that made. Writes to the first
/// `count + count / 32 + 35` bytes of `target`, some of them beyond the result.
///
/// `table` is work memory whose entries are at most `used`; this leaves them at most `used + count`, so that
/// calls that pass the sum of the counts before them share a table without clearing it. The sum is below
/// 2^32.
size_t lzf_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table, uint32_t used);

// Deflate of noise (huffman.c) ----------------------------------------------------------------------

/// A code of a prefix code, its first bit lowest.
typedef struct {
  uint16_t bits, length;
} bit_code;

/// Where the next bits go: behind the `held` lowest of `bits`, at most 7, which belong to the byte at `out`.
typedef struct {
  uint8_t *out;
  uint64_t bits;
  uint32_t held;
} bit_writer;

/// Writes the codes, of at most 14 bits, of `count` bytes. Writes up to 8 bytes beyond what they need.
void put_codes(bit_writer *writer, const uint8_t *bytes, size_t count, const bit_code codes[256]);

/// Adds how often each byte occurs.
void count_bytes(const uint8_t *bytes, size_t count, uint32_t counts[256]);

/// The size of the table of compare_codings is 2 to this power.
#define MATCHES_TABLE_BITS 12
/// The bits that name an earlier occurrence of some bytes: its length and its distance.
#define MATCH_COST 12

/// Adds what the `count` bytes behind the first `before` cost as literals, each `costs` bits, and what naming
/// earlier occurrences of four or more saves of it. `table`'s contents do not matter; `before + count` is
/// below 2^16, and `count` 4 or more.
void compare_codings(const uint8_t *bytes, size_t before, size_t count, const uint8_t costs[256],
                     uint16_t *table, uint32_t *literal_cost, uint32_t *saved_cost);

// LZW of TIFF (lzw.c) -------------------------------------------------------------------------------

/// Decodes until `target` is full, the stream ends or its bytes do. Returns the bytes written, or -1 for
/// a code that cannot be.
long lzw_decode(const uint8_t *source, size_t source_count, uint8_t *target, size_t target_count);
/// The most bytes that `count` bytes can become.
size_t lzw_bound(size_t count);
/// Encodes `count` bytes and returns the number written. `target` has room for `lzw_bound`; `table` is
/// scratch memory of 16384 elements.
size_t lzw_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table);

// Odd depths (bits.c) -------------------------------------------------------------------------------

/// `count` samples of 1 to 32 bits, most significant bit first, as unsigned integers of 1, 2 or 4 bytes.
void unpack_bits(const uint8_t *source, unsigned bits, void *target, unsigned target_bytes, size_t count);
/// `count` half floats in native byte order as floats.
void unpack_float16(const uint8_t *source, float *target, size_t count);
/// `count` floats of three bytes as floats of four.
void unpack_float24(const uint8_t *source, float *target, size_t count, bool is_big_endian);

// Pixel types (convert.c) ---------------------------------------------------------------------------

/// Converts `count` pixels. Into integers: rounded half up, clamped, and NaN becomes `nan_value`
/// (itself rounded and clamped).
void convert_pixels(const void *source, int source_type, void *target, int target_type, size_t count,
                    double nan_value);

/// `count` pixels of any type times `scale` plus `offset`, in doubles and rounded once, as floats. Those
/// equal to `no_data` (if `has_no_data`) and NaN become NaN.
void scale_pixels(const void *source, int type, float *target, size_t count, double scale, double offset,
                  bool has_no_data, double no_data);

/// Where one of `count` pixels of `source` equals `value`, the same pixel of `target` becomes
/// `replacement`; the others stay.
void replace_pixels(const void *source, int source_type, double value, void *target, int target_type,
                    size_t count, double replacement);

// Pictures (stretch.c) -------------------------------------------------------------------------------

/// Spreads `count` pixels over the bytes 1 to 255: (value − low) × per_step above 1, rounded half up and
/// clamped. Missing pixels and NaN become 0.
void stretch_row(const void *source, int source_type, size_t count, bool has_no_data, double no_data,
                 double low, double per_step, uint8_t *target);

// Noise of position (noise.c) ------------------------------------------------------------------------

/// Fractal noise at `count` positions: the sum of `octaves` gradient noises, the first with a wavelength of
/// 2^`longest`, each next one half as long and `gain` times as strong. About ±0.5 for a gain of a half.
/// `octaves` is at most `longest`, and `longest` at most 24.
void fractal_row(const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed, int longest,
                 int octaves, float gain);
/// Which cell of an irregular patchwork each position lies in (a number that looks random), and how far from
/// its border (0 on the border, in parts of 2^`size`, which is the usual size of a cell).
void cells_row(const int32_t *x, const int32_t *y, uint32_t *cell, float *margin, size_t count, uint32_t seed,
               int size);
/// White noise with mean 0 and standard deviation 1, never beyond ±3.46.
void grain_row(const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed);

// Synthetic scenes (landscape.c) ---------------------------------------------------------------------

enum {
  LAND_NONE, LAND_TREES, LAND_SHRUB, LAND_GRASS, LAND_CROPS, LAND_BUILT, LAND_BARE, LAND_SNOW, LAND_WATER,
  LAND_WETLAND, LAND_MANGROVE, LAND_MOSS, LAND_COUNT = 16
};

/// The noises that a row of landscape is decided from.
typedef struct {
  const float *relief, *river, *forest, *town, *texture, *season, *margin;
  const uint32_t *parcel;
  /// Another number, other crops.
  uint32_t crop_year;
} LandscapeNoise;

/// A row of landscape: its height in metres, what there is, how green it is (0…1), and fine structure.
typedef struct {
  float *height;
  uint8_t *land;
  float *green, *texture;
} LandscapeRow;

/// What lies between a row of landscape and the satellite: opacity of clouds and of their shadows (0…1), and
/// the light on slopes (1 on level ground).
typedef struct {
  const float *cloud, *shadow, *light;
} SkyRow;

/// What a band sees: ten thousand times the reflectance of each kind of land, dry and lush, and of clouds;
/// the weight of fine structure and of shadows, the noise of the sensor, and what is added to every value.
typedef struct {
  float dry[LAND_COUNT], lush[LAND_COUNT];
  float cloud, texture, shadow, noise, offset;
} BandSpectrum;

/// Positions turned and stretched so that parcels lie in another direction in each region.
void parcel_positions(const int32_t *x, const int32_t *y, const uint32_t *region, int32_t *across,
                      int32_t *along, size_t count);
void landscape_row(const LandscapeNoise *noise, const LandscapeRow *row, size_t count);
/// One band's digital numbers, at least 1. `grain` is white noise.
void reflectance_row(const LandscapeRow *row, const SkyRow *sky, const float *grain, const BandSpectrum *band,
                     uint16_t *target, size_t count);
/// The scene classification of Sen2Cor, 1…11.
void scene_class_row(const LandscapeRow *row, const SkyRow *sky, const float *grain, uint8_t *target,
                     size_t count);

// Overviews (halve.c) -------------------------------------------------------------------------------

enum { HALVE_NEAREST, HALVE_AVERAGE, HALVE_MODE };

/// One row of an overview: each target pixel is made of two pixels of `upper` and two of `lower`,
/// (`source_count` + 1) / 2 pixels in all. At an odd end the last pixel of a row stands alone; at an
/// odd bottom pass the last row twice. Pixels equal to `no_data` (if `has_no_data`) and NaN are left out, and
/// a result without any pixel is `fill`. A valid integer average that equals `no_data` moves by one.
void halve_row(int type, int how, const void *upper, const void *lower, void *target, size_t source_count,
               bool has_no_data, double no_data, double fill);

// Modes of whole boxes (mode.c) ----------------------------------------------------------------------

/// The most pixels on a side of a box: a byte holds how many it has.
#define MODE_SIDE_LIMIT 15
/// A row of modes of `count` boxes of `across` × `down` bytes that lie side by side, rows being `stride`
/// apart: the value whose count first exceeds all others, reading on. Values equal to `no_data` (if
/// `has_no_data`) are left out, and a box without any other is `fill`; a mode that equals `fill` moves by one
/// if `avoids_fill`.
void mode_boxes(const uint8_t *source, size_t stride, size_t across, size_t down, uint8_t *target,
                size_t count, bool has_no_data, uint8_t no_data, uint8_t fill, bool avoids_fill);

// Sampling onto another grid (warp.c) ---------------------------------------------------------------

/// Pixels to be sampled, and the raster that they are a window of. Positions are those of the raster:
/// pixel k covers k to k + 1.
typedef struct {
  const void *pixels;
  size_t stride_bytes;
  int type;
  /// The supplied window; nothing outside of it is read.
  int64_t x, y, width, height;
  /// The size of the raster.
  int64_t grid_width, grid_height;
  /// Pixels of this value (in floats also NaN) are not there.
  bool has_no_data;
  double no_data;
  /// The value of target pixels without a source.
  double fill;
  /// A valid result equal to `fill` moves by one (integers).
  bool avoids_fill;
} warp_source;

/// WARP_BOX weighs pixels by the area that the target covers.
enum { WARP_BILINEAR, WARP_CUBIC, WARP_LANCZOS, WARP_BOX };
enum { WARP_AVERAGE, WARP_MODE, WARP_MIN, WARP_MAX, WARP_MEDIAN };

/// Positions of `count` target positions u, u + 1, … on one axis: offset + ratio × u.
void warp_scale_positions(double offset, double ratio, double u, double *positions, size_t count);
/// Positions of `count` target positions (u, v), (u + 1, v), … by interpolation in a lattice of nodes,
/// `step` apart, the first at `origin_x`, `origin_y`. Not finite where a node of the cell is not.
void warp_mesh_positions(const double *nodes_x, const double *nodes_y, size_t columns, size_t rows,
                         int64_t step, int64_t origin_x, int64_t origin_y, double u, double v, double *x,
                         double *y, size_t count);
/// A row of targets from the pixels at the positions (x, y).
void warp_nearest(const warp_source *source, const double *x, const double *y, void *target, size_t count);
/// A window of targets, from (u, v) on, at a scale: target pixel u of an axis lies at offset + ratio ×
/// (u + ½). `columns` has room for `width` indices.
void warp_nearest_scale(const warp_source *source, double offset_x, double ratio_x, double offset_y,
                        double ratio_y, int64_t u, int64_t v, size_t width, size_t height, void *target,
                        size_t target_stride_bytes, int32_t *columns);
/// A row of targets, each the weighted mean around (x, y). The kernel is `stretch_x` by `stretch_y`
/// times as wide as at full resolution. `weights` has room for 4 (or for Lanczos 6) × ceil(stretch) + 2
/// doubles for x and the same for y.
void warp_kernel(const warp_source *source, int kernel, double stretch_x, double stretch_y, const double *x,
                 const double *y, void *target, size_t count, double *weights);
/// A row of targets, each of the pixels in the box between (x0, y0) and (x1, y1). `values` has room for
/// 2 × `capacity` doubles, `capacity` being the most pixels in a box; only mode and median use it.
void warp_area(const warp_source *source, int how, const double *x0, const double *y0, const double *x1,
               const double *y1, void *target, size_t count, double *values, size_t capacity);
// Scaling of u8, u16 and f32 (enlarge.c, reduce.c) ---------------------------------------------------

/// How the targets of an axis lie, and how wide the kernel is.
typedef struct {
  /// Target u lies at offset + ratio × (u + ½) on the source; the ratio is positive.
  double offset, ratio;
  /// How many times wider than at full resolution the kernel is.
  double stretch;
  /// Where positions are whole multiples of 1/denominator from the middles of pixels, that (up to 16);
  /// else 0.
  int denominator;
  /// Whether weights are multiplied by the denominator, which makes them whole numbers (bilinear, of
  /// integers; the product of both denominators is at most 256, and its odd part at most 32).
  bool is_whole;
  /// Targets after which the kernels repeat, `advance` pixels on: up to 16; 0 where they never do.
  int64_t period, advance;
  /// The most pixels under a kernel: at most 64.
  int64_t taps;
} warp_axis;

/// The last pixel whose middle is not beyond the centre of the target `u`.
int64_t warp_pixel_before(const warp_axis *axis, int64_t u);
/// Bytes of scratch that a window needs, aligned to 64.
size_t warp_scale_scratch(const warp_axis *x, const warp_axis *y, size_t width, size_t height);
/// A window of targets, from (u, v) on, `width` × `height`, of the resolution of the source or finer on both
/// axes: `stretch` is 1 and there are 2, 4 or 6 taps. `streams` sends results past the cache where
/// they come fast enough for it.
void warp_enlarge(const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u,
                  int64_t v, size_t width, size_t height, void *target, size_t target_stride_bytes,
                  bool streams, void *scratch);
/// The same with a coarser resolution on an axis or both.
void warp_reduce(const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u,
                 int64_t v, size_t width, size_t height, void *target, size_t target_stride_bytes,
                 bool streams, void *scratch);

// Sampling onto another grid, the hot cases (bilinear_row.c, nearest.c) --------------------------------

/// A row of targets at the positions (x, y), of u8, u16 and f32. `scratch` has room for 6 × `count` floats.
void warp_bilinear_row(const warp_source *source, const double *x, const double *y, void *target,
                       size_t count, float *scratch);
/// Copies a row; missing pixels become `fill`.
void warp_copy(const warp_source *source, const void *pixels, void *target, size_t count);
/// `count` pixels of a value, rounded and clamped to the type.
void fill_pixels(int type, void *target, size_t count, double value);

// Terrain (slope.c) ---------------------------------------------------------------------------------

enum { TERRAIN_HORN, TERRAIN_ZEVENBERGEN_THORNE };
/// Slopes as rise over run, or in degrees; aspects in degrees clockwise from north, or the other way round
/// from east.
enum { TERRAIN_SLOPE, TERRAIN_DEGREES, TERRAIN_AZIMUTH, TERRAIN_TRIGONOMETRIC };

/// How elevations become slopes or aspects. Degrees are true to 1.5 · 10⁻⁵ of those of the float gradients.
/// An infinite elevation makes what is around it infinitely steep, and has itself no slope.
typedef struct {
  int method, measure;
  /// What a method's differences are multiplied with: 1/8 (Horn) or 1/2 over the size of a cell, and a
  /// hundred times that where slopes are percents.
  float per_dx, per_dy;
  /// The aspect of level ground, and what is told where one of the nine elevations is NaN.
  float flat, missing;
} terrain_rule;

/// Slopes or aspects of `rows` rows of `width` pixels. The elevations begin one pixel to the left and above,
/// and are two pixels more on each axis.
void terrain_block(const float *source, size_t source_stride, float *target, size_t target_stride,
                   size_t width, size_t rows, const terrain_rule *rule);
/// A row of them by plain differences, whatever the rule's method: (east − west) × per_dx and (south −
/// north) × per_dy. All rows are `count` long; missing is what has a NaN among its five.
void gradient_row(const float *north, const float *west, const float *here, const float *east,
                  const float *south, float *target, size_t count, const terrain_rule *rule);

/// Copies a row with NaN for `no_data`.
void missing_to_nan(const float *source, float *target, size_t count, float no_data);

// Classes (classes.c) -------------------------------------------------------------------------------

/// Adds to `counts[v]` how often the value v occurs in `rows` rows of `count` classes; where `mask` is not
/// NULL, only of pixels whose mask is not 0.
void count_classes(const uint8_t *classes, size_t stride, const uint8_t *mask, size_t mask_stride,
                   size_t rows, size_t count, uint32_t counts[256]);

/// The first pixel of a window.
typedef struct {
  int32_t x, y;
} class_window;

/// For each window of `width` × `height` pixels how often each of the `wanted` values occurs in it: `counts`
/// has `wanted_count` numbers for each. Windows lie inside of the raster and have a pixel.
void count_class_windows(const uint8_t *classes, size_t stride, const class_window *windows,
                         size_t window_count, size_t width, size_t height, const uint8_t *wanted,
                         size_t wanted_count, uint32_t *counts);

// Histograms of any type (histogram.c) ---------------------------------------------------------------

/// Adds how often each key occurs in a row, to 65536 counts; of types of 32 bits the upper half of the key.
/// Pixels that are `no_data` or NaN are left out. Doubles are counted as the nearest floats.
void count_keys(int type, const void *pixels, size_t count, bool has_no_data, double no_data,
                uint64_t *counts);
/// Adds how often each lower half of a key occurs, for those upper halves that have a slot: 65536 counts for
/// each slot, which are numbered from 1. Types of 32 and 64 bits only.
void count_lower_keys(int type, const void *pixels, size_t count, bool has_no_data, double no_data,
                      const uint8_t *slots, uint64_t *counts);
/// Adds the pixels of a row that are covered, whole ones and parts of others, to their classes. What is
/// covered of a pixel is the sum of the steps up to it.
void add_covered(const uint8_t *classes, const double *steps, size_t count, uint64_t whole[256],
                 double part[256]);
/// Writes the runs of equal values of a row, `count` at most: each value and how many pixels are covered.
/// What is covered of a pixel is the sum of the steps up to it; all of it where `steps` is null. Missing
/// pixels (NaN, and `no_data` if `has_no_data`) are left out. With bounds, which rise, a pixel's value is the
/// number of bounds that do not lie above it.
void covered_runs(int type, const void *pixels, const double *steps, size_t count, bool has_no_data,
                  double no_data, const double *bounds, size_t bound_count, double *values, double *weights,
                  size_t *run_count);

// Masks (mask.c) ------------------------------------------------------------------------------------

// A mask has a byte for each pixel: 255 where it is masked, 0 elsewhere.

/// Masks pixels whose class is one of `masked`.
void mask_classes_row(const uint8_t *classes, const uint8_t *masked, size_t masked_count, uint8_t *mask,
                      size_t count);
/// Masks pixels of an integer type of which any of `bits` is set.
void mask_bits_row(int type, const void *flags, uint32_t bits, uint8_t *mask, size_t count);
/// Masks pixels above `threshold`, and NaN.
void mask_above_row(int type, const void *values, double threshold, uint8_t *mask, size_t count);
/// Masks pixels equal to `no_data`, and NaN, besides those that are masked already.
void mask_missing_row(int type, const void *pixels, double no_data, uint8_t *mask, size_t count);
/// Missing pixels, equal to `no_data` or NaN, become those of `others`. The type holds `no_data`.
void fill_missing_row(int type, void *pixels, const void *others, size_t count, double no_data);
/// Masked pixels become `fill`, rounded and clamped to the type.
void fill_masked_row(int type, void *pixels, const uint8_t *mask, size_t count, double fill);
/// Distances in rows to the next masked pixel of a column: 0 where `mask` is 255, else one more than in
/// `neighbour`, the row before; 255 is far away. Where `mask` is NULL, `distance` holds the distances to one
/// side, `neighbour` is the row of the other, and the lesser one stays.
void mask_distance_row(const uint8_t *mask, const uint8_t *neighbour, uint8_t *distance, size_t count);
/// Masks pixels from which some d columns away, at most `radius`, the distance is at most `reach[d]`. Reads
/// `radius` distances before the row and after it. `reach` is below 255.
void dilate_row(const uint8_t *distance, const uint8_t *reach, size_t radius, uint8_t *mask, size_t count);

// Composites of dates (median.c, composite.c) ---------------------------------------------------------

/// Bytes of scratch that `median_row` needs.
#define MEDIAN_SCRATCH(date_count) (((date_count) + 4) * 256)

/// A row of medians over `date_count` rows of `count` pixels of one type, `date_count` being at least 1 and
/// at most 65535. Left out are pixels where the date's mask is 255 (else it is 0; `masks` may be NULL), those
/// equal to `no_data` (if `has_no_data`), and NaN. Of an even number the median is the mean of the two in the
/// middle, of integers rounded half up. Without any it is `fill`; a valid integer that equals `fill` moves by
/// one. `scratch` has room for `MEDIAN_SCRATCH` bytes. The target is none of the sources.
void median_row(int type, const void *const *dates, const uint8_t *const *masks, size_t date_count,
                void *target, size_t count, bool has_no_data, double no_data, double fill, void *scratch);

/// A row of means, with the arguments of `median_row`: of integers exact and rounded half up, of floats
/// summed in doubles from the first date to the last.
void mean_row(int type, const void *const *dates, const uint8_t *const *masks, size_t date_count,
              void *target, size_t count, bool has_no_data, double no_data, double fill);
/// What `choose_date_row` gives pixels without a date.
#define NO_DATE 65535
/// The number of the date whose score is greatest (or `is_least`) for each pixel, the first of equal ones,
/// among those that are not masked; a score that is NaN does not count. Without `scores` the first date that
/// is not masked. `date_count` is at most 65535.
void choose_date_row(const float *const *scores, const uint8_t *const *masks, size_t date_count,
                     bool is_least, uint16_t *chosen, size_t count);
/// Each pixel of the date chosen for it, or `fill` for `NO_DATE`; an integer that equals `fill` moves by one.
void pick_row(int type, const void *const *dates, const uint16_t *chosen, void *target, size_t count,
              double fill);
/// (one − other) / (one + other) in floats; NaN where both are 0.
void normalized_difference_row(int type, const void *one, const void *other, float *target, size_t count);
/// Adds `shift` to pixels in place, rounded half up and clamped. No-data stays, and nothing becomes no-data.
void shift_row(int type, void *pixels, size_t count, double shift, bool has_no_data, double no_data);

// Statistics (statistics.c) -------------------------------------------------------------------------

/// What is known of a set of pixels. Sums of integers of up to 16 bits are whole numbers; others are
/// summed in eight lanes, a pixel's lane being its column modulo 8, so equal rows give equal bits.
typedef struct {
  uint64_t valid;
  double least, greatest;
  int64_t whole_sum;
  uint64_t whole_square;
  double sum[8], square[8];
} pixel_statistics;

/// Adds a row of pixels. `origin` is taken off each value that goes into `sum` and `square`.
void add_statistics(pixel_statistics *statistics, int type, const void *pixels, size_t count,
                    bool has_no_data, double no_data, double origin);
/// How many pixels of a row equal `value`; where that is NaN, how many are NaN.
size_t count_value(int type, const void *pixels, size_t count, double value);

// Differences (differences.c) ------------------------------------------------------------------------

/// How far pixels are apart. Distances are summed in eight lanes, a pixel's lane being its column modulo 8.
typedef struct {
  /// Pixels that have other values in the two, and pixels that only one of them has.
  uint64_t differing, missing;
  /// The greatest distance, and the sum of all.
  double greatest, sum[8];
} pixel_differences;

/// Adds a row of pixels of two rasters of one type. NaN is missing, and so is what equals the raster's
/// no-data value; what both miss is equal.
void add_differences(pixel_differences *differences, int type, const void *one, const void *other,
                     size_t count, bool has_no_data_one, double no_data_one, bool has_no_data_other,
                     double no_data_other);

// Decimals (decimal.c) --------------------------------------------------------------------------------

/// Writes the shortest decimal that reads back as the same number, with a point: 27.25, -0.001, 3.0. There is
/// room for 24 characters. Returns how many were written: 0 for numbers that are not finite, below 10⁻⁴, or
/// of 10¹⁵ (floats: of 2²⁴) and more.
size_t put_float64(double value, char *target);
size_t put_float32(float value, char *target);

#endif
