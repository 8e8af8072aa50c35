#ifndef CREATOR_CPANGOCAIRO_H
#define CREATOR_CPANGOCAIRO_H

#include <cairo/cairo.h>

#endif
