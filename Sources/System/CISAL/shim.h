#include <isa-l/igzip_lib.h>

// Macros that Swift cannot read: the working memory of ISA-L's levels.
static const uint32_t CISAL_LEVEL1_BUFFER = ISAL_DEF_LVL1_DEFAULT;
static const uint32_t CISAL_LEVEL2_BUFFER = ISAL_DEF_LVL2_DEFAULT;
