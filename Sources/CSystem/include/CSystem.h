#ifndef CREATOR_CSYSTEM_H
#define CREATOR_CSYSTEM_H

#endif
